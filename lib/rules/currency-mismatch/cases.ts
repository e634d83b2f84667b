import { NO_SHOP } from '../../domain/facts';
import type { RuleCase } from '../../domain/rule';

const facts = {
  price: { 'CAM-1|USD': { n: 30, median: 19900, mad: 0 }, 'CAM-1|CNY': { n: 30, median: 139900, mad: 0 } },
  shop: {
    ...NO_SHOP,
    orders: 60,
    currencies: { USD: 30, CNY: 30 },
    prices: {
      'CAM-1': [
        { currency: 'USD', minor: 19900, n: 30 },
        { currency: 'CNY', minor: 139900, n: 30 },
      ],
    },
  },
};
const line = (unitPrice: string) => [{ sku: 'CAM-1', unitPrice, quantity: 1 }];

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '美元价格记成了人民币', en: 'a dollar price in an order in yuan' },
    input: { order: { currency: 'CNY', lines: line('199.00') }, facts },
    expect: [{ verdict: 'flag', messageKey: 'flag.prices', class: 'currency', field: 'currency' }],
  },
  {
    title: { 'zh-CN': '币种被改了', en: 'the currency was changed' },
    input: { order: { currency: 'USD', lines: line('1399.00') }, previous: { currency: 'CNY', lines: line('1399.00') } },
    expect: [{ verdict: 'flag', messageKey: 'flag.changed', class: 'currency' }],
  },
  {
    title: { 'zh-CN': '店铺从未用过的币种', en: 'a currency that the shop never used' },
    input: { order: { currency: 'EUR', lines: line('180.00') }, facts },
    expect: [{ verdict: 'flag', messageKey: 'flag.unheard', class: 'currency' }],
  },
  {
    title: { 'zh-CN': '币种与价格相符', en: 'currency and prices agree' },
    input: { order: { currency: 'CNY', lines: line('1399.00') }, facts },
    expect: [],
  },
];
export default cases;
