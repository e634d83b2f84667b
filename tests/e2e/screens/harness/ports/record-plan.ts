import { providePort } from '../../../../../components/desk/section-port';
import { planPort } from '../../../../../components/storage/port';
import { DEFAULT_PLAN, type RecordPlan } from '../../../../../lib/ports/record-plan';

const isOn = new URLSearchParams(location.search).get('daily') === 'on';
let plan: RecordPlan = { ...DEFAULT_PLAN, daily: { ...DEFAULT_PLAN.daily, on: isOn, since: '2026-11-01' } };
const listeners = new Set<() => void>();

export default providePort(planPort, () => ({
  read: async () => plan,
  write: async (change) => {
    plan = { ...plan, ...change };
    for (const listener of listeners) listener();
  },
  watch(changed) {
    listeners.add(changed);
    return () => void listeners.delete(changed);
  },
  askRights: async () => true,
  dropRights: async () => {},
  failures: async () => [{ day: '2026-11-21', format: 'csv', why: 'FILE_NO_SPACE', at: 0, tries: 2 }],
  runNow: async () => {},
}));
