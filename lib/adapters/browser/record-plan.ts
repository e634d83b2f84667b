import { browser } from 'wxt/browser';
import { DAILY_RUN } from '../../messages/names';
import { MASKINGS } from '../../ports/export-desk';
import { type DailyExport, type DailyFailure, DEFAULT_PLAN, type RecordPlan, type RecordPlanPort } from '../../ports/record-plan';
import { send } from './send';
import { watchStorage } from './settings-port';

const PLAN = 'recordPlan';
export const FAILURES = 'dailyFailures';

/** What the daily file needs and nothing else does; `offscreen` is Chromium's, whose workers cannot hold a file. */
function rights() {
  const optional = browser.runtime.getManifest().optional_permissions ?? [];
  const permissions = (['downloads', 'notifications', 'offscreen'] as const).filter((one) => optional.includes(one));
  return { permissions: [...permissions] };
}

/** The plan of this station in `storage.local`. */
export const recordPlan: RecordPlanPort = {
  read: readPlan,
  async write(change) {
    await browser.storage.local.set({ [PLAN]: { ...(await readPlan()), ...change } });
  },
  watch(changed) {
    const stops = [watchStorage(PLAN, changed), watchStorage(FAILURES, changed)];
    return () => {
      for (const stop of stops) stop();
    };
  },
  askRights: () => browser.permissions.request(rights()),
  dropRights: async () => void (await browser.permissions.remove(rights()).catch(() => false)),
  failures: readFailures,
  runNow: async () => void (await send(DAILY_RUN, {})),
};

/** The stored plan, each missing or odd value replaced by its default. */
export async function readPlan(): Promise<RecordPlan> {
  const raw = (await browser.storage.local.get(PLAN))[PLAN];
  const { daily, retention } = objectOf(raw);
  const limits = objectOf(retention);
  const limit = (value: unknown) => (typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null);
  return { daily: dailyOf(objectOf(daily)), retention: { days: limit(limits['days']), megabytes: limit(limits['megabytes']) } };
}

export async function readFailures(): Promise<readonly DailyFailure[]> {
  const raw = (await browser.storage.local.get(FAILURES))[FAILURES];
  // Only our own background writes it.
  return Array.isArray(raw) ? (raw as readonly DailyFailure[]) : [];
}

function dailyOf(raw: Readonly<Record<string, unknown>>): DailyExport {
  const standard = DEFAULT_PLAN.daily;
  const text = (key: 'since' | 'folder' | 'pattern') => {
    const value = raw[key];
    return typeof value === 'string' && value.length <= 100 ? value : standard[key];
  };
  const texts = (key: 'formats' | 'columns') => {
    const value = raw[key];
    return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : standard[key];
  };
  const minute = raw['minute'];
  return {
    on: raw['on'] === true,
    minute: typeof minute === 'number' && minute >= 0 && minute < 1440 ? Math.floor(minute) : standard.minute,
    since: text('since'),
    formats: texts('formats'),
    columns: texts('columns'),
    masking: MASKINGS.find((one) => one === raw['masking']) ?? standard.masking,
    gzip: raw['gzip'] === true,
    folder: text('folder'),
    pattern: text('pattern'),
  };
}

function objectOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
