import { ACTION_TYPES, FIELD_TYPES } from '../../lib/domain/field-type';
import { ERROR_TYPES, SEVERITIES } from '../../lib/domain/finding';
import { REMEDY_STEPS } from '../../lib/domain/incident';
import { OUTCOMES } from '../../lib/domain/prompt';
import { CLOSE_REASONS } from '../../lib/domain/review';
import type { Feature } from '../../lib/insight/cases';
import type { NodeKind } from '../../lib/insight/graph';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { knowledgeMessages } from './messages';

/** Says the words of cases as a person reads them; what no word is known for is shown as it is. */
export function useCaseWords(): (kind: Feature | NodeKind, value: string) => string {
  const t = useTexts(knowledgeMessages);
  const word = useWords();
  const locale = useLocale();
  const { texts } = usePorts();
  const among = <T extends string>(list: readonly T[], value: string) => list.find((one) => one === value);
  return (kind, value) => {
    if (kind === 'rule') return texts.ruleName(value, locale);
    const [errorType, field, action] = [among(ERROR_TYPES, value), among(FIELD_TYPES, value), among(ACTION_TYPES, value)];
    if (kind === 'errorType' && errorType) return word(`errorType.${errorType}`);
    if (kind === 'field' && field) return word(`field.${field}`);
    if (kind === 'action' && action) return word(`action.${action}`);
    const [severity, outcome] = [among(SEVERITIES, value), among(OUTCOMES, value)];
    if (kind === 'severity' && severity) return word(`severity.${severity}`);
    if (kind === 'answer' && outcome) return word(`outcome.${outcome}`);
    if (kind === 'hours' && (value === 'night' || value === 'peak' || value === 'day')) return t(`hours.${value}`);
    const [step, reason] = [among(REMEDY_STEPS, value), among(CLOSE_REASONS, value)];
    if (kind === 'remedy' && step) return t(`remedy.${step}`);
    return kind === 'remedy' && reason ? word(`closeReason.${reason}`) : value;
  };
}
