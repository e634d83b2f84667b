import { FIELD_TYPES } from '../../lib/domain/field-type';
import type { RuleReport } from '../../lib/domain/rule';
import { maskConditions } from '../../lib/export/mask';
import { useOptionalPort } from '../desk/section-port';
import { policyPort } from '../policy/port';
import { ConditionTable } from '../review/Conditions';
import { useLocale, useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { Tag } from '../ui/Tags';
import { sandboxMessages } from './messages';

const ORDER: readonly RuleReport['outcome'][] = ['flag', 'broken', 'unsure', 'pass', 'skipped'];

/** Every rule, those that spoke first: what it held against what, or why it was not asked. */
export function RuleReports({ reports }: { readonly reports: readonly RuleReport[] }) {
  const t = useTexts(sandboxMessages);
  const sorted = ORDER.flatMap((outcome) => reports.filter((one) => one.outcome === outcome));
  return (
    <section className="hd-part" aria-label={t('reports')}>
      <h3>{t('reports')}</h3>
      <p className="hd-dim">{t('reports.hint')}</p>
      {sorted.map((report) => (
        <Report key={report.rule} report={report} />
      ))}
    </section>
  );
}

function Report({ report }: { readonly report: RuleReport }) {
  const t = useTexts(sandboxMessages);
  const locale = useLocale();
  const { texts } = usePorts();
  const whyNot = useWhyNot();
  const { rule, outcome, conditions } = report;
  const seen = useMasked(rule, conditions);
  return (
    <details className="hd-conditions" data-outcome={outcome}>
      <summary>
        {texts.ruleName(rule, locale)}{' '}
        <Tag tone={outcome === 'flag' || outcome === 'broken' ? 'accent' : 'plain'} title={t(`outcome.${outcome}`)}>
          {t(`outcome.${outcome}`)}
        </Tag>
      </summary>
      {outcome === 'skipped' ? <p className="hd-dim">{whyNot(report.reason)}</p> : null}
      {seen.length > 0 ? <ConditionTable rule={rule} conditions={seen} /> : null}
    </details>
  );
}

/** Why a rule was not asked, in words. */
function useWhyNot(): (reason: string) => string {
  const t = useTexts(sandboxMessages);
  const word = useWords();
  return (reason) => {
    if (reason === 'lifecycle' || reason === 'when' || reason === 'broken') return t(`skipped.${reason}`);
    const type = FIELD_TYPES.find((one) => one === reason);
    return t('skipped.field', { field: type ? word(`field.${type}`) : reason });
  };
}

/** What is looked up here needs nobody's address or note. */
function useMasked(rule: string, conditions: RuleReport['conditions']): RuleReport['conditions'] {
  const port = useOptionalPort(policyPort);
  const errorType = port?.rules.find(({ id }) => id === rule)?.errorType;
  return errorType === undefined ? conditions : maskConditions(conditions, errorType, 'partial');
}
