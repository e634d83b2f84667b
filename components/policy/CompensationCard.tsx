import { Input, InputNumber } from 'antd';
import type { ReactNode } from 'react';
import { SEVERITIES } from '../../lib/domain/finding';
import type { CompensationTable } from '../../lib/domain/incident-policy';
import type { IncidentLayer } from '../../lib/domain/policy-revision';
import { useTexts, useWords } from '../ui/locale';
import { deskMessages } from './desk-messages';
import { Minutes } from './Minutes';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useIncidentDraft } from './use-incident-draft';

/** What a customer gets: shares by severity, factors by tier, growth by delay, and the bounds around them. */
export function CompensationCard() {
  const t = useTexts(deskMessages);
  const word = useWords();
  const { incidents, own, change } = useIncidentDraft();
  const table = incidents.compensation;
  const set = (part: NonNullable<IncidentLayer['compensation']>) => change({ compensation: { ...own.compensation, ...part } });
  const share = (severity: (typeof SEVERITIES)[number], value: number) =>
    set({ sharePercent: { ...own.compensation?.sharePercent, [severity]: value } });
  const amounts = { floor: 'floor', ceiling: 'ceiling', budgetPerDay: 'budget', secondPersonOver: 'second' } as const;
  return (
    <section className="hd-pane">
      <h2>{t('compensation')}</h2>
      <p className="hd-dim">{t('compensation.hint')}</p>
      <h3>{t('compensation.share')}</h3>
      <dl className="hd-grid">
        {SEVERITIES.map((severity) => (
          <Line key={severity} name={word(`severity.${severity}`)} path={`incidents.compensation.sharePercent.${severity}`}>
            <InputNumber
              aria-label={`${t('compensation.share')} ${word(`severity.${severity}`)}`}
              value={table.sharePercent[severity]}
              onChange={(next) => share(severity, next ?? 0)}
            />
          </Line>
        ))}
      </dl>
      <Tiers table={table} onChange={(tierFactors) => set({ tierFactors })} />
      <dl className="hd-grid">
        {(Object.keys(amounts) as (keyof typeof amounts)[]).map((key) => (
          <Line key={key} name={t(`compensation.${amounts[key]}`)} path={`incidents.compensation.${key}`}>
            <Input
              aria-label={t(`compensation.${amounts[key]}`)}
              value={table[key]}
              onChange={(event) => set({ [key]: event.target.value })}
            />
          </Line>
        ))}
        <Line name={t('compensation.delayStep')} path="incidents.compensation.delayStepMs">
          <Minutes label={t('compensation.delayStep')} ms={table.delayStepMs} onChange={(delayStepMs) => set({ delayStepMs })} />
        </Line>
        <Line name={t('compensation.growth')} path="incidents.compensation.growthPercentPerStep">
          <InputNumber
            aria-label={t('compensation.growth')}
            value={table.growthPercentPerStep}
            onChange={(next) => set({ growthPercentPerStep: next ?? 0 })}
          />
        </Line>
      </dl>
    </section>
  );
}

interface TiersProps {
  readonly table: CompensationTable;
  readonly onChange: (factors: CompensationTable['tierFactors']) => void;
}

function Tiers({ table, onChange }: TiersProps) {
  const t = useTexts(deskMessages);
  const rows = Object.entries(table.tierFactors).map(([tier, factor]) => ({ tier, factor }));
  return (
    <>
      <h3>
        {t('compensation.tiers')} <Provenance path="incidents.compensation.tierFactors" />
      </h3>
      <RowsEditor<{ tier: string; factor: number }>
        rows={rows}
        onChange={(next) => onChange(Object.fromEntries(next.map(({ tier, factor }) => [tier, factor ?? 0])))}
        make={() => ({ tier: `tier-${rows.length + 1}`, factor: 1 })}
        empty=""
        add={t('compensation.addTier')}
        columns={[
          { key: 'tier', title: t('compensation.tier'), kind: 'text' },
          { key: 'factor', title: t('compensation.factor'), kind: 'number' },
        ]}
      />
    </>
  );
}

function Line({ name, path, children }: { readonly name: string; readonly path: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {children}
        <Provenance path={path} />
      </dd>
    </div>
  );
}
