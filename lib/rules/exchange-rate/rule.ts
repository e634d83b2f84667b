import type { ReferenceRate } from '../../domain/policy';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';

const DAY_MS = 86_400_000;

const rule: Rule = {
  id: 'exchange-rate',
  version: 1,
  errorType: 'currency_mismatch',
  severity: 'high',
  needs: ['exchangeRate'],
  when: ['edit', 'list'],
  staticThreshold: true,
  params: {
    /** Days after which a reference rate is too old to hold against anybody. */
    maxAgeDays: 7,
  },
  check(input, params): readonly RuleResult[] {
    const shown = rateOf(textOf(input.order, 'exchangeRate') ?? '');
    const rates = input.tables.rates.filter((rate) => rate.base === input.order.currency || rate.quote === input.order.currency);
    if (shown === null || rates.length === 0) return [{ verdict: 'pass', messageKey: 'pass' }];
    const recent = rates.filter((rate) => input.now - Date.parse(rate.date) <= Number(params.maxAgeDays) * DAY_MS);
    const at = { field: 'exchangeRate', ref: fieldOf(input.order, 'exchangeRate')?.ref ?? 'exchangeRate' } as const;
    if (recent.length === 0)
      return [{ verdict: 'unsure', messageKey: 'unsure.old', data: { date: rates[0]?.date ?? '' }, ...at }];
    return [compare(shown, recent, at)];
  },
};
export default rule;

/** A page may show the rate either way round; it is right when either is. */
function compare(shown: number, rates: readonly ReferenceRate[], at: { field: 'exchangeRate'; ref: string }): RuleResult {
  const fits = rates.some((rate) => isNear(shown, Number(rate.rate), rate) || isNear(shown, 1 / Number(rate.rate), rate));
  const [first] = rates;
  const data = { shown, reference: first?.rate ?? '', pair: `${first?.base}/${first?.quote}`, date: first?.date ?? '' };
  const conditions = [{ key: 'rate', actual: String(shown), expected: `${data.reference} (${data.date})`, met: !fits }];
  if (fits) return { verdict: 'pass', messageKey: 'pass', conditions };
  return { verdict: 'flag', class: 'rate', messageKey: 'flag.off', data, conditions, ...at };
}

function isNear(shown: number, reference: number, rate: ReferenceRate): boolean {
  return Math.abs(shown - reference) <= (reference * rate.tolerancePercent) / 100;
}

/** `7.20`, `1 USD = 7.18`; null for anything that holds no positive number. */
function rateOf(text: string): number | null {
  const number = /\d+(?:\.\d+)?/.exec(text.normalize('NFKC').replace(/^1\s*[A-Z]{3}\s*=\s*/i, ''))?.[0];
  return number === undefined || Number(number) === 0 ? null : Number(number);
}
