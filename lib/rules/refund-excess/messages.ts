import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '退款超额',
    why: '退得比付的多，多退的钱很难追回。',
    pass: '退款不超过实付',
    'flag.over': '退款 {refund} 超过了实付 {paid}。',
    'cond.paid': '退款高于实付',
  },
  en: {
    title: 'Refund above what was paid',
    why: 'Money that was refunded beyond what was paid is hard to get back.',
    pass: 'The refund is within what was paid',
    'flag.over': 'The refund {refund} is more than was paid ({paid}).',
    'cond.paid': 'The refund is above what was paid',
  },
};
export default messages;
