import type { QuickDigest } from '../ports/digest';
import type { BrokenRow } from '../ports/record-room';
import type { RecordStore } from '../ports/record-store';
import type { SealedEntry } from '../ports/sealer';
import { opensCommitments } from './check-rows';
import { toHex } from './encoding';
import { type EntryFields, parseEntryText } from './entry-text';
import { LEAF } from './hash';

const MOST_SHOWN = 100;

/** Rows that are broken: the first hundred, and the number of all. Reads the whole log. */
export async function listBroken(
  store: Pick<RecordStore, 'rows' | 'firstKept'>,
  digest: QuickDigest,
): Promise<{ readonly count: number; readonly rows: readonly BrokenRow[] }> {
  const rows: BrokenRow[] = [];
  let count = 0;
  for await (const page of store.rows(await store.firstKept())) {
    for (const { entry, fits } of page) {
      const fields = parseEntryText(entry.text);
      const why = whyBroken(digest, entry, fields) ?? (fields && !fits(fields) ? 'altered' : null);
      if (why === null) continue;
      count += 1;
      if (rows.length < MOST_SHOWN) rows.push(brokenRow(entry, why));
    }
  }
  return { count, rows };
}

/** What is wrong with an entry by itself; null for a sound one. `fields` are those of its text. */
export function whyBroken(digest: QuickDigest, entry: SealedEntry, fields: EntryFields | null): BrokenRow['why'] | null {
  if (fields === null) return 'text';
  if (toHex(digest.sha256(LEAF, entry.text)) !== entry.hash || fields.seq !== entry.seq) return 'altered';
  return entry.isSpoiled || !opensCommitments(digest, entry, fields) ? 'values' : null;
}

/** As much of it as a screen shows. */
export function brokenRow(entry: Pick<SealedEntry, 'seq' | 'text'>, why: BrokenRow['why']): BrokenRow {
  return { seq: entry.seq, why, text: String(entry.text ?? '').slice(0, 100) };
}
