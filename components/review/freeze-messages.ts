import { defineMessages } from '../../lib/i18n/messages';

/** Texts of freezing one order from its entry. */
export const freezeMessages = defineMessages(
  'freeze',
  {
    title: '冻结订单',
    'title.by': '{by} 正在复核',
    'title.plain': '主管正在复核',
    lead: '处理事件期间，不让任何人改动或操作这个订单：',
    until: '冻结多久',
    hours: '{count} 小时',
    freeze: '冻结此订单',
    frozen: '已冻结到 {until}：操作会被拦截，内容只读。',
    open: '可改：{field}（还剩 {minutes} 分钟）',
    field: '要解锁的内容',
    minutes: '分钟',
    unlock: '解锁',
    unfreeze: '解除冻结',
    failed: '没有保存成功，请重试。',
  },
  {
    title: 'Freeze the order',
    'title.by': '{by} is reviewing it',
    'title.plain': 'a supervisor is reviewing it',
    lead: 'While an incident is handled, nobody changes or acts on this order:',
    until: 'For how long',
    hours: '{count} hours',
    hours_one: '{count} hour',
    freeze: 'Freeze this order',
    frozen: 'Frozen until {until}: actions are blocked, everything is read-only.',
    open: 'Unlocked: {field} ({minutes} min left)',
    field: 'What to unlock',
    minutes: 'minutes',
    unlock: 'Unlock',
    unfreeze: 'Unfreeze',
    failed: 'That was not saved. Try again.',
  },
);
