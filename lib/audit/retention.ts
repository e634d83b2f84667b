import type { RecordDesk } from '../ports/record-desk';
import type { Retention } from '../ports/record-plan';
import type { RecordStore } from '../ports/record-store';

/** Bytes in a megabyte of text; what the disk holds is about three times as much, with indexes and hashes. */
const BYTES = 1_000_000;

const DAY_MS = 86_400_000;

/** Removes what is beyond the limits of this station; returns how many entries. */
export async function tidyLog(
  desk: Pick<RecordDesk, 'prune'>,
  store: Pick<RecordStore, 'head' | 'firstKept'>,
  { days, megabytes }: Retention,
  now: number,
): Promise<number> {
  if (days === null && megabytes === null) return 0;
  const [head, first] = [await store.head(), await store.firstKept()];
  const before = days === null ? {} : { before: now - days * DAY_MS };
  const keep = megabytes === null ? {} : { keep: keepOf(head, first, megabytes) };
  return desk.prune({ ...before, ...keep }, 'retention');
}

/** How many of the newest entries fit into this many megabytes of text, at the average length of all entries so far. */
function keepOf(head: { readonly next: number; readonly size: number }, firstKept: number, megabytes: number): number {
  const kept = head.next - firstKept;
  if (head.next === 0 || head.size === 0) return kept;
  return Math.min(kept, Math.floor((megabytes * BYTES) / (head.size / head.next)));
}
