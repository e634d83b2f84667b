import type { z } from 'zod/mini';
import english from 'zod/v4/locales/en.js';
import chinese from 'zod/v4/locales/zh-CN.js';
import type { PolicyFault } from '../domain/policy-revision';

const LOCALES = { en: english().localeError, 'zh-CN': chinese().localeError };

/** What zod says where a schema gave no sentence of its own. */
const NO_SENTENCE = 'Invalid input';

/** The schema's own sentences in Chinese; what is not here is shown as it is. */
const SENTENCES: Readonly<Record<string, string>> = {
  'an ISO 4217 code such as CNY': '应为 ISO 4217 代码，如 CNY',
  'a plain number such as 20000 or 0.5': '应为普通数字，如 20000 或 0.5',
  'a number above zero such as 7.18': '应为大于零的数字，如 7.18',
  'a number of zero or more such as 12.50': '应为不小于零的数字，如 12.50',
  'a number, a text, true or false, or a list of them': '应为数字、文字、true/false 或它们的列表',
  'small letters, digits and hyphens': '只能用小写字母、数字和连字符',
  'at least one weekday': '至少选一天',
  'a weekday stands there twice': '同一天出现了两次',
  'an id stands there twice': '编号重复',
  'a product and its currency such as SKU-1|CNY': '应为商品加币种，如 SKU-1|CNY',
  'too long': '太长',
  'not a condition': '不是条件',
  'not one operator': '每层只能有一个运算符',
  'nothing to combine': '“与/或”里没有条件',
  'two things to compare': '要有两个比较的对象',
  'only lines can be counted over': '只能对商品行计数',
};

/**
 * Every fault with its place and its reason in both languages. A misspelt setting is named in its place, for "unknown key" alone
 * sends people looking through the whole document.
 */
export function faultsOf(issues: readonly z.core.$ZodIssue[]): PolicyFault[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map(String);
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey([...path, key]));
    const own = issue.message === NO_SENTENCE ? null : issue.message;
    return [
      {
        path: path.join('.') || '(document)',
        reason: own ?? say(issue, 'en'),
        'zh-CN': own === null ? say(issue, 'zh-CN') : chineseOf(own),
      },
    ];
  });
}

function unknownKey(path: readonly string[]): PolicyFault {
  return { path: path.join('.'), reason: 'no setting has this name', 'zh-CN': '没有叫这个名字的设置' };
}

function say(issue: z.core.$ZodIssue, locale: keyof typeof LOCALES): string {
  const said = LOCALES[locale](issue as never);
  return (typeof said === 'string' ? said : said?.message) ?? NO_SENTENCE;
}

function chineseOf(sentence: string): string {
  const [start = '', field] = sentence.split(/(?<=^unknown (?:field|operator)) /);
  if (field !== undefined) return `${start.endsWith('field') ? '没有这个字段' : '没有这个运算符'}：${field}`;
  return SENTENCES[sentence] ?? sentence;
}
