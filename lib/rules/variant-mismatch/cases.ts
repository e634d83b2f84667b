import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
  {
    title: { 'zh-CN': '要 XL 码，选了 M 码', en: 'asks for XL, M was chosen' },
    input: {
      order: {
        fields: { customerNote: '要XL码' },
        lines: [{ sku: 'T-1', productName: 'T恤 M码', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.other', field: 'customerNote' }],
  },
  {
    title: { 'zh-CN': '要 L 码，选了 XL', en: 'asks for L, XL was chosen' },
    input: {
      order: {
        fields: { customerNote: '要L码' },
        lines: [{ sku: 'T-1', productName: 'T恤 黑色 XL', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.other', field: 'customerNote' }],
  },
  {
    title: { 'zh-CN': '要黑的，选了白色', en: 'asks for the black one, white was chosen' },
    input: {
      order: {
        fields: { customerNote: '要黑的' },
        lines: [{ sku: 'T-1', productName: 'T恤 白色', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [{ verdict: 'flag', messageKey: 'flag.other', field: 'customerNote' }],
  },
  {
    title: { 'zh-CN': '词里套词不是颜色', en: 'a colour inside another word is none' },
    input: {
      order: {
        fields: { customerNote: 'I ordered a hundred of these in Greenwich, preferred one' },
        lines: [{ sku: 'T-1', productName: 'T-Shirt Black', unitPrice: '59.00', quantity: 1 }],
      },
    },
    expect: [],
  },
  {
    title: { 'zh-CN': '备注要白色，商品是黑色', en: 'the note asks for white, the article is black' },
    input: { order: { fields: { customerNote: '麻烦发白色的' }, lines: [{ productName: '帆布鞋 黑色 42' }] } },
    expect: [{ verdict: 'flag', messageKey: 'flag.other', field: 'customerNote' }],
  },
  {
    title: { 'zh-CN': '规格一致', en: 'the variant agrees' },
    input: { order: { fields: { customerNote: '要白色' }, lines: [{ productName: '帆布鞋 白色' }] } },
    expect: [],
  },
  {
    title: { 'zh-CN': '备注说不要某种颜色', en: 'the note rules a colour out' },
    input: { order: { fields: { customerNote: '不要红色' }, lines: [{ productName: '帆布鞋 黑色' }] } },
    expect: [],
  },
];
export default cases;
