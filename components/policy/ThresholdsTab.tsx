import { MONEY_TYPES } from '../../lib/domain/field-type';
import { SEVERITIES } from '../../lib/domain/finding';
import type { Threshold } from '../../lib/domain/policy';
import { useTexts, useWords } from '../ui/locale';
import { freshId } from './fresh-id';
import { policyMessages } from './messages';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { ThresholdTrial } from './ThresholdTrial';
import { useDraft } from './use-draft';

/** Limits on amounts. While there is none, the rule's own two limits hold (see its parameters). */
export function ThresholdsTab() {
  const { policy, document, edit } = useDraft();
  const t = useTexts(policyMessages);
  const word = useWords();
  const own = document.tables?.thresholds ?? [];
  const isOwn = (row: Threshold) => own.some(({ id }) => id === row.id);
  const change = (rows: readonly Threshold[]) => {
    const known = policy.tables.thresholds;
    // A row of a lower layer becomes this layer's own as soon as it is changed, and not before.
    const thresholds = rows.filter((row) => isOwn(row) || !known.includes(row));
    edit({ tables: { ...document.tables, thresholds } });
  };
  return (
    <>
      <section className="hd-pane">
        <h2>{t('thresholds')}</h2>
        <p className="hd-dim">{t('thresholds.hint')}</p>
        <RowsEditor<Threshold>
          rows={policy.tables.thresholds}
          onChange={change}
          make={() => ({
            ...{ id: freshId('limit', policy.tables.thresholds), field: 'orderTotal', op: 'over', limit: '10000' },
            ...{ currency: policy.currency, site: null, role: null, paymentMethod: null, severity: 'high' },
          })}
          empty={t('thresholds.empty')}
          add={t('thresholds.add')}
          mark={(row) => <Provenance path={`tables.thresholds.${row.id}`} />}
          canRemove={isOwn}
          columns={[
            {
              key: 'field',
              title: t('field'),
              kind: 'select',
              options: [...MONEY_TYPES].map((value) => ({ value, label: word(`field.${value}`) })),
            },
            {
              key: 'op',
              title: t('op'),
              kind: 'select',
              options: (['over', 'under'] as const).map((value) => ({ value, label: t(`op.${value}`) })),
            },
            { key: 'limit', title: t('limit'), kind: 'text' },
            { key: 'currency', title: t('currency'), kind: 'text', nullable: true },
            {
              key: 'severity',
              title: t('severity'),
              kind: 'select',
              options: SEVERITIES.map((value) => ({ value, label: word(`severity.${value}`) })),
            },
            { key: 'site', title: t('site'), kind: 'text', nullable: true },
            { key: 'role', title: t('role'), kind: 'text', nullable: true },
            { key: 'paymentMethod', title: t('paymentMethod'), kind: 'text', nullable: true },
          ]}
        />
      </section>
      <ThresholdTrial onChange={(limit) => change(policy.tables.thresholds.map((row) => (row.id === limit.id ? limit : row)))} />
    </>
  );
}
