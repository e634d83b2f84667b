import type { CaseOrder, RuleCase } from '../../domain/rule';

const order = (unitPrice: string, quantity = 2): CaseOrder => ({
  lines: [{ sku: 'TEA-1', productName: '龙井 250g', unitPrice, quantity }],
});
const edit = (
  zh: string,
  en: string,
  before: CaseOrder,
  after: CaseOrder,
  found: string | null,
  field: 'unitPrice' | 'quantity' = 'unitPrice',
): RuleCase => ({
  title: { 'zh-CN': zh, en },
  input: { order: after, previous: before },
  expect: found === null ? [] : [{ verdict: 'flag', messageKey: `flag.${found}`, class: found, field }],
});
const past = { price: { 'TEA-1|CNY': { n: 40, median: 12850, mad: 0 } }, quantity: { 'TEA-1': { n: 40, median: 2, mad: 1 } } };

const cases: readonly RuleCase[] = [
  edit('单价变成 10 倍', 'ten times the price', order('128.50'), order('1285.00'), 'x10'),
  edit('单价多打一个零', 'one zero too many', order('128.00'), order('1280.00'), 'extra_zero'),
  edit('单价少一位', 'a digit lost', order('128.50'), order('12.85'), 'div10'),
  edit('小数点丢了', 'the decimal point lost', order('89.50'), order('8950.00'), 'decimal_lost'),
  edit('相邻数字颠倒', 'neighbouring digits swapped', order('128.00'), order('182.00'), 'transposition'),
  edit('元当成万元', 'ten thousands for yuan', order('12000.00'), order('1.20'), 'unit_wan'),
  edit('单价和数量填反', 'price and quantity swapped', order('45.00', 3), order('3.00', 45), 'qty_price_swap'),
  edit('数量多打一个零', 'one zero too many in the quantity', order('45.00', 3), order('45.00', 30), 'extra_zero', 'quantity'),
  edit('正常改价', 'an ordinary new price', order('128.00'), order('119.00'), null),
  edit('正常加量', 'an ordinary new quantity', order('128.00', 2), order('128.00', 5), null),
  {
    title: { 'zh-CN': '新订单的单价与过去相比少一位', en: 'a new order whose price lost a digit against the past' },
    input: {
      order: order('12.85'),
      facts: { ...past },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.div10', class: 'div10', field: 'unitPrice' }],
  },
  {
    title: { 'zh-CN': '与过去一致的单价', en: 'a price like in the past' },
    input: { order: order('128.50'), facts: { ...past } },
    expect: [],
  },
];
export default cases;
