import type { RuleMessages } from '../../domain/rule';

const messages: RuleMessages = {
  'zh-CN': {
    title: '编码与商品不符',
    why: '编码对、名称错，或反过来，发出去的就是另一件商品。',
    pass: '编码与商品名一致',
    'flag.other': '编码 {sku} 以前是“{known}”，现在写的是“{name}”。',
    'cond.name': '商品名与这个编码以前的名称完全不同',
  },
  en: {
    title: 'SKU and name do not match',
    why: 'With the right code and the wrong name, or the other way round, another product is sent.',
    pass: 'Code and name agree',
    'flag.other': 'The code {sku} used to be “{known}”; now it says “{name}”.',
    'cond.name': 'The name shares nothing with the earlier name of this code',
  },
};
export default messages;
