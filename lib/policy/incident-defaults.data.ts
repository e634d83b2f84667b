import type { IncidentPolicy } from '../domain/incident-policy';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What is in force where the policy says nothing about incidents. */
export const BUILT_IN_INCIDENTS: IncidentPolicy = {
  levels: [
    { level: 1, errorTypes: null, severities: null, minAmount: '5000', minOrders: null },
    { level: 1, errorTypes: null, severities: ['critical'], minAmount: null, minOrders: null },
    { level: 2, errorTypes: null, severities: null, minAmount: null, minOrders: 3 },
    { level: 3, errorTypes: null, severities: null, minAmount: null, minOrders: null },
  ],
  deadlines: {
    first_action: { dueMs: 5 * MINUTE, escalateMs: 20 * MINUTE },
    level: { dueMs: 10 * MINUTE, escalateMs: 25 * MINUTE },
    remedy: { dueMs: 24 * HOUR, escalateMs: 36 * HOUR },
    progress: { dueMs: 48 * HOUR, escalateMs: 60 * HOUR },
  },
  compensation: {
    sharePercent: { info: 0, low: 5, medium: 10, high: 15, critical: 20 },
    tierFactors: { normal: 1, silver: 1.1, gold: 1.25, vip: 1.5 },
    delayStepMs: 15 * MINUTE,
    growthPercentPerStep: 5,
    floor: '5',
    ceiling: '500',
    budgetPerDay: '3000',
    secondPersonOver: '200',
    ladder: [
      { id: 'voucher', percent: 20, withinMs: 0 },
      { id: 'progress', percent: 0, withinMs: 48 * HOUR },
    ],
  },
  templates: [
    {
      id: 'apology-zh',
      name: '致歉与更正（短信）',
      locale: 'zh-CN',
      channels: ['copy', 'sms'],
      subject: '',
      text: '您好，{customer}：您的订单 {orderNo} 出现了{problem}，我们已在处理，{deadline}前给您答复。补偿 {compensation} 已为您登记。给您添麻烦了，抱歉。',
    },
    {
      id: 'progress-zh',
      name: '进度通知（邮件）',
      locale: 'zh-CN',
      channels: ['copy', 'mail'],
      subject: '订单 {orderNo} 的处理进度',
      text: '{customer}，您好：\n\n关于订单 {orderNo} 的{problem}，目前进度：{progress}。负责人：{owner}，最晚 {deadline} 办结。\n\n感谢您的耐心。',
    },
    {
      id: 'apology-en',
      name: 'Apology and correction',
      locale: 'en',
      channels: ['copy', 'mail'],
      subject: 'Your order {orderNo}',
      text: 'Dear {customer},\n\nThere was a problem with your order {orderNo} ({problem}). We are on it and will answer by {deadline}. We have noted {compensation} for you.\n\nWe are sorry for the trouble.',
    },
    {
      id: 'progress-en',
      name: 'Progress note',
      locale: 'en',
      channels: ['copy', 'mail', 'sms'],
      subject: 'Progress on order {orderNo}',
      text: 'Order {orderNo}: {progress}. {owner} looks after it and will be done by {deadline}.',
    },
  ],
};
