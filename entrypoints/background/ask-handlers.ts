import { withFrozen } from '../../lib/adapters/browser/frozen';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import type { Station } from '../../lib/adapters/browser/station';
import type { Policy } from '../../lib/domain/policy';
import * as names from '../../lib/messages/names';
import { siteSchema } from '../../lib/messages/schemas';
import { answerHandlers } from './answer-handlers';
import { approvalHandlers } from './approval-handlers';
import type { Approvals } from './approvals';
import { blindHandlers } from './blind-handlers';
import { meHandlers } from './me-handlers';
import { orderHandlers } from './order-handlers';
import type { Record } from './record';
import { factsOf, type StandingDesk } from './standing';
import { tellTabs } from './tell-tabs';

/** All that a page asks with: its state, answers, approvals, frozen orders. */
export function askHandlers(
  station: Station,
  record: Record,
  standing: StandingDesk,
  approvals: Approvals,
  policy: () => Promise<Policy>,
): Readonly<{ [channel: string]: Handler }> {
  const state = async ({ site }: { readonly site: string }) => ({
    ...(await station.state(site)),
    facts: withFrozen((await factsOf(standing, site)).facts, await station.frozen.list(), site),
  });
  return {
    [names.STATE_GET]: handler('page', (body) => siteSchema.parse(body), state),
    ...answerHandlers(station),
    ...orderHandlers(record, station.frozen, tellTabs),
    ...approvalHandlers(approvals),
    ...blindHandlers(record),
    ...meHandlers(policy, approvals),
  };
}
