import type { Condition, Finding } from '../domain/finding';

/** Says findings in words. The sentences live beside the rules; an id that is no longer known is shown as it is. */
export interface FindingTexts {
  ruleName(rule: string, locale: string): string;
  sentence(finding: Finding, locale: string): string;
  condition(rule: string, condition: Condition, locale: string): string;
}
