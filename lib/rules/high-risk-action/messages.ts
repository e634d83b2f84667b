import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '高危操作',
    why: '退款、删除、改价等操作做错了很难挽回，执行前要再核对一次。',
    pass: '不是高危操作',
    'flag.refund': '将为订单 {orderNo} 退款 {amount}，款项退出后很难追回。',
    'flag.delete': '将删除订单 {orderNo}（{amount}），删除后无法恢复。',
    'flag.priceChange': '将修改订单 {orderNo} 的价格，当前金额 {amount}。',
    'flag.bulkAction': '将批量执行“{action}”。',
    'flag.cancelOrder': '将取消订单 {orderNo}（{amount}）。',
    'flag.export': '将导出订单数据，文件里有客户的个人信息。',
    'flag.permissionChange': '将修改权限，会影响其他人能做什么。',
    'flag.impersonate': '将以客户身份登录，之后的操作都记在客户名下。',
    'flag.paymentCapture': '将确认收款：订单 {orderNo}，金额 {amount}。',
    'flag.many': '“{action}”将一次影响 {affected} 个订单。',
    'cond.action': '操作属于高危操作',
  },
  en: {
    title: 'High-risk action',
    why: 'A wrong refund, deletion or price change is hard to undo, so it is looked at once more before it happens.',
    pass: 'Not a high-risk action',
    'flag.refund': 'Refunds {amount} for order {orderNo}. Money that has left is hard to get back.',
    'flag.delete': 'Deletes order {orderNo} ({amount}). This cannot be undone.',
    'flag.priceChange': 'Changes the price of order {orderNo}; the amount is {amount} now.',
    'flag.bulkAction': 'Runs “{action}” on several orders at once.',
    'flag.cancelOrder': 'Cancels order {orderNo} ({amount}).',
    'flag.export': 'Exports order data; the file holds personal data of customers.',
    'flag.permissionChange': 'Changes permissions, and with them what other people may do.',
    'flag.impersonate': 'Logs in as the customer; what follows is done in their name.',
    'flag.paymentCapture': 'Marks order {orderNo} as paid: {amount}.',
    'flag.many': '“{action}” affects {affected} orders at once.',
    'cond.action': 'The action is one of the high-risk ones',
  },
};
export default messages;
