import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '规格与备注不符',
    why: '备注要白色、订单是黑色，发出去必退。',
    pass: '规格与备注一致',
    'flag.other': '备注要“{asked}”，商品却是“{got}”。',
    'cond.variant': '备注要的规格不在商品里',
  },
  en: {
    title: 'Variant does not fit the note',
    why: 'When the note asks for white and the order says black, the parcel comes back.',
    pass: 'Variant and note agree',
    'flag.other': 'The note asks for “{asked}”, but the article is “{got}”.',
    'cond.variant': 'The variant in the note is not among the goods',
  },
};
export default messages;
