import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '订单已冻结',
    why: '事件处理期间只能改解锁的那几项，别的改动会毁掉证据或扩大损失。',
    pass: '订单没有冻结',
    'flag.fields': '订单 {order} 因“{incident}”冻结，不能改：{fields}。',
    'flag.action': '订单 {order} 因“{incident}”冻结，不能执行“{action}”。',
    'flag.channel': '这个渠道因“{incident}”冻结，不能执行“{action}”。',
    'flag.payment': '“{payment}”的订单因“{incident}”冻结，不能执行“{action}”。',
    'cond.frozen': '订单已被事件冻结',
    'cond.channel': '操作属于冻结的渠道',
    'cond.unlocked': '改动在解锁的字段之外',
  },
  en: {
    title: 'Order is frozen',
    why: 'While an incident is being handled only what was unlocked may change; anything else destroys evidence or makes it worse.',
    pass: 'The order is not frozen',
    'flag.fields': 'Order {order} is frozen because of “{incident}”; this may not change: {fields}.',
    'flag.action': 'Order {order} is frozen because of “{incident}”; “{action}” may not run.',
    'flag.channel': 'This channel is frozen because of “{incident}”; “{action}” may not run.',
    'flag.payment': 'Orders paid by “{payment}” are frozen because of “{incident}”; “{action}” may not run.',
    'cond.frozen': 'The order is frozen by an incident',
    'cond.channel': 'The action belongs to a frozen channel',
    'cond.unlocked': 'The change is outside the unlocked fields',
  },
};
export default messages;
