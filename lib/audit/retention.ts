/** UTF-16 units in a megabyte of text; what the disk holds is about three times as much, with indexes and hashes. */
const UNITS = 1_000_000;

/** How many of the newest entries fit into this many megabytes of text, at the average length of all entries so far. */
export function keepOf(head: { readonly next: number; readonly size: number }, firstKept: number, megabytes: number): number {
  const kept = head.next - firstKept;
  if (head.next === 0 || head.size === 0) return kept;
  return Math.min(kept, Math.floor((megabytes * UNITS) / (head.size / head.next)));
}
