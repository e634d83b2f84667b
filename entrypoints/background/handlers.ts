import { createCorrections } from '../../lib/adapters/browser/corrections';
import { type Handler, handler } from '../../lib/adapters/browser/listen';
import { addCompanion, turnSiteOff, turnSiteOn } from '../../lib/adapters/browser/sites';
import * as names from '../../lib/messages/names';
import * as schema from '../../lib/messages/schemas';
import type { PolicyDesk } from '../../lib/policy/desk';
import { correctionsOf } from '../../lib/profiles/stored';
import { buildStation } from './answer-handlers';
import { buildApprovals } from './approvals';
import { askHandlers } from './ask-handlers';
import type { Badge } from './badge';
import type { Checks } from './checks';
import type { DeadlineWatch } from './deadline-watch';
import { frameHandlers } from './frame-handlers';
import { createListAlerts } from './list-alerts';
import { logHandlers } from './log-handlers';
import { policyHandlers } from './policy-handlers';
import type { Record } from './record';
import type { StandingDesk } from './standing';
import { teachHandlers } from './teach-handlers';
import { tellTabs } from './tell-tabs';

/** What the background is made of. */
interface Parts {
  readonly record: Record;
  readonly badge: Badge;
  readonly checks: Checks;
  readonly policy: PolicyDesk;
  readonly standing: StandingDesk;
  readonly deadlines: DeadlineWatch;
}

/** What the background does for each channel. */
export function messageHandlers(parts: Parts): Readonly<{ [channel: string]: Handler }> {
  const { record, badge, checks, policy, standing, deadlines } = parts;
  const approvals = buildApprovals(record);
  const station = buildStation(policy.current, approvals.admin.people);
  const corrections = createCorrections(correctionsOf);
  return {
    ...askHandlers(station, record, standing, approvals, policy.current),
    ...frameHandlers(),
    [names.COMPANION_ADD]: handler('page', parse(schema.nothingSchema), (_, sender) => addCompanion(sender)),
    [names.BADGE_REPORT]: handler('page', parse(schema.badgeSchema), async ({ count }, sender) => {
      if (sender.tabId !== null) badge.report(sender.tabId, sender.frameId, count);
    }),
    ...teachHandlers(corrections, tellTabs),
    ...logHandlers(record, standing, deadlines, createListAlerts()),
    [names.SITE_SET]: handler('screen', parse(schema.siteSetSchema), ({ origin, on }) =>
      on ? turnSiteOn(origin) : turnSiteOff(origin),
    ),
    ...policyHandlers(policy, checks),
    [names.HEALTH_GET]: handler('screen', parse(schema.nothingSchema), () => record.health()),
    [names.SETTINGS_SET]: handler('screen', parse(schema.nothingSchema), tellTabs),
  };
}

function parse<T>(parser: { parse(value: unknown): T }): (body: unknown) => T {
  return (body) => parser.parse(body);
}
