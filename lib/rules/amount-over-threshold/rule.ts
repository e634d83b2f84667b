import type { FieldType } from '../../domain/field-type';
import type { Condition } from '../../domain/finding';
import type { Money } from '../../domain/money';
import type { OrderField } from '../../domain/order';
import type { Threshold } from '../../domain/policy';
import type { Rule, RuleInput, RuleParams, RuleResult } from '../../domain/rule';
import { formatMoney, fromDecimal } from '../../money/arithmetic';
import { fieldAmount, textOf } from '../../money/order-amounts';

/** An amount of the order with the place where it stands. */
interface Amount {
  readonly field: FieldType;
  readonly ref: string;
  readonly money: Money;
}

const rule: Rule = {
  id: 'amount-over-threshold',
  version: 1,
  errorType: 'amount_outlier',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  staticThreshold: true,
  params: {
    /** Whole units of the policy's currency; used for orders in `currency` while the policy has no thresholds of its own. */
    orderTotal: 20000,
    refundAmount: 5000,
    currency: 'CNY',
  },
  check(input, params): readonly RuleResult[] {
    const all = input.tables.thresholds.length > 0 ? input.tables.thresholds : builtIn(params);
    const limits = all.filter((limit) => fits(limit, input));
    if (limits.length === 0) return [];
    const amounts = amountsOf(input, new Set(limits.map((limit) => limit.field)));
    return limits.flatMap((limit) => amounts.flatMap((amount) => compare(amount, limit)));
  },
};
export default rule;

function builtIn(params: RuleParams): Threshold[] {
  const any = {
    op: 'over',
    currency: String(params.currency),
    site: null,
    role: null,
    paymentMethod: null,
    severity: 'high',
  } as const;
  return (['orderTotal', 'refundAmount'] as const).map((field) => ({ ...any, id: field, field, limit: String(params[field]) }));
}

function fits(limit: Threshold, input: RuleInput): boolean {
  const pays = (textOf(input.order, 'paymentMethod') ?? '').toLowerCase();
  return (
    (limit.site === null || limit.site === input.site) &&
    (limit.role === null || limit.role === input.role) &&
    (limit.paymentMethod === null || pays.includes(limit.paymentMethod.toLowerCase()))
  );
}

function amountsOf({ order }: RuleInput, wanted: ReadonlySet<FieldType>): Amount[] {
  const isAmount = (field: OrderField) => field.role !== 'filter' && wanted.has(field.type);
  const fields = order.fields.filter(isAmount).flatMap((field) => {
    const money = fieldAmount(field, order.currency);
    return money === null ? [] : [{ field: field.type, ref: field.ref, money }];
  });
  if (!wanted.has('unitPrice') && !wanted.has('lineTotal')) return fields;
  const lines = order.lines.flatMap((line) => [
    ...(line.unitPrice ? [{ field: 'unitPrice' as const, ref: line.ref, money: line.unitPrice }] : []),
    ...(line.lineTotal ? [{ field: 'lineTotal' as const, ref: line.ref, money: line.lineTotal }] : []),
  ]);
  return [...fields, ...lines];
}

function compare(amount: Amount, limit: Threshold): RuleResult[] {
  if (amount.field !== limit.field || (limit.currency !== null && limit.currency !== amount.money.currency)) return [];
  const bound = fromDecimal(limit.limit, amount.money.currency);
  if (bound === null)
    return [{ verdict: 'unsure', messageKey: 'unsure.limit', data: { limit: limit.limit }, field: amount.field }];
  const isOut = limit.op === 'over' ? amount.money.minor > bound.minor : amount.money.minor < bound.minor;
  return [new Compared(amount, bound, limit, isOut)];
}

/** Texts are made when somebody asks for them: nearly every amount is within its bounds, and then only `explain` does. */
class Compared implements RuleResult {
  readonly verdict: 'flag' | 'pass';
  readonly messageKey: string;
  readonly class: string;
  readonly severity: Threshold['severity'];
  readonly field: FieldType;
  readonly ref: string;

  constructor(
    readonly amount: Amount,
    readonly bound: Money,
    limit: Threshold,
    isOut: boolean,
  ) {
    this.verdict = isOut ? 'flag' : 'pass';
    this.messageKey = isOut ? `flag.${limit.op}` : 'pass';
    this.class = limit.op;
    this.severity = limit.severity;
    this.field = amount.field;
    this.ref = amount.ref;
  }

  get data(): { readonly actual: string; readonly limit: string } {
    return { actual: formatMoney(this.amount.money), limit: formatMoney(this.bound) };
  }

  get conditions(): readonly Condition[] {
    const { actual, limit } = this.data;
    return [{ key: this.class, actual, expected: limit, met: this.verdict === 'flag' }];
  }
}
