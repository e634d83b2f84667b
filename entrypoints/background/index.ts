import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { listen } from '../../lib/adapters/browser/listen';
import { keepSitesOn } from '../../lib/adapters/browser/sites';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { buildRecordDesk } from '../review/exporter';
import { attendPrompts } from './attend';
import { drawDueAudit } from './audit';
import { createBadge } from './badge';
import { createChecks } from './checks';
import { createDaily } from './daily';
import { dailyHandlers, startDaily } from './daily-handlers';
import { createDeadlineWatch } from './deadline-watch';
import { createGovernor } from './govern';
import { messageHandlers } from './handlers';
import { followNotifications } from './notify';
import { createStationPolicy } from './policy';
import { createRecord } from './record';
import { createStandingDesk, followLog } from './standing';
import { DRAIN_ALARM, followStarts } from './start';
import { tellTabs } from './tell-tabs';
import { createUpkeep } from './upkeep';
import { ownReader } from './watched';

/** The worker. Everything is registered in this first turn, with nothing awaited before. */
export default defineBackground({
  type: 'module',
  main() {
    const badge = createBadge();
    const record = createRecord(badge.setGap);
    const checks = createChecks(record);
    const policy = createStationPolicy({ record, checks, fault: badge.setPolicyFault, tell: tellTabs });
    const govern = createGovernor(policy, record);
    attendPrompts(record);
    const deadlines = createDeadlineWatch(badge, async () => (await policy.current()).incidents ?? BUILT_IN_INCIDENTS);
    followNotifications();
    const standing = createStandingDesk(record, tellTabs);
    const daily = createDaily(ownReader, badge.setHeld);
    const upkeep = createUpkeep(record, buildRecordDesk(record.note));
    listen({ ...messageHandlers({ record, badge, checks, policy, standing, deadlines }), ...dailyHandlers(record, daily) });
    const turn = async () => {
      await record.drain();
      followLog(standing);
      followNotifications();
      await deadlines.look().catch(() => undefined);
      await upkeep();
      await drawDueAudit(record, policy).catch(() => undefined);
      await startDaily(daily);
    };
    browser.alarms.onAlarm.addListener((alarm) => {
      if (alarm.name !== DRAIN_ALARM) return;
      void turn();
      void checks.flush(false).catch(() => undefined);
      void govern().catch(() => undefined);
    });
    browser.tabs.onRemoved.addListener((tabId) => badge.forget(tabId));
    followStarts();
    void Promise.all([keepSitesOn(), record.drain().then(() => followLog(standing))]);
  },
});
