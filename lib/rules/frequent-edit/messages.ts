import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '频繁改单',
    why: '同一单改来改去，要么有人拿不准，要么有人在动手脚，都该由人看一眼。',
    pass: '改动次数正常',
    'flag.field': '同一项（{field}）已改 {count} 次。',
    'flag.order': '这个订单已改 {count} 次。',
    'flag.clerks': '{clerks} 个人改过这个订单，共 {count} 次。',
    'flag.reverted': '{field} 改过又改回原值，共 {count} 次。',
    'flag.night': '深夜改了 {count} 次。',
    'cond.field': '同一项改动次数过多',
    'cond.order': '同一订单改动次数过多',
    'cond.clerks': '改动人数过多',
    'cond.reverted': '值被改回',
    'cond.night': '深夜改动',
  },
  en: {
    title: 'Edited too often',
    why: 'An order that is changed again and again has somebody unsure, or somebody at work who should not be; a person should look.',
    pass: 'The number of edits is usual',
    'flag.field': 'The same field ({field}) was edited {count} times.',
    'flag.order': 'This order was edited {count} times.',
    'flag.clerks': '{clerks} people edited this order, {count} times in all.',
    'flag.reverted': '{field} was changed and changed back, {count} edits in all.',
    'flag.night': 'Edited {count} times at night.',
    'cond.field': 'Too many edits of one field',
    'cond.order': 'Too many edits of one order',
    'cond.clerks': 'Too many people',
    'cond.reverted': 'The value was changed back',
    'cond.night': 'Edits at night',
  },
};
export default messages;
