import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '状态跳变',
    why: '没收钱就发货、取消了又发货，都是状态出了错。',
    pass: '状态变化正常',
    'flag.unpaid': '订单“{status}”，付款却是“{before}”。',
    'flag.revived': '已结束的订单（{before}）被改成“{status}”。',
    'flag.skipped': '从“{before}”直接变成“{status}”，中间没有付款。',
    'flag.back': '状态从“{before}”退回到“{status}”。',
    'flag.ship': '订单是“{status}”，不该发货。',
    'flag.refund': '订单是“{status}”，没有可退的款。',
    'flag.capture': '订单是“{status}”，不该收款。',
    'cond.action': '状态与操作矛盾',
    'cond.payment': '状态与付款矛盾',
    'cond.status': '状态与付款、前一状态或操作矛盾',
  },
  en: {
    title: 'Status jump',
    why: 'Goods that are sent before they are paid, or after the order was cancelled, show that a status is wrong.',
    pass: 'The status is in order',
    'flag.unpaid': 'The order is “{status}”, but its payment is “{before}”.',
    'flag.revived': 'An order that had ended ({before}) becomes “{status}”.',
    'flag.skipped': 'From “{before}” straight to “{status}”, without a payment between.',
    'flag.back': 'The status goes back from “{before}” to “{status}”.',
    'flag.ship': 'The order is “{status}”; it should not be shipped.',
    'flag.refund': 'The order is “{status}”; there is nothing to refund.',
    'flag.capture': 'The order is “{status}”; nothing should be captured.',
    'cond.action': 'The status contradicts the action',
    'cond.payment': 'The status contradicts the payment',
    'cond.status': 'The status contradicts the payment, the earlier status or the action',
  },
};
export default messages;
