import type { Condition, Finding } from '../../lib/domain/finding';
import { useLocale, useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { reviewMessages } from './messages';

/** Why the rule spoke: every condition with what it saw and what it wanted, met or not. */
export function Conditions({ finding }: { readonly finding: Finding }) {
  const t = useTexts(reviewMessages);
  const { conditions } = finding;
  if (conditions.length === 0) return null;
  const met = conditions.filter((condition) => condition.met).length;
  return (
    <details className="hd-conditions">
      <summary>{t('findings.explain', { met, count: conditions.length })}</summary>
      <ConditionTable rule={finding.rule} conditions={conditions} />
      <p className="hd-dim">{t('findings.version', { version: finding.ruleVersion })}</p>
    </details>
  );
}

/** Conditions of one rule, each with what it saw and what it wanted. */
export function ConditionTable({ rule, conditions }: { readonly rule: string; readonly conditions: readonly Condition[] }) {
  const t = useTexts(reviewMessages);
  const locale = useLocale();
  const { texts } = usePorts();
  // Several lines of an order may be seen alike.
  const placed = conditions.map((condition, at) => ({ ...condition, id: `${at} ${condition.key}` }));
  return (
    <table className="hd-table">
      <tbody>
        {placed.map(({ id, ...condition }) => (
          <tr key={id}>
            <th scope="row">
              <span aria-hidden="true">{condition.met ? '● ' : '○ '}</span>
              {texts.condition(rule, condition, locale)}
              <small>{condition.met ? t('findings.met') : t('findings.unmet')}</small>
            </th>
            <td>
              <span className="hd-dim">{t('findings.actual')}</span> <PageText text={condition.actual} limit={160} />
            </td>
            <td>
              <span className="hd-dim">{t('findings.expected')}</span> <PageText text={condition.expected} limit={160} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
