import { defineMessages } from '../../lib/i18n/messages';

/** What the notification about critical findings of a list says. */
export const criticalMessages = defineMessages(
  'critical-notice',
  {
    title: '列表中有 {count} 个订单存在严重问题',
    text: '{rules}：{orders}（{site}）',
    'text.more': '{rules}：{orders} 等，另有 {count} 个（{site}）',
    comma: '、',
  },
  {
    title: '{count} orders in a list have a critical problem',
    title_one: '{count} order in a list has a critical problem',
    text: '{rules}: {orders} ({site})',
    'text.more': '{rules}: {orders} and {count} more ({site})',
    comma: ', ',
  },
);
