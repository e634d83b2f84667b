import type { CheckedRows } from '../ports/checked-rows';
import type { QuickDigest } from '../ports/digest';
import type { LogFault } from '../ports/record-desk';
import type { StoredRow } from '../ports/record-store';
import type { SealedEntry } from '../ports/sealer';
import { fromHex, toHex } from './encoding';
import { type EntryFields, parseEntryText } from './entry-text';
import { commitmentText, LEAF } from './hash';

/** Checks rows that follow one another: hash, place, chain, columns and commitments of each. */
export function checkRows(digest: QuickDigest, rows: readonly StoredRow[]): CheckedRows {
  const many = rows.length;
  const leaves = new Uint8Array(32 * many);
  const [seqs, counters, times] = [new Float64Array(many), new Float64Array(many), new Float64Array(many)];
  const sourceOf = new Int32Array(many).fill(-1);
  const names = new Map<string, number>();
  const faults: { readonly fault: LogFault; readonly seq: number }[] = [];
  let [erased, before, firstPrev] = [0, '', null as string | null];
  rows.forEach((row, i) => {
    const { seq, text } = row.entry;
    const leaf = leafOf(digest, row);
    const hash = toHex(leaf);
    leaves.set(leaf, 32 * i);
    seqs[i] = seq;
    if (row.isSetAside) {
      before = hash;
      return;
    }
    const fields = parseEntryText(text);
    for (const fault of ownFaults(digest, row, fields, hash)) faults.push({ fault, seq });
    if (fields !== null) {
      if (i === 0) firstPrev = fields.prev;
      else if (fields.prev !== before) faults.push({ fault: 'prev', seq });
      if (sizeOf(fields.commitments) > sizeOf(row.entry.personal ?? {})) erased += 1;
      sourceOf[i] = indexOf(names, fields.source);
      counters[i] = fields.counter;
      times[i] = fields.at;
    }
    before = hash;
  });
  return { seqs, leaves, faults, firstPrev, erased, sources: [...names.keys()], sourceOf, counters, times };
}

/** A broken row may hold anything; of one that was set aside only the hash is known. */
function leafOf(digest: QuickDigest, { entry: { text, hash }, bytes, isSetAside }: StoredRow): Uint8Array {
  if (isSetAside) return fromHex(hash) ?? new Uint8Array(32);
  if (bytes) return digest.sha256(LEAF, bytes);
  return digest.sha256(LEAF, typeof text === 'string' ? text : '');
}

function ownFaults(digest: QuickDigest, row: StoredRow, fields: EntryFields | null, hash: string): readonly LogFault[] {
  const { entry } = row;
  const own: LogFault[] = [];
  if (entry.hash !== hash || (fields && fields.seq !== entry.seq)) own.push('hash');
  if (!fields) return [...own, 'unreadable'];
  if (!row.fits(fields)) own.push('columns');
  if (entry.isSpoiled || !opensCommitments(digest, entry, fields)) own.push('commitment');
  return own;
}

/** Whether every personal value of an entry is the one that its text commits to. */
export function opensCommitments(digest: QuickDigest, { personal, salts }: SealedEntry, { commitments }: EntryFields): boolean {
  return Object.keys(personal ?? {}).every((name) => {
    const made = digest.sha256(commitmentText(salts[name] ?? '', name, personal[name] ?? ''));
    return commitments[name] === toHex(made);
  });
}

function indexOf(names: Map<string, number>, name: string): number {
  const known = names.get(name);
  if (known !== undefined) return known;
  names.set(name, names.size);
  return names.size - 1;
}

function sizeOf(object: object): number {
  let size = 0;
  for (const _ in object) size += 1;
  return size;
}
