import { defineMessages } from '../../lib/i18n/messages';

export const timelineMessages = defineMessages(
  'timeline',
  {
    title: '订单经过',
    lead: '一个订单从第一次被看到到关闭的全部经过：查看、修改、提示、处理、复核、事件、冻结。',
    order: '订单号',
    show: '查看',
    'ask.title': '输入订单号',
    'ask.hint': '可以从任何一条记录或事件里复制订单号。',
  },
  {
    title: 'Order timeline',
    lead: 'Everything that happened to an order, from its first sight to its closing: views, edits, prompts, answers, reviews, incidents, freezes.',
    order: 'Order number',
    show: 'Show',
    'ask.title': 'Give an order number',
    'ask.hint': 'Copy it from any entry or incident.',
  },
);
