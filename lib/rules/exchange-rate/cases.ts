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
    title: { 'zh-CN': '带单位的写法', en: 'written with its units' },
    input: { order: order('1美元=7.18人民币'), tables },
    expect: [],
  },
  {
    title: { 'zh-CN': '一百日元的价', en: 'the price of a hundred yen' },
    input: {
      order: { currency: 'JPY', fields: { exchangeRate: '100 JPY = 4.70 CNY' } },
      tables: { rates: [{ base: 'JPY', quote: 'CNY', rate: '0.047', date: '2026-05-11', tolerancePercent: 2 }] },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '逗号作小数点', en: 'a comma before the decimals' },
    input: { order: order('7,18'), tables },
    expect: [],
  },
  {
    title: { 'zh-CN': '千位分隔符', en: 'a separator of thousands' },
    input: {
      order: { currency: 'VND', fields: { exchangeRate: '25.400' } },
      tables: { rates: [{ base: 'USD', quote: 'VND', rate: '25400', date: '2026-05-11', tolerancePercent: 2 }] },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '没有数字', en: 'no number at all' },
    input: { order: order('暂无'), tables },
    expect: [{ verdict: 'unsure', messageKey: 'unsure.unreadable', field: 'exchangeRate' }],
  },
  {
    title: { 'zh-CN': '写明了币种，就按那一对', en: 'a pair that is named is held against itself' },
    input: {
      order: { currency: 'CNY', fields: { exchangeRate: '1 USD = 0.92 CNY' } },
      tables: {
        rates: [
          { base: 'USD', quote: 'CNY', rate: '7.20', date: '2026-05-11', tolerancePercent: 2 },
          { base: 'HKD', quote: 'CNY', rate: '0.92', date: '2026-05-11', tolerancePercent: 2 },
        ],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.off', field: 'exchangeRate' }],
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
