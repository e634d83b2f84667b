import type { Facts } from '../../domain/facts';
import type { Money } from '../../domain/money';
import type { LineItem, Order } from '../../domain/order';
import { exponentOf } from '../../money/currency';
import { productKey } from '../../money/order-keys';
import { roughSlip, type Slip, slipBetween } from '../../money/slip';
import { distanceFrom, isPromotion, isSeenPrice, isUsualPrice, type UsualPrice, usualPrice } from '../../money/usual';
import { againstShop } from './shop';
import type { Suspect } from './suspect';

/** Prices change from order to order by at least this much (ln) without anybody calling it a slip. */
const PRICE_NOISE = 0.1;

/** Whether a line's unit price is another price typed wrongly: the one it had before, or one that the product has had. */
export function suspectPrice(line: LineItem, before: LineItem | null, order: Order, facts: Facts): Suspect | null {
  const price = line.unitPrice;
  if (price === null || price.minor <= 0) return null;
  const usual = usualPrice(facts, productKey(line) ?? '', price.currency);
  const exponent = exponentOf(price.currency);
  const was = before?.unitPrice?.minor ?? price.minor;
  const found =
    (was === price.minor ? null : againstPrevious(price.minor, was, usual, exponent)) ??
    (usual
      ? againstHistory(price.minor, usual, exponent, stateOf(before, price))
      : before && was === price.minor
        ? null
        : againstShop(price.minor, order.currency, facts));
  return found && { ...found, field: 'unitPrice', ref: line.ref, actual: price.minor };
}

type Found = Pick<Suspect, 'class' | 'also' | 'reference' | 'from' | 'n'>;

function againstPrevious(minor: number, was: number, usual: UsualPrice | null, exponent: number): Found | null {
  // Going back to a price that the product had is a correction.
  if (usual && isSeenPrice(usual, minor)) return null;
  const isStrange = usual === null || !isUsualPrice(usual, minor);
  const slip = slipBetween(minor, was, exponent) ?? (isStrange ? roughSlip(minor, was, exponent, PRICE_NOISE) : null);
  if (slip === null || (slip.class === 'transposition' && isReduction(minor, was))) return null;
  return { ...slip, reference: was, from: 'previous', n: 1 };
}

/** 450 → 405 swaps two digits, and is 10 % off to the cent: whoever grants something off means that. */
function isReduction(minor: number, was: number): boolean {
  return minor < was && minor >= was * 0.7 && (minor * 20) % was === 0;
}

type State = 'new' | 'kept' | 'changed';

function stateOf(before: LineItem | null, price: Money): State {
  const was = before?.unitPrice;
  return !was ? 'new' : was.minor === price.minor && was.currency === price.currency ? 'kept' : 'changed';
}

function againstHistory(minor: number, usual: UsualPrice, exponent: number, state: State): Found | null {
  if (isUsualPrice(usual, minor)) return null;
  for (const seen of usual.seen) {
    const slip = slipBetween(minor, seen.minor, exponent);
    if (slip && (isFactor(slip) || (state !== 'kept' && isTelling(minor, usual))))
      return { ...slip, reference: seen.minor, from: 'history', n: usual.n };
  }
  const hidden = usual.isSteady ? slipOfPromotion(minor, usual, exponent) : null;
  if (hidden) return { ...hidden, from: 'history', n: usual.n };
  if (state === 'changed') return null;
  const spread = usual.isSteady ? PRICE_NOISE : (usual.reach ?? 0.3) / 3;
  const slip = roughSlip(minor, usual.median, exponent, spread);
  return slip && { ...slip, reference: Math.round(usual.median), from: 'history', n: usual.n };
}

/** Ten times a promotion that this product has not had yet is still ten times. */
function slipOfPromotion(minor: number, usual: UsualPrice, exponent: number): (Slip & { reference: number }) | null {
  for (const factor of [10, 0.1, 10 ** exponent, 10_000, 1 / 10_000]) {
    const meant = Math.round(minor / factor);
    if (factor === 1 || meant < 1 || !isPromotion(usual, meant)) continue;
    const slip = slipBetween(minor, meant, exponent);
    if (slip) return { ...slip, reference: meant };
  }
  return null;
}

function isFactor(slip: Slip): boolean {
  return slip.class !== 'transposition' && !(slip.class === 'extra_zero' && slip.also.length === 0);
}

/** Swapped digits only tell where prices are fixed: among many different prices some will be each other's mirror. */
function isTelling(minor: number, usual: UsualPrice): boolean {
  return (usual.isSteady || usual.seen.length <= Math.max(2, usual.n / 4)) && Math.abs(distanceFrom(usual, minor)) > 0.005;
}
