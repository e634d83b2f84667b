import type { MessageData } from '../domain/finding';
import type { RuleMessages } from '../domain/rule';
import type { Locale } from '../domain/station';

const modules = import.meta.glob<RuleMessages>('./*/messages.ts', { eager: true, import: 'default' });
const messagesOf: Readonly<Record<string, RuleMessages>> = Object.fromEntries(
  Object.entries(modules).map(([path, messages]) => [path.split('/')[1] ?? path, messages]),
);

/**
 * The sentence that rule `rule` has for `key`, with `data` put in for `{name}`. Keys: `title`, `why`, a finding's
 * `messageKey`, or `cond.<condition key>`. Rules and keys of other versions come back as `rule · key`.
 */
export function ruleText(rule: string, key: string, data: MessageData, locale: Locale): string {
  const text = messagesOf[rule]?.[locale][key];
  if (text === undefined) return `${rule} · ${key}`;
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => (Object.hasOwn(data, name) ? String(data[name]) : gap));
}
