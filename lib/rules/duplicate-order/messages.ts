import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '疑似重复下单',
    why: '同一单做了两次，货发两份、款退一份。',
    pass: '没有相同的订单',
    'flag.twin': '{hours} 小时内有相同客户、商品和地址的订单 {other}。',
    'cond.twin': '有一个相同的订单',
  },
  en: {
    title: 'Duplicate order',
    why: 'An order that was entered twice is sent twice and refunded once.',
    pass: 'There is no such order yet',
    'flag.twin': 'Order {other} has the same customer, goods and address, {hours} hours apart.',
    'cond.twin': 'There is an order just like this one',
  },
};
export default messages;
