import type { LogEvent } from '../../domain/event';
import { countersOf } from './columns';
import type { CounterRow, LogDatabase } from './schema';

type Counts = ReadonlyMap<string, CounterRow>;

/** What a batch adds, on top of what the table holds now. Call inside the transaction that writes it. */
export async function countersNow(db: LogDatabase, events: readonly LogEvent[]): Promise<readonly CounterRow[]> {
  const added = sum(events);
  const keys = [...added.values()].map(({ slot, type, severity }): [number, string, string] => [slot, type, severity]);
  const stored = await db.counters.bulkGet(keys);
  return [...added.values()].map((row, i) => ({ ...row, n: row.n + (stored[i]?.n ?? 0) }));
}

/** Writes counters; part of the append's transaction, so that sums and entries never differ. */
export async function addToCounters(db: LogDatabase, rows: readonly CounterRow[]): Promise<void> {
  await db.counters.bulkPut(rows);
}

function sum(events: readonly LogEvent[]): Counts {
  const counts = new Map<string, CounterRow>();
  for (const event of events) {
    for (const key of countersOf(event)) {
      const text = `${key.slot}|${key.type}|${key.severity}`;
      const row = counts.get(text) ?? { ...key, n: 0 };
      row.n += 1;
      counts.set(text, row);
    }
  }
  return counts;
}
