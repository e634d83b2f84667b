/** So many bars tell a shape and still have room beside each other. */
const BARS = 40;

export interface Bar {
  /** Inclusive from, exclusive to; the last one takes its end as well. Whole currency units. */
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

/** Bars of equal width on a logarithmic scale over positive amounts, smallest first. `amounts` are sorted. */
export function barsOf(amounts: readonly number[]): readonly Bar[] {
  const [low, high] = rangeOf(amounts);
  if (low === null || high === null) return [];
  const edges = Array.from({ length: BARS + 1 }, (_, i) => low * (high / low) ** (i / BARS));
  const counts = edges.map((edge, i) =>
    i === 0 ? indexFrom(amounts, low) : i === BARS ? amounts.length : indexFrom(amounts, edge),
  );
  return edges
    .slice(0, -1)
    .map((from, i) => ({ from, to: edges[i + 1] ?? high, count: (counts[i + 1] ?? 0) - (counts[i] ?? 0) }));
}

/** How many amounts a limit catches: those above it, or those below it. Binary search over sorted amounts. */
export function caught(amounts: readonly number[], op: 'over' | 'under', limit: number): number {
  return op === 'under' ? indexFrom(amounts, limit) : amounts.length - indexAfter(amounts, limit);
}

/** The limit at a place of the slider (0..1) on the same scale as the bars, in three figures, as people set limits. */
export function limitAt(amounts: readonly number[], place: number): number {
  const [low, high] = rangeOf(amounts);
  return low === null || high === null ? 0 : Number((low * (high / low) ** place).toPrecision(3));
}

/** The place of a limit on the slider, 0..1. */
export function placeOf(amounts: readonly number[], limit: number): number {
  const [low, high] = rangeOf(amounts);
  if (low === null || high === null || limit <= low || high === low) return 0;
  return Math.min(1, Math.log(limit / low) / Math.log(high / low));
}

function rangeOf(amounts: readonly number[]): readonly [number | null, number | null] {
  const low = amounts[indexAfter(amounts, 0)] ?? null;
  const high = amounts.at(-1) ?? null;
  // One amount alone still has to have a width.
  return low === null || high === null ? [null, null] : [low, Math.max(high, low * 1.01)];
}

/** Index of the first amount that is not below. */
function indexFrom(amounts: readonly number[], value: number): number {
  return search(amounts, (amount) => amount >= value);
}

function indexAfter(amounts: readonly number[], value: number): number {
  return search(amounts, (amount) => amount > value);
}

function search(amounts: readonly number[], isPast: (amount: number) => boolean): number {
  let [low, high] = [0, amounts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(amounts[middle] ?? Number.POSITIVE_INFINITY)) high = middle;
    else low = middle + 1;
  }
  return low;
}
