import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '熔断中',
    why: '问题成批出现时先停下同类操作，比事后一单单补救便宜得多。',
    pass: '这类操作没有熔断',
    'flag.open': '“{action}”已暂停：{why}。等主管恢复后再做。',
    'cond.open': '这类操作正在熔断',
  },
  en: {
    title: 'Paused by the breaker',
    why: 'When problems come in waves, stopping that kind of action is far cheaper than repairing order after order.',
    pass: 'This kind of action is not paused',
    'flag.open': '“{action}” is paused: {why}. A supervisor resumes it.',
    'cond.open': 'This kind of action is paused',
  },
};
export default messages;
