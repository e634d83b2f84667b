import type { LineItem } from '../../domain/order';
import type { RuleInput, RuleResult } from '../../domain/rule';
import { formatMoney } from '../../money/arithmetic';
import { isOddEnd, priceEnd } from '../../money/price-ends';
import { own } from '../../money/usual';

/** Nobody knows what this product costs, but prices here never end like this one. */
export function oddEnd(line: LineItem, minor: number, { order, facts }: RuleInput): RuleResult[] {
  const past = own(facts.shop.priceEnds, order.currency);
  if (!past || !isOddEnd(minor, order.currency, past)) return [];
  const commonest = Object.entries(past.ends).sort(([, a], [, b]) => b - a);
  const texts = commonest.slice(0, 3).map(([end]) => `…${end.padStart(priceEnd(99, order.currency).length, '0')}`);
  const data = { actual: formatMoney({ minor, currency: order.currency }), ends: texts.join(' '), n: past.n };
  return [
    {
      verdict: 'flag',
      class: 'fluctuation',
      severity: 'medium',
      messageKey: 'flag.ending',
      data,
      field: 'unitPrice',
      ref: line.ref,
      conditions: [{ key: 'ending', actual: data.actual, expected: `${data.ends} (n = ${data.n})`, met: true }],
    },
  ];
}
