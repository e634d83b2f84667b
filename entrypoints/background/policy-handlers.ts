import { type Handler, handler } from '../../lib/adapters/browser/listen';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import type { PolicyDesk } from '../../lib/policy/desk';
import type { Checks } from './checks';

/** The channels of policy documents and of what rules on trial saw. */
export function policyHandlers(policy: PolicyDesk, checks: Checks): Readonly<{ [channel: string]: Handler }> {
  return {
    [names.POLICY_PUBLISH]: handler('screen', parse(schema.policyChangeSchema), policy.publish),
    [names.CHECKS_COUNT]: handler('page', parse(schema.checkSumsSchema), checks.add),
    [names.CHECKS_FLUSH]: handler('screen', parse(schema.nothingSchema), () => checks.flush(true)),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
