import type { FindingTexts } from '../ports/finding-texts';
import { ruleText } from './texts';

/** Sentences of findings out of the rule folders. Any locale but English reads Chinese. */
export const findingTexts: FindingTexts = {
  ruleName(rule, locale) {
    // A supervisor's own condition goes by the rule that evaluates it and its own name.
    const [kind = rule, ...own] = rule.split('.');
    return [ruleText(kind, 'title', {}, known(locale)), ...own].join(' · ');
  },
  sentence: (finding, locale) => ruleText(finding.rule, finding.messageKey, finding.data, known(locale)),
  condition: (rule, condition, locale) =>
    ruleText(rule, `cond.${condition.key}`, { actual: condition.actual, expected: condition.expected }, known(locale)),
};

function known(locale: string): 'zh-CN' | 'en' {
  return locale.startsWith('en') ? 'en' : 'zh-CN';
}
