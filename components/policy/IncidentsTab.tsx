import { ERROR_TYPES, SEVERITIES } from '../../lib/domain/finding';
import { DEADLINE_KINDS } from '../../lib/domain/incident';
import type { LevelRule } from '../../lib/domain/incident-policy';
import { useTexts, useWords } from '../ui/locale';
import { CompensationCard } from './CompensationCard';
import { deskMessages } from './desk-messages';
import { Minutes } from './Minutes';
import { Provenance } from './Provenance';
import { RowsEditor } from './RowsEditor';
import { useIncidentDraft } from './use-incident-draft';

/** How incidents are met: levels, deadlines, compensation. */
export function IncidentsTab() {
  return (
    <>
      <Levels />
      <Deadlines />
      <CompensationCard />
    </>
  );
}

/** A level as its row is edited: an empty list stands for any. */
interface LevelRow {
  readonly level: string;
  readonly errorTypes: readonly string[];
  readonly severities: readonly string[];
  readonly minAmount: string | null;
  readonly minOrders: string | null;
}

function Levels() {
  const t = useTexts(deskMessages);
  const word = useWords();
  const { incidents, change } = useIncidentDraft();
  return (
    <section className="hd-pane">
      <h2>
        {t('levels')} <Provenance path="incidents.levels" />
      </h2>
      <p className="hd-dim">{t('levels.hint')}</p>
      <RowsEditor<LevelRow>
        rows={incidents.levels.map(toRow)}
        onChange={(rows) => change({ levels: rows.map(fromRow) })}
        make={() => ({ level: '3', errorTypes: [], severities: [], minAmount: null, minOrders: null })}
        empty={t('levels.empty')}
        add={t('levels.add')}
        columns={[
          {
            key: 'level',
            title: t('levels.level'),
            kind: 'select',
            options: ['1', '2', '3'].map((value) => ({ value, label: value })),
          },
          { key: 'minAmount', title: t('levels.minAmount'), kind: 'text', nullable: true },
          { key: 'minOrders', title: t('levels.minOrders'), kind: 'text', nullable: true },
          {
            ...{ key: 'severities', title: t('levels.severities'), kind: 'names', wide: true },
            options: SEVERITIES.map((value) => ({ value, label: word(`severity.${value}`) })),
          },
          {
            ...{ key: 'errorTypes', title: t('levels.errorTypes'), kind: 'names', wide: true },
            options: ERROR_TYPES.map((value) => ({ value, label: word(`errorType.${value}`) })),
          },
        ]}
      />
    </section>
  );
}

function toRow({ level, errorTypes, severities, minAmount, minOrders }: LevelRule): LevelRow {
  const orders = minOrders === null ? null : String(minOrders);
  return { level: String(level), errorTypes: errorTypes ?? [], severities: severities ?? [], minAmount, minOrders: orders };
}

/** What is not of the lists or no number is kept as it was typed: the schema says so, with its place. */
function fromRow({ level, errorTypes, severities, minAmount, minOrders }: LevelRow): LevelRule {
  const row = {
    ...{ level: Number(level), minAmount, minOrders: minOrders === null ? null : Number(minOrders) },
    errorTypes: errorTypes.length === 0 ? null : errorTypes,
    severities: severities.length === 0 ? null : severities,
  };
  return row as LevelRule;
}

function Deadlines() {
  const t = useTexts(deskMessages);
  const { incidents, own, change } = useIncidentDraft();
  return (
    <section className="hd-pane">
      <h2>{t('deadlines')}</h2>
      <dl className="hd-grid">
        {DEADLINE_KINDS.map((kind) => {
          const row = incidents.deadlines[kind];
          const set = (part: Partial<typeof row>) => change({ deadlines: { ...own.deadlines, [kind]: { ...row, ...part } } });
          const name = t(`deadlines.${kind}`);
          return (
            <div key={kind}>
              <dt>{name}</dt>
              <dd>
                <Minutes label={`${name}: ${t('deadlines.due')}`} ms={row.dueMs} onChange={(dueMs) => set({ dueMs })} />
                <Minutes
                  label={`${name}: ${t('deadlines.escalate')}`}
                  ms={row.escalateMs}
                  onChange={(escalateMs) => set({ escalateMs })}
                />
                <Provenance path={`incidents.deadlines.${kind}`} />
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}
