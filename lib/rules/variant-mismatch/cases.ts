import type { RuleCase } from '../../domain/rule';

const cases: readonly RuleCase[] = [
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
