import type { BrokenRow } from '../ports/record-room';
import type { RecordStore } from '../ports/record-store';
import type { Sealer } from '../ports/sealer';

const MOST_SHOWN = 100;

/** Rows that cannot be read: the first hundred, and the number of all. Reads the whole log. */
export async function listBroken(
  store: Pick<RecordStore, 'rows' | 'firstKept'>,
  sealer: Pick<Sealer, 'open'>,
): Promise<{ readonly count: number; readonly rows: readonly BrokenRow[] }> {
  const rows: BrokenRow[] = [];
  let count = 0;
  for await (const page of store.rows(await store.firstKept())) {
    for (const { entry } of page) {
      if (sealer.open(entry) !== null) continue;
      count += 1;
      if (rows.length < MOST_SHOWN)
        rows.push({ seq: entry.seq, why: entry.isSpoiled ? 'values' : 'text', text: String(entry.text).slice(0, 100) });
    }
  }
  return { count, rows };
}
