import type { Condition, Finding } from '../domain/finding';
import { ruleText } from './texts';

type Language = 'zh-CN' | 'en';

/** Says findings in words for screens and the overlay; has the shape of the port `FindingTexts`. */
export const findingTexts = {
  /** The rule's name; its id when this version does not know it. */
  ruleName(rule: string, locale: string): string {
    const name = ruleText(rule, 'title', {}, languageOf(locale));
    return name.endsWith('· title') ? rule : name;
  },

  sentence(finding: Finding, locale: string): string {
    return ruleText(finding.rule, finding.messageKey, finding.data, languageOf(locale));
  },

  /** One condition with what was seen and what it was held against. */
  condition(rule: string, condition: Condition, locale: string): string {
    const language = languageOf(locale);
    const what = ruleText(rule, `cond.${condition.key}`, {}, language);
    const values = [
      condition.actual && `${WORDS[language].actual}${condition.actual}`,
      condition.expected && `${WORDS[language].expected}${condition.expected}`,
    ];
    return [what, ...values.filter(Boolean)].join(WORDS[language].comma);
  },
};

const WORDS = {
  'zh-CN': { actual: '实际 ', expected: '参照 ', comma: '，' },
  en: { actual: 'actual ', expected: 'compared with ', comma: ', ' },
} as const;

function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}
