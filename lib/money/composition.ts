import type { SumHabit } from '../domain/facts';
import type { Order } from '../domain/order';
import { quantile } from './band';
import { amountOf } from './order-amounts';

/** One stated sum of the past and what it is made of, in minor units. */
export interface StatedSum {
  readonly order: Order;
  readonly base: number;
  readonly stated: number;
}

/** So many past sums are needed before their habit counts. */
export const ENOUGH_SUMS = 20;
/** Where fewer sums than this come out exactly, the shop has an arithmetic of its own. */
const USUAL = 0.96;
/** A second way of adding up must explain so many sums that the first does not. */
const SECOND = 0.05;
/** Ways that are looked for, plainest first; see `partsOf`. */
const WAYS = ['ds', 'dst', 'd', 'dt', 's', 'st', '', 't'];
/** Minor units that totals may be cut or rounded to, coarsest first. */
const UNITS = [100_000, 10_000, 1000, 500, 100, 50, 10, 5];
/** What was left over in the past may be a little larger the next time. */
const ROOM = 1.25;

/**
 * How the sums of a shop come about: which parts are in them (`d` less the discount, `s` shipping, `t` tax), whether they are
 * cut to whole amounts, and what else is usually left over. `tolerance` in minor units. The plainest explanation wins.
 */
export function learnHabit(sums: readonly StatedSum[], tolerance: number): SumHabit {
  const fitting = sums.map((sum) => WAYS.filter((way) => Math.abs(restOf(sum, way)) <= tolerance));
  const ways: string[] = [];
  let open = fitting;
  while (ways.length < 3 && open.length > 0) {
    const counts = WAYS.map((way) => open.filter((list) => list.includes(way)).length);
    const most = Math.max(...counts);
    if (most === 0 || (ways.length > 0 && most < sums.length * SECOND)) break;
    // Parts that were never there leave several ways alike; each is taken, for nothing tells them apart.
    const alike = WAYS.filter((_, i) => counts[i] === most);
    ways.push(...alike);
    open = open.filter((list) => !list.some((way) => alike.includes(way)));
  }
  const exact = sums.length - open.length;
  const isUsual = exact >= sums.length * USUAL;
  const unit = isUsual ? 1 : (UNITS.find((size) => isCutTo(size, sums, ways)) ?? 1);
  return { n: sums.length, exact, ways, unit, rest: isUsual || unit > 1 ? null : restsOf(sums, ways[0] ?? 'ds', tolerance) };
}

/** What the parts make of the base, in minor units. */
export function partsOf(order: Order, way: string): number {
  const part = (letter: string, type: 'discount' | 'shippingFee' | 'tax') =>
    way.includes(letter) ? (amountOf(order, type)?.minor ?? 0) : 0;
  // Discounts are written as 20.00 or −20.00 and mean the same.
  return part('s', 'shippingFee') + part('t', 'tax') - Math.abs(part('d', 'discount'));
}

/** Whether a stated sum is one that this shop would have written; `ways` hold while its habit is unknown. */
export function fitsHabit(sum: StatedSum, habit: SumHabit, ways: readonly string[], tolerance: number): boolean {
  const known = waysIn(habit, ways);
  if (known.some((way) => Math.abs(restOf(sum, way)) <= tolerance)) return true;
  if (habit.n < ENOUGH_SUMS) return false;
  const rests = known.map((way) => restOf(sum, way));
  if (habit.unit > 1) return sum.stated % habit.unit === 0 && rests.some((rest) => Math.abs(rest) < habit.unit);
  const { rest } = habit;
  if (rest === null) return false;
  return rests.some(
    (left) => left >= widened(rest.low, -1) && left <= widened(rest.high, 1) && shareOf(left, sum) <= rest.share * ROOM,
  );
}

/** The ways of adding up that count: those of the past, or the given ones while there is too little of it. */
export function waysIn(habit: SumHabit, ways: readonly string[]): readonly string[] {
  return habit.n >= ENOUGH_SUMS && habit.ways.length > 0 ? habit.ways : ways;
}

function restOf({ order, base, stated }: StatedSum, way: string): number {
  return stated - base - partsOf(order, way);
}

function isCutTo(unit: number, sums: readonly StatedSum[], ways: readonly string[]): boolean {
  const cut = sums.filter((sum) => sum.stated % unit === 0 && Math.abs(restOf(sum, ways[0] ?? 'ds')) < unit);
  return cut.length >= sums.length * USUAL;
}

function restsOf(sums: readonly StatedSum[], way: string, tolerance: number): SumHabit['rest'] {
  const left = sums.filter((sum) => Math.abs(restOf(sum, way)) > tolerance);
  if (left.length < ENOUGH_SUMS / 4) return null;
  const rests = left.map((sum) => restOf(sum, way)).sort((a, b) => a - b);
  const shares = left.map((sum) => shareOf(restOf(sum, way), sum)).sort((a, b) => a - b);
  return { n: left.length, low: quantile(rests, 0.01), high: quantile(rests, 0.99), share: quantile(shares, 0.99) };
}

function shareOf(rest: number, { base }: StatedSum): number {
  return base > 0 ? Math.abs(rest) / base : Number.POSITIVE_INFINITY;
}

/** Further out on its own side of zero, and never across it. */
function widened(bound: number, side: 1 | -1): number {
  return Math.sign(bound) === side ? bound * ROOM : bound / ROOM;
}
