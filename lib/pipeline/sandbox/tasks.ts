import { type Facts, NO_FACTS } from '../../domain/facts';
import type { FieldType } from '../../domain/field-type';
import { type TieredFinding, tierRank } from '../../domain/finding';
import type { Policy } from '../../domain/policy';
import { exponentOf } from '../../money/currency';
import { amountOf } from '../../money/order-amounts';
import { foldFacts } from '../../policy/facts/fold';
import { orderFromPlain } from '../../policy/plain-order';
import type { AmountSpread, ScenarioCase, ScenarioResult } from '../../ports/sandbox';
import { evaluate, type JudgeAddress } from '../evaluate';
import type { ReplayItem } from '../replay-item';

/** So many between two looks at whether to stop. */
export const SLICE = 250;

/** Plays what supervisors wrote down; yields how many are done. */
export function* runScenarios(
  policy: Policy,
  cases: readonly ScenarioCase[],
  judge: JudgeAddress,
): Generator<number, readonly ScenarioResult[], void> {
  const results: ScenarioResult[] = [];
  for (const [i, one] of cases.entries()) {
    if (i > 0 && i % SLICE === 0) yield i;
    const asking = findingsOf(policy, one, judge).filter((finding) => tierRank(finding.tier) >= tierRank('confirm'));
    const fits = asking.some((finding) => one.rule === null || finding.rule === one.rule);
    const names = [...new Set(asking.map((finding) => `${finding.rule}:${finding.tier}`))].sort();
    results.push({ id: one.id, passed: fits === (one.expect === 'asks'), asking: names });
  }
  return results;
}

/** Amounts of one field by currency, smallest first; yields how many orders are done. */
export function* collectAmounts(items: Iterable<ReplayItem>, field: FieldType): Generator<number, readonly AmountSpread[], void> {
  const byCurrency = new Map<string, number[]>();
  let n = 0;
  for (const { input } of items) {
    n += 1;
    if (n % SLICE === 0) yield n;
    const amount = 'missing' in input ? null : amountOf(input.order, field);
    if (amount === null) continue;
    const list = byCurrency.get(amount.currency) ?? [];
    byCurrency.set(amount.currency, list);
    list.push(amount.minor / 10 ** exponentOf(amount.currency));
  }
  const sorted = [...byCurrency].sort(([a], [b]) => (a < b ? -1 : 1));
  return sorted.map(([currency, amounts]) => ({ currency, amounts: amounts.sort((a, b) => a - b) }));
}

function findingsOf(policy: Policy, one: ScenarioCase, judge: JudgeAddress): readonly TieredFinding[] {
  const orderOf = (values: ScenarioCase['values']) =>
    orderFromPlain({
      ...{ ...values, status: values.orderStatus ?? null },
      ...{ currency: values.currency ?? one.currency, lines: one.lines },
    });
  const order = orderOf(one.values);
  const previous = one.previous && orderOf({ ...one.values, ...one.previous });
  const action = one.action && {
    ...{
      type: one.action,
      ref: 'action',
      label: one.action,
      scope: 'page' as const,
      orderNo: order.orderNo,
      confidence: 1,
      why: [],
    },
  };
  const moment = {
    site: '',
    clerk: '',
    now: policy.at,
    utcOffsetMinutes: 480,
    role: null,
    affected: 1,
    facts: pastOf(one, policy.at),
  };
  const mode = action ? 'action' : 'edit';
  return evaluate({ ...moment, order, previous, action, mode, pageKind: 'orderForm', policy, judge }).findings;
}

const DAY_MS = 86_400_000;

/** The facts that the case's earlier orders would have left behind, the last of them a day before `now` (ms UTC). */
function pastOf({ past, values, lines: [line], currency }: ScenarioCase, now: number): Facts {
  if (past === null) return NO_FACTS;
  const { orders, unitPrices, quantities, orderTotals } = past;
  const inTurn = (list: readonly string[], i: number) => list[i % list.length];
  const seen = Array.from({ length: orders }, (_, i) => {
    const unitPrice = inTurn(unitPrices, i) ?? line?.unitPrice;
    const quantity = inTurn(quantities, i) ?? line?.quantity;
    const { lineTotal: _total, stock: _stock, ...product } = line ?? {};
    const plain = {
      ...{ orderNo: `past-${i}`, customerId: values.customerId ?? null, currency },
      ...{ lines: [{ ...product, unitPrice: unitPrice ?? null, quantity: quantity ?? null }] },
      orderTotal: inTurn(orderTotals, i) ?? null,
    };
    return { order: orderFromPlain(plain), at: now - (orders - i) * DAY_MS };
  });
  return foldFacts(seen);
}
