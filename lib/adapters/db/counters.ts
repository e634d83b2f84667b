import type { LogEvent } from '../../domain/event';
import { EVENT_TYPES } from '../../domain/event-types';
import type { EventQuery } from '../../ports/event-log';
import { countersOf } from './columns';
import { type CounterRow, type LogDatabase, SLOT_MS } from './schema';

type Key = Omit<CounterRow, 'n'>;

/** What a batch adds, on top of what the table holds now. Call inside the transaction that writes it. */
export async function countersNow(db: LogDatabase, events: readonly LogEvent[]): Promise<readonly CounterRow[]> {
  return changed(db, events.flatMap(countersOf), 1);
}

/** Writes counters; part of the append's transaction, so that sums and entries never differ. */
export async function addToCounters(db: LogDatabase, rows: readonly CounterRow[]): Promise<void> {
  await db.counters.bulkPut(rows);
}

/** Takes away what removed rows had added. */
export async function takeFromCounters(db: LogDatabase, keys: readonly Key[]): Promise<void> {
  await db.counters.bulkPut(await changed(db, keys, -1));
}

/** The answer to a count by time, type and severity from sums alone; null where sums cannot say it. */
export async function countFromCounters(db: LogDatabase, query: EventQuery): Promise<number | null> {
  const { types, from = 0, to = Number.MAX_SAFE_INTEGER, severity, ...rest } = query;
  if (Object.keys(rest).length > 0 || !isWhole(from, query.from) || !isWhole(to, query.to)) return null;
  const [first, last] = [Math.floor(from / SLOT_MS), Math.ceil(to / SLOT_MS)];
  const sums = await Promise.all(
    (types ?? EVENT_TYPES).map(async (type) => {
      const rows = await db.counters
        .where('[type+severity+slot]')
        .between([type, severity ?? '', first], [type, severity ?? '', last], true, false)
        .toArray();
      return rows.reduce((sum, row) => sum + row.n, 0);
    }),
  );
  return sums.reduce((sum, n) => sum + n, 0);
}

function isWhole(at: number, given: number | undefined): boolean {
  return given === undefined || at % SLOT_MS === 0;
}

async function changed(db: LogDatabase, keys: readonly Key[], sign: 1 | -1): Promise<readonly CounterRow[]> {
  const counts = new Map<string, CounterRow>();
  for (const key of keys) {
    const text = `${key.slot}|${key.type}|${key.severity}`;
    const row = counts.get(text) ?? { ...key, n: 0 };
    row.n += sign;
    counts.set(text, row);
  }
  const rows = [...counts.values()];
  const stored = await db.counters.bulkGet(
    rows.map(({ slot, type, severity }): [number, string, string] => [slot, type, severity]),
  );
  return rows.map((row, i) => ({ ...row, n: row.n + (stored[i]?.n ?? 0) }));
}
