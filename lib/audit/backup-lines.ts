import type { QuickDigest } from '../ports/digest';
import type { RecordStore, StoredRow } from '../ports/record-store';
import type { SealedEntry } from '../ports/sealer';
import type { BackupLine, BrokenEntry } from './backup-file';
import { whyBroken } from './broken';
import { parseEntryText } from './entry-text';

const UNKNOWN = '0'.repeat(64);

/**
 * The lines of the entries [from, size): sound ones as they are, broken and missing ones said to be so, with the hash that the
 * entry after them gives them. So one broken row costs that row and not the backup.
 */
export async function* entryLines(
  digest: QuickDigest,
  store: Pick<RecordStore, 'rows' | 'leaves'>,
  from: number,
  size: number,
): AsyncGenerator<readonly BackupLine[]> {
  const missing = async (seq: number): Promise<BackupLine> => {
    const [hash = UNKNOWN] = await store.leaves(seq, seq + 1);
    return { broken: { seq, hash, text: '', why: 'missing' } };
  };
  let held: BrokenEntry | null = null;
  let next = from;
  for await (const page of store.rows(from)) {
    const lines: BackupLine[] = [];
    for (const { entry } of page) {
      // What was appended after the checkpoint belongs to the next backup.
      if (entry.seq >= size) break;
      const fields = parseEntryText(entry.text);
      const why = whyBroken(digest, entry, fields);
      const follows = entry.seq === next && fields !== null && why !== 'altered';
      if (held) lines.push({ broken: follows ? { ...held, hash: fields.prev } : held });
      for (; next < entry.seq; next++) lines.push(await missing(next));
      held = why === null ? null : brokenOf(entry, why);
      if (held === null) lines.push({ entry });
      next = entry.seq + 1;
    }
    if (lines.length > 0) yield lines;
  }
  if (held) yield [{ broken: held }];
  for (; next < size; next++) yield [await missing(next)];
}

function brokenOf({ seq, text, hash }: SealedEntry, why: BrokenEntry['why']): BrokenEntry {
  return { seq, hash: String(hash), text: String(text ?? ''), why };
}

/** An entry's row of a backup; null for other lines. Of values that were changed only the values are left out. */
export function rowOfLine(value: object): StoredRow | null {
  const fits = () => true;
  if ('entry' in value) return { entry: value.entry as SealedEntry, fits };
  if (!('broken' in value)) return null;
  const { seq, hash, text, why } = value.broken as BrokenEntry;
  const entry = { seq, hash, text, personal: {}, salts: {} };
  return why === 'values' ? { entry, fits } : { entry, fits, isSetAside: true };
}
