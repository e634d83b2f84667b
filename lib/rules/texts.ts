import type { MessageData } from '../domain/finding';
import type { RuleMessages } from '../domain/rule';
import type { Locale } from '../domain/station';

const modules = import.meta.glob<RuleMessages>('./*/messages.ts', { eager: true, import: 'default' });
const messagesOf: Readonly<Record<string, RuleMessages>> = Object.fromEntries(
  Object.entries(modules).map(([path, messages]) => [path.split('/')[1] ?? path, messages]),
);

/**
 * The sentence that rule `rule` has for `key`, with `data` put in for `{name}`. Keys: `title`, `why`, a finding's
 * `messageKey`, or `cond.<condition key>`; a value that the rule has a word for (`<name>.<value>`) is said in that word.
 * Rules and keys of other versions come back as `rule · key`.
 */
export function ruleText(rule: string, key: string, data: MessageData, locale: Locale): string {
  const texts = messagesOf[rule]?.[locale];
  const text = texts?.[key];
  if (texts === undefined || text === undefined) return `${rule} · ${key}`;
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => {
    if (!Object.hasOwn(data, name)) return gap;
    const word = `${name}.${data[name]}`;
    return Object.hasOwn(texts, word) ? String(texts[word]) : String(data[name]);
  });
}
