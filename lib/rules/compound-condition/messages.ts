import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '自定义审单条件',
    why: '主管按自己店铺的情况，用菜单写出要人工看一眼的订单。',
    pass: '不符合自定义条件',
    flag: '符合条件“{name}”。',
    unsure: '条件“{name}”无法判断：{reason}。',
    'unsure.missing': '条件“{name}”无法判断：页面上没有它要用的值（{reason}）。',
    'unsure.text': '条件“{name}”无法判断：需要数字的地方是文字（{reason}）。',
    'cond.leaf': '条件中的一项',
  },
  en: {
    title: 'Conditions of your own',
    why: 'Supervisors write from menus which orders of their shop a person must look at.',
    pass: 'No condition holds',
    flag: 'The condition “{name}” holds.',
    unsure: 'The condition “{name}” cannot be told: {reason}.',
    'unsure.missing': 'The condition “{name}” cannot be told: the page does not show what it asks for ({reason}).',
    'unsure.text': 'The condition “{name}” cannot be told: there is text where a number is needed ({reason}).',
    'cond.leaf': 'One part of the condition',
  },
};
export default messages;
