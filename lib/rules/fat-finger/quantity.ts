import type { Facts } from '../../domain/facts';
import type { LineItem, Order } from '../../domain/order';
import { exponentOf } from '../../money/currency';
import { isLoneTen, OUTSIZED } from '../../money/lone-ten';
import { productKey } from '../../money/order-keys';
import { type Slip, slipBetween } from '../../money/slip';
import { isUsualPrice, promotionsOf, shopCeiling, usualPrice, usualQuantity } from '../../money/usual';
import { shopRange } from './shop';
import type { Suspect } from './suspect';

type Found = Slip & { readonly reference: number };

/** Whether a line's quantity has a zero too many, or the like, against what it was or what is usual. */
export function suspectQuantity(line: LineItem, before: LineItem | null, order: Order, facts: Facts): Suspect | null {
  const { quantity, ref } = line;
  const sku = productKey(line);
  if (quantity === null || quantity <= 0) return null;
  const usual = sku === null ? null : usualQuantity(facts, sku);
  const at = { field: 'quantity', ref, actual: quantity } as const;
  const was = before?.quantity ?? null;
  if (was !== null && was !== quantity) {
    const slip = slipBetween(quantity, was, 0);
    const isLarge = usual === null || quantity > usual.median * 2;
    if (slip && quantity > was * 9 && isLarge) return { ...slip, ...at, reference: was, from: 'previous', n: 1 };
  }
  const lone = was === quantity ? null : loneTen(quantity, usual?.median ?? usualCount(facts), order, facts);
  if (lone !== null) return { ...lone, ...at, from: 'history', n: usual?.n ?? facts.shop.loneTens.orders };
  const ceiling = usual?.ceiling ?? (was === quantity ? Number.POSITIVE_INFINITY : shopCeiling(facts.shop));
  if (quantity <= ceiling) return null;
  for (const factor of [10, 100, 10_000]) {
    const meant = quantity / factor;
    if (!Number.isInteger(meant) || meant > ceiling) continue;
    const slip = slipBetween(quantity, meant, 0);
    if (slip) return { ...slip, ...at, reference: meant, from: 'history', n: usual?.n ?? facts.shop.orders };
  }
  return null;
}

/** Seldom enough to be asked about. */
const MOST_LONE = 0.006;
/** So many orders say how people here buy. */
const MIN_ORDERS = 200;

/**
 * Ten of one thing and one or two of all others: who buys in bulk buys everything in bulk. Only where the shop's past
 * says so, for in some shops people do take ten of one thing.
 */
function loneTen(quantity: number, median: number, order: Order, facts: Facts): Found | null {
  const { orders, lone } = facts.shop.loneTens;
  const meant = quantity / 10;
  // A short past in which it never happened says nearly as much as a long one, save where all goods are sold by tens.
  const unseen = 0.25 + (facts.shop.counts?.tens ?? 0);
  const share = orders < MIN_ORDERS ? (lone + unseen) / Math.max(1, orders) : lone / orders;
  if (share > MOST_LONE || !Number.isInteger(meant) || meant > 2 * median || quantity < OUTSIZED * median) return null;
  const slip = slipBetween(quantity, meant, 0);
  const medianOf = (product: string | null) =>
    (product === null ? null : usualQuantity(facts, product)?.median) ?? usualCount(facts);
  return slip && isLoneTen(order, medianOf) ? { ...slip, reference: meant } : null;
}

/** Of what nobody bought yet people take as much as of anything here. */
function usualCount({ shop }: Facts): number {
  return shop.counts?.median ?? 1;
}

/** Whether price and quantity of a line stand in each other's place. The line total is nearly the same either way. */
export function suspectSwap(line: LineItem, before: LineItem | null, facts: Facts): Suspect | null {
  const { unitPrice, quantity, ref } = line;
  const sku = productKey(line);
  if (unitPrice === null || quantity === null || unitPrice.minor <= 0 || quantity <= 0) return null;
  const unit = 10 ** exponentOf(unitPrice.currency);
  const meantPrice = Math.round(quantity * unit);
  const meantQuantity = unitPrice.minor / unit;
  if (meantPrice === unitPrice.minor) return null;
  const at = { class: 'qty_price_swap', also: [], field: 'unitPrice', ref, actual: unitPrice.minor } as const;
  const was = before?.unitPrice?.minor;
  if (was !== undefined && was !== unitPrice.minor && before?.quantity === meantQuantity && isRounded(meantPrice, was, unit)) {
    return { ...at, reference: was, from: 'previous', n: 1 };
  }
  // A swap moves both numbers.
  if (before && (before.quantity === quantity || was === unitPrice.minor)) return null;
  const usual = sku === null ? null : usualPrice(facts, sku, unitPrice.currency);
  const isPart = isPartOfAPiece(quantity, facts) && Number.isInteger(meantQuantity);
  const isMany = usual === null && isFarMore(quantity, meantQuantity, facts);
  const isCheap = usual === null && fitsShop(unitPrice.minor, meantPrice, unitPrice.currency, facts);
  if (isPart || (Number.isInteger(meantQuantity) && (isMany || isCheap)))
    return { ...at, reference: meantPrice, from: 'history', n: facts.shop.orders };
  const counts = sku === null ? null : usualQuantity(facts, sku);
  const isCounted = Number.isInteger(counts?.median ?? 1);
  if (!usual || isUsualPrice(usual, unitPrice.minor) || (isCounted && !Number.isInteger(meantQuantity))) return null;
  if (meantQuantity > Math.max((counts?.max ?? 10) * 1.2, facts.shop.counts?.top ?? 0)) return null;
  const isKnown = usual.seen.some((seen) => promotionsOf(usual, seen.minor).some((price) => isRounded(meantPrice, price, unit)));
  const isClose = isKnown || isUsualPrice(usual, meantPrice);
  const isOdd = !Number.isInteger(quantity) || Math.abs(Math.log(meantPrice / unitPrice.minor)) > Math.log(1.5);
  // Far too many of something far too cheap: the quantity need only have the size of a price.
  const isPlain =
    counts !== null &&
    quantity > counts.ceiling &&
    Math.abs(Math.log(meantPrice / usual.median)) < 1 &&
    unitPrice.minor * 3 < usual.median;
  return (isClose && isOdd) || isPlain ? { ...at, reference: Math.round(usual.median), from: 'history', n: usual.n } : null;
}

/** Half a book does not exist: where only whole pieces were ever sold, 12.92 of something is its price. */
function isPartOfAPiece(quantity: number, { shop }: Facts): boolean {
  return shop.counts?.areWhole === true && shop.counts.n >= MIN_LINES && !Number.isInteger(quantity);
}

/** So many lines say whether goods here come in pieces. */
const MIN_LINES = 20;
/** So many times what is sold in one line at most, of something nobody knows yet. */
const FAR_MORE = 3;

function isFarMore(quantity: number, meantQuantity: number, { shop }: Facts): boolean {
  const top = shop.counts?.top ?? Number.POSITIVE_INFINITY;
  return quantity > shopCeiling(shop) * FAR_MORE && meantQuantity <= top;
}

/** Nothing here is so cheap, but things do cost what stands in the quantity's place. */
function fitsShop(minor: number, meantPrice: number, currency: string, facts: Facts): boolean {
  const range = shopRange(facts, currency);
  return range !== null && minor < range.min / range.reach && meantPrice >= range.min && meantPrice <= range.max;
}

/** A price that was typed as a quantity lost its decimals; half of a small price is no rounding. */
function isRounded(whole: number, price: number, unit: number): boolean {
  return Math.abs(whole - price) <= Math.min(unit / 2, 0.35 * price);
}
