import type { CaseOrder, RuleCase } from '../../domain/rule';

const tables = { rates: [{ base: 'USD', quote: 'CNY', rate: '7.20', date: '2026-05-11', tolerancePercent: 2 }] };
const order = (exchangeRate: string): CaseOrder => ({ currency: 'USD', fields: { exchangeRate } });

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '汇率小数点错位', en: 'the decimal point of the rate is misplaced' },
    input: { order: order('72.0'), tables },
    expect: [{ verdict: 'flag', messageKey: 'flag.off', field: 'exchangeRate' }],
  },
  {
    title: { 'zh-CN': '与参考值相符', en: 'agrees with the reference' },
    input: { order: order('1 USD = 7.18'), tables },
    expect: [],
  },
  {
    title: { 'zh-CN': '反方向的汇率', en: 'the rate the other way round' },
    input: { order: order('0.139'), tables },
    expect: [],
  },
  {
    title: { 'zh-CN': '参考值过期', en: 'the reference is too old' },
    input: { order: order('8.5'), tables, now: Date.UTC(2026, 6, 1) },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.old' }],
  },
];
export default cases;
