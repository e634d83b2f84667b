import { type Handler, handler } from '../../lib/adapters/browser/listen';
import type { Policy } from '../../lib/domain/policy';
import { ME_GET } from '../../lib/messages/names';
import { nothingSchema } from '../../lib/messages/schemas';
import { knownBy, roleOf } from '../../lib/policy/staff';
import type { Me } from '../../lib/ports/me';
import type { Approvals } from './approvals';

/** Who works here, for the popup: looked up as it is for pages, never taken from a page or a screen. */
export function meHandlers(policy: () => Promise<Policy>, approvals: Approvals): Readonly<{ [channel: string]: Handler }> {
  const me = async (): Promise<Me> => {
    const people = await approvals.admin.people().catch(() => []);
    const current = await policy();
    return { role: roleOf(await approvals.clerkName(), current, people), known: knownBy(current, people) };
  };
  return { [ME_GET]: handler('screen', (body) => nothingSchema.parse(body), me) };
}
