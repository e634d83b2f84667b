import type { LineItem } from '../../domain/order';
import type { Rule, RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { exponentOf } from '../../money/currency';
import { doubtCurrency } from '../../money/currency-evidence';
import { amountOf, fieldOf } from '../../money/order-amounts';
import { customerKey, productKey } from '../../money/order-keys';
import { roughSlip, slipBetween } from '../../money/slip';
import {
  distanceFrom,
  isSeenPrice,
  isStepFrom,
  isUsualPrice,
  lineBefore,
  MIN_OBSERVATIONS,
  own,
  type UsualPrice,
  usualPrice,
} from '../../money/usual';
import { oddEnd } from './ending';

const rule: Rule = {
  id: 'amount-fluctuation',
  version: 1,
  errorType: 'amount_outlier',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** How far, in percent, an amount may leave its own history. */
    percent: 30,
  },
  check(input, params): readonly RuleResult[] {
    if (doubtCurrency(input.order, input.previous, input.facts)) return [{ verdict: 'pass', messageKey: 'pass' }];
    const limit = Number(params.percent) / 100;
    const results = [...input.order.lines.flatMap((line) => checkLine(line, input, limit)), ...checkTotal(input, limit)];
    return results.length > 0 ? results : [{ verdict: 'pass', messageKey: 'pass' }];
  },
};
export default rule;

/** One or two prices may themselves be a promotion, or the list price beside one: the next may lie that much further away. */
const LONE = 1.8;

function checkLine(line: LineItem, input: RuleInput, limit: number): RuleResult[] {
  const { order, previous, facts } = input;
  const minor = line.unitPrice?.minor ?? 0;
  const product = productKey(line);
  if (product === null || line.unitPrice === null || minor <= 0) return [];
  const usual = usualPrice(facts, product, line.unitPrice.currency);
  const was = lineBefore(line, order, previous)?.unitPrice;
  if (was && was.minor !== minor && was.currency === line.unitPrice.currency) {
    return changed(line, minor, was.minor, usual, order.currency, limit);
  }
  // What this save does not touch was looked at when it was made.
  if (was && was.minor === minor) return [];
  // A price that the product had before fluctuates within its history.
  if (usual === null) return oddEnd(line, minor, input);
  if (isUsualPrice(usual, minor)) return [];
  if (!leaves(minor, usual.median, limit) || isSlip(minor, usual, order.currency)) return [];
  if (usual.reach === null || (usual.n < 3 && Math.abs(distanceFrom(usual, minor)) <= usual.reach * LONE))
    return usual.n >= 3 && Math.abs(distanceFrom(usual, minor)) > Math.log(2) ? [few(line, minor, usual, order.currency)] : [];
  const found = result('flag', 'flag.history', line, minor, usual.median, usual.n, order.currency);
  return [couldBeSwapped(minor, usual) ? { ...found, data: { ...found.data, also: 'transposition' } } : found];
}

function changed(
  line: LineItem,
  minor: number,
  was: number,
  usual: UsualPrice | null,
  currency: string,
  limit: number,
): RuleResult[] {
  if (!leaves(minor, was, limit) || slipBetween(minor, was, exponentOf(currency))) return [];
  if (
    usual &&
    (isSeenPrice(usual, minor) || (usual.isSteady ? isStepFrom(usual, was, minor) : usual.isOwn && isUsualPrice(usual, minor)))
  )
    return [];
  if (usual === null ? roughSlip(minor, was, exponentOf(currency), 0.1) : isSlip(minor, usual, currency)) return [];
  return [result('flag', 'flag.previous', line, minor, was, 1, currency)];
}

function leaves(value: number, reference: number, limit: number): boolean {
  return Math.abs(value - reference) > reference * limit;
}

/** Where prices vary, swapped digits cannot be told from a price that moved: both are named. */
function couldBeSwapped(minor: number, usual: UsualPrice): boolean {
  const digits = String(minor);
  return [...digits].some((digit, i) => {
    const next = digits[i + 1];
    if (next === undefined || next === digit) return false;
    return isUsualPrice(usual, Number(digits.slice(0, i) + next + digit + digits.slice(i + 2)));
  });
}

