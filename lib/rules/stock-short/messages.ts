import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '库存不足',
    why: '卖出没有的货，只能退款和道歉。',
    pass: '库存足够',
    'flag.short': '数量 {quantity} 超过页面显示的库存 {stock}。',
    'cond.stock': '数量高于库存',
  },
  en: {
    title: 'Not enough stock',
    why: 'Goods that are sold and not there end in a refund and an apology.',
    pass: 'There is enough stock',
    'flag.short': 'The quantity {quantity} is more than the stock of {stock} that the page shows.',
    'cond.stock': 'The quantity is above the stock',
  },
};
export default messages;
