import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '赠品漏配',
    why: '承诺的赠品没放，是投诉最多的原因之一。',
    pass: '赠品已配',
    'flag.missing': '这一单应当有赠品“{gift}”，商品里没有。',
    'unsure.goods': '看不到商品金额，不能确定是否该送“{gift}”。',
    'cond.offer': '商品符合赠品活动',
    'cond.gift': '应有的赠品不在商品里',
  },
  en: {
    title: 'Gift missing',
    why: 'A promised gift that is not in the parcel is one of the commonest complaints.',
    pass: 'The gift is there',
    'flag.missing': 'This order should have the gift “{gift}”, which is not among the goods.',
    'unsure.goods': 'The goods’ value is not shown, so it cannot be told whether “{gift}” is due.',
    'cond.offer': 'The goods are ones that a gift comes with',
    'cond.gift': 'The gift that is due is not among the goods',
  },
};
export default messages;