/** Slips of the hand have a rule of their own. */
function isSlip(minor: number, usual: UsualPrice, currency: string): boolean {
  const exponent = exponentOf(currency);
  if (usual.seen.some((seen) => slipBetween(minor, seen.minor, exponent))) return true;
  return roughSlip(minor, usual.median, exponent, usual.isSteady ? 0.1 : (usual.reach ?? 0.3) / 3) !== null;
}

function few(line: LineItem, minor: number, usual: UsualPrice, currency: string): RuleResult {
  return result('unsure', 'unsure.few', line, minor, usual.median, usual.n, currency);
}

function result(
  verdict: 'flag' | 'unsure',
  messageKey: string,
  line: LineItem,
  minor: number,
  reference: number,
  n: number,
  currency: string,
): RuleResult {
  const data = dataOf(minor, reference, n, currency);
  const conditions = [{ key: 'band', actual: data.actual, expected: `${data.reference} (n = ${n})`, met: true }];
  return { verdict, class: 'fluctuation', messageKey, data, field: 'unitPrice', ref: line.ref, conditions };
}

function dataOf(minor: number, reference: number, n: number, currency: string) {
  const text = (value: number) => formatMoney({ minor: Math.round(value), currency });
  const percent = Math.round((minor / reference - 1) * 100);
  return {
    actual: text(minor),
    reference: text(reference),
    change: `${percent > 0 ? '+' : ''}${percent}%`,
    n,
    least: MIN_OBSERVATIONS,
  };
}

/** The order's total against what it was while the goods stayed, and against the customer's other orders. */
function checkTotal(input: RuleInput, limit: number): RuleResult[] {
  const { order, previous } = input;
  const total = amountOf(order, 'orderTotal');
  if (total === null || total.minor <= 0) return [];
  const was = previous && amountOf(previous, 'orderTotal');
  const found =
    was && was.currency === total.currency && was.minor > 0
      ? againstPrevious(input, total.minor, was.minor, limit)
      : againstCustomer(input, total.minor);
  if (found === null) return [];
  const data = dataOf(total.minor, found.reference, found.n, order.currency);
  const ref = fieldOf(order, 'orderTotal')?.ref;
  const conditions = [{ key: 'band', actual: data.actual, expected: `${data.reference} (n = ${found.n})`, met: true }];
  return [
    {
      verdict: 'flag',
      class: 'fluctuation',
      messageKey: found.key,
      data,
      field: 'orderTotal',
      ...(ref === undefined ? {} : { ref }),
      conditions,
    },
  ];
}

function againstPrevious({ order, previous }: RuleInput, total: number, was: number, limit: number) {
  if (previous === null || !leaves(total, was, limit) || slipBetween(total, was, exponentOf(order.currency))) return null;
  const goods = (lines: readonly LineItem[]) =>
    lines.map((line) => `${productKey(line)}×${line.quantity}@${line.unitPrice?.minor}`).join('|');
  const parts = (['discount', 'shippingFee', 'tax', 'couponCode'] as const).every(
    (type) => fieldOf(order, type)?.value === fieldOf(previous, type)?.value,
  );
  const isSame = order.lines.length > 0 && goods(order.lines) === goods(previous.lines) && parts;
  return isSame || order.lines.length === 0 ? { key: 'flag.previous', reference: was, n: 1 } : null;
}

/** Only where the goods say nothing, and far outside: customers buy a little today and much tomorrow. */
function againstCustomer({ order, facts }: RuleInput, total: number) {
  const customer = customerKey(order);
  const band = customer === null ? undefined : own(facts.customerTotal, `${customer}|${order.currency}`);
  if (!band || band.n < MIN_OBSERVATIONS || band.median <= 0 || order.lines.some((line) => line.unitPrice !== null)) return null;
  const reach = Math.max(Math.log(3), (9 * band.mad) / band.median);
  return Math.abs(Math.log(total / band.median)) > reach ? { key: 'flag.customer', reference: band.median, n: band.n } : null;
}
