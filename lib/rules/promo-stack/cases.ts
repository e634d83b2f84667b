import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '优惠超过商品金额', en: 'a discount above the goods' },
    input: { order: { fields: { subtotal: '200', discount: '-220', orderTotal: '-20' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.above', class: 'promo_stack', field: 'discount' }],
  },
  {
    title: { 'zh-CN': '优惠占了九成', en: 'nine tenths off' },
    input: { order: { fields: { subtotal: '200', discount: '180' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.share', class: 'promo_stack' }],
  },
  {
    title: { 'zh-CN': '同一个优惠码用了两次', en: 'the same code twice' },
    input: { order: { fields: { subtotal: '200', discount: '40', couponCode: 'NEW20,NEW20' } } },
    expect: [{ verdict: 'flag', messageKey: 'flag.codes', class: 'promo_stack' }],
  },
  {
    title: { 'zh-CN': '优惠后低于成本', en: 'below cost after the discount' },
    input: {
      order: {
        fields: { subtotal: '256', discount: '100' },
        lines: [{ sku: 'TEA-1', unitPrice: '128.00', quantity: 2, lineTotal: '256.00' }],
      },
      tables: { prices: { 'TEA-1|CNY': { price: '128.00', cost: '90.00', tolerancePercent: 0 } } },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.cost' }],
  },
  {
    title: { 'zh-CN': '普通的八折', en: 'an ordinary fifth off' },
    input: { order: { fields: { subtotal: '200', discount: '40', couponCode: 'NEW20' } } },
    expect: [],
  },
];
export default cases;
