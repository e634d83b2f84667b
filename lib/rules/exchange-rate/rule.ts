import type { ReferenceRate } from '../../domain/policy';
import type { Rule, RuleResult } from '../../domain/rule';
import { fieldOf, textOf } from '../../money/order-amounts';

const DAY_MS = 86_400_000;

const rule: Rule = {
  id: 'exchange-rate',
  version: 2,
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
    const text = textOf(input.order, 'exchangeRate') ?? '';
    const own = input.tables.rates.filter((rate) => rate.base === input.order.currency || rate.quote === input.order.currency);
    const rates = namedIn(text, own);
    if (text === '' || rates.length === 0) return [{ verdict: 'pass', messageKey: 'pass' }];
    const shown = rateOf(text);
    const recent = rates.filter((rate) => input.now - Date.parse(rate.date) <= Number(params.maxAgeDays) * DAY_MS);
    const at = { field: 'exchangeRate', ref: fieldOf(input.order, 'exchangeRate')?.ref ?? 'exchangeRate' } as const;
    if (shown.length === 0)
      return [{ verdict: 'unsure', messageKey: 'unsure.unreadable', data: { shown: text.slice(0, 40) }, ...at }];
    if (recent.length === 0)
      return [{ verdict: 'unsure', messageKey: 'unsure.old', data: { date: rates[0]?.date ?? '' }, ...at }];
    return [compare(shown, text, recent, at)];
  },
};
export default rule;

/** A page may show the rate either way round; it is right when either is. */
function compare(
  shown: readonly number[],
  text: string,
  rates: readonly ReferenceRate[],
  at: { field: 'exchangeRate'; ref: string },
): RuleResult {
  const isRight = (value: number, rate: ReferenceRate) =>
    isNear(value, Number(rate.rate), rate) || isNear(value, 1 / Number(rate.rate), rate);
  const fits = rates.some((rate) => shown.some((value) => isRight(value, rate)));
  const [first] = rates;
  const data = {
    shown: text.slice(0, 40),
    reference: first?.rate ?? '',
    pair: `${first?.base}/${first?.quote}`,
    date: first?.date ?? '',
  };
  const conditions = [{ key: 'rate', actual: data.shown, expected: `${data.reference} (${data.date})`, met: !fits }];
  if (fits) return { verdict: 'pass', messageKey: 'pass', conditions };
  return { verdict: 'flag', class: 'rate', messageKey: 'flag.off', data, conditions, ...at };
}

function isNear(shown: number, reference: number, rate: ReferenceRate): boolean {
  return Math.abs(shown - reference) <= (reference * rate.tolerancePercent) / 100;
}

/** Currencies as rates are worded. */
const NAMES: Readonly<Record<string, RegExp>> = {
  CNY: /cny|rmb|人民币|人民幣|(?<![美欧歐日港韩韓澳加币幣])元/i,
  USD: /usd|us\$|美元|美金/i,
  EUR: /eur|€|欧元|歐元/i,
  HKD: /hkd|hk\$|港币|港元|港幣/i,
  JPY: /jpy|日元|日圆|円/i,
  GBP: /gbp|£|英镑|英鎊/i,
  KRW: /krw|₩|韩元|韓元/i,
  TWD: /twd|nt\$|台币|臺幣|新台幣/i,
  SGD: /sgd|s\$|新加坡元|坡币/i,
  AUD: /aud|a\$|澳元/i,
  VND: /vnd|₫|越南盾/i,
};

/** The rates that a text can be about: those of a pair that it names, all where it names none. */
function namedIn(text: string, rates: readonly ReferenceRate[]): readonly ReferenceRate[] {
  const says = (currency: string) => (NAMES[currency] ?? new RegExp(currency, 'i')).test(text);
  const pairs = rates.filter(({ base, quote }) => says(base) && says(quote));
  return pairs.length > 0 ? pairs : rates;
}

/** `7.20`, `1 USD = 7.18`, `100 JPY = 4.70 CNY`, `25,400`: every number that the text may mean; none where it holds none. */
function rateOf(text: string): readonly number[] {
  const [left = '', right] = text.normalize('NFKC').split(/[=≈:]/u, 2);
  if (right === undefined) return numbersIn(left);
  const [of = 1] = numbersIn(left);
  return numbersIn(right).map((value) => value / of);
}

/** One number, both ways where its separator may group or begin decimals. */
function numbersIn(text: string): readonly number[] {
  const found = /\d[\d.,]*/.exec(text)?.[0].replace(/[.,]+$/, '') ?? '';
  const ways = [found.replace(/,/g, ''), found.replace(/\./g, '').replace(',', '.'), found.replace(/[.,]/g, '')];
  const isGrouped = /^\d{1,3}(?:[.,]\d{3})+$/.test(found);
  const values = (isGrouped ? ways : ways.slice(0, /,\d{1,2}$|,\d{4,}$/.test(found) ? 2 : 1).slice(-1)).map(Number);
  return [...new Set(values)].filter((value) => Number.isFinite(value) && value > 0);
}
