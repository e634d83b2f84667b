import type { Ports } from '../../components/ui/ports';
import { keepForGood } from '../../lib/adapters/browser/keep-storage';
import { readLastAudit } from '../../lib/adapters/browser/last-audit';
import { createEventReader } from '../../lib/adapters/db/reader';
import type { StorageState } from '../../lib/ports/record-room';
import { sealer, store } from './exporter';
import { blankOpener } from './safe';

const DAYS = 30;
/** When the oldest entry was made is no secret: this screen is where a locked safe is opened. */
const blank = createEventReader({ sealer, opener: blankOpener });

/** Sums and estimates only: it costs the same for ten entries and for a million. */
export async function storageState({ events, clock }: Ports): Promise<StorageState> {
  const [head, pruned, [oldest], checkpoints, perDay, estimate, kept, lastAudit] = await Promise.all([
    store.head(),
    store.firstKept(),
    blank.read({ limit: 1 }),
    store.checkpoints(),
    daysOf(events, clock.now()),
    navigator.storage.estimate().catch((): StorageEstimate => ({})),
    keepForGood(),
    readLastAudit(),
  ]);
  const last = checkpoints.at(-1);
  return {
    entries: head.next,
    pruned,
    units: head.size,
    oldest: oldest?.at ?? null,
    perDay,
    usage: estimate.usage ?? null,
    quota: estimate.quota ?? null,
    ...kept,
    lastAudit,
    checkpoints: checkpoints.length,
    lastCheckpoint: last ? { size: last.size, at: last.at } : null,
  };
}

/** Local days are sums of quarter-hour counters. */
function daysOf(events: Ports['events'], now: number): Promise<StorageState['perDay']> {
  const starts = Array.from({ length: DAYS }, (_, i) => {
    const day = new Date(now);
    day.setHours(0, 0, 0, 0);
    day.setDate(day.getDate() - (DAYS - 1 - i));
    return day;
  });
  return Promise.all(
    starts.map(async (start) => {
      const end = new Date(start);
      end.setDate(end.getDate() + 1);
      const day = new Date(start.getTime() - start.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
      return { day, entries: await events.count({ from: start.getTime(), to: end.getTime() }) };
    }),
  );
}
