/** How many valid numbers are offered for one that is not: as many as have a key of their own. */
const MOST_OFFERED = 3;

/** Inclusive. */
export interface NumberRange {
  readonly from: number;
  readonly to: number;
}

/**
 * What a number that does not exist was likely meant to be, best first: those one slip away, else the nearest ones. A slip is two
 * neighbours exchanged (they come first), one digit wrong, missing or too many. A single answer is the only plausible one.
 * `isThere` tells which numbers of the ranges exist.
 */
export function nearest(written: string, ranges: readonly NumberRange[], isThere: (n: number) => boolean): number[] {
  const number = Number(written);
  const slips = slipsOf(written)
    .map(Number)
    .filter((n) => n !== number && isThere(n));
  const pool = slips.length > 0 ? slips : ranges.flatMap((range) => outwards(range, number, isThere));
  return [...new Set(pool)]
    .sort((a, b) => isTurned(b, written) - isTurned(a, written) || byDistance(number)(a, b))
    .slice(0, MOST_OFFERED);
}

/** 1 for the same digits in another order: the commonest slip of all. */
function isTurned(n: number, written: string): number {
  return [...String(n)].sort().join('') === [...written].sort().join('') ? 1 : 0;
}

function byDistance(from: number): (a: number, b: number) => number {
  return (a, b) => Math.abs(a - from) - Math.abs(b - from) || a - b;
}

const DIGITS = [...'0123456789'];

/** Every text that one slip turns into the written one; none begins with a zero. */
function slipsOf(written: string): string[] {
  const found: string[] = [];
  for (let i = 0; i <= written.length; i++) {
    const [head, rest] = [written.slice(0, i), written.slice(i)];
    found.push(...DIGITS.map((d) => head + d + rest));
    if (rest === '') continue;
    found.push(head + rest.slice(1), ...DIGITS.map((d) => head + d + rest.slice(1)));
    if (rest.length > 1) found.push(head + rest.charAt(1) + rest.charAt(0) + rest.slice(2));
  }
  return found.filter((text) => /^[1-9]/.test(text));
}

/** The numbers of a range that lie nearest to one outside of it. */
function outwards({ from, to }: NumberRange, number: number, isThere: (n: number) => boolean): number[] {
  const found: number[] = [];
  const step = number < from ? 1 : -1;
  const end = step > 0 ? to : from;
  for (let n = step > 0 ? from : to; found.length < MOST_OFFERED && n * step <= end * step; n += step)
    if (isThere(n)) found.push(n);
  return found;
}
