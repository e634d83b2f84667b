import { DatePicker } from 'antd';
import type { Dayjs } from 'dayjs';
import { useMemo, useState } from 'react';
import { changeOf, type Figure, type IncidentMetrics, metricsAround, metricsOf } from '../../lib/incidents/metrics';
import { useTexts } from '../ui/locale';
import { ScrollX } from '../ui/Reachable';
import { lengthOf } from './format';
import './metrics.css';
import { incidentMessages } from './messages';
import type { IncidentDesk } from './use-incidents';
import { useRealProblems } from './use-real-problems';

type Name = keyof IncidentMetrics;
const FORMS: Readonly<Record<Name, 'time' | 'share' | 'plain'>> = {
  toOpen: 'time',
  toFirstAct: 'time',
  toCause: 'time',
  toClose: 'time',
  toSettle: 'time',
  goldenShare: 'share',
  recurrence: 'share',
  complaints: 'share',
  stopped: 'share',
  satisfaction: 'plain',
};
const NAMES = Object.keys(FORMS) as readonly Name[];

/** The figures of all incidents, each with the number of cases behind it; laid side by side around a day that is chosen. */
export function Metrics({ desk }: { readonly desk: IncidentDesk }) {
  const t = useTexts(incidentMessages);
  const { list } = desk.incidents;
  const entries = useRealProblems(list.length);
  const [cut, setCut] = useState<Dayjs | null>(null);
  const metrics = useMemo(() => metricsOf(list, entries), [list, entries]);
  return (
    <section className="hd-metrics" aria-label={t('metrics.title')}>
      {cut === null ? <Figures metrics={metrics} /> : null}
      <div className="hd-row">
        <DatePicker
          size="small"
          aria-label={t('metrics.compare')}
          placeholder={t('metrics.compare')}
          style={{ width: 220 }}
          value={cut}
          onChange={(day: Dayjs | null) => setCut(day?.startOf('day') ?? null)}
        />
      </div>
      {cut === null ? null : <Comparison {...metricsAround(cut.valueOf(), list, entries)} />}
    </section>
  );
}

function Figures({ metrics }: { readonly metrics: IncidentMetrics }) {
  const t = useTexts(incidentMessages);
  return (
    <dl className="hd-figures">
      {NAMES.map((name) => (
        <div key={name}>
          <dt>{t(`metrics.${name}`)}</dt>
          <dd className="hd-num">
            <Value name={name} figure={metrics[name]} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Comparison({ before, after }: { readonly before: IncidentMetrics; readonly after: IncidentMetrics }) {
  const t = useTexts(incidentMessages);
  return (
    <ScrollX>
      <table className="hd-table" aria-label={t('metrics.title')}>
        <thead>
          <tr>
            {(['figure', 'before', 'after', 'change'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`metrics.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {NAMES.map((name) => (
            <tr key={name}>
              <th scope="row">{t(`metrics.${name}`)}</th>
              <td className="hd-num">
                <Value name={name} figure={before[name]} />
              </td>
              <td className="hd-num">
                <Value name={name} figure={after[name]} />
              </td>
              <td className="hd-num">{signed(changeOf(before[name], after[name])) ?? t('metrics.none')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollX>
  );
}

function Value({ name, figure }: { readonly name: Name; readonly figure: Figure }) {
  const t = useTexts(incidentMessages);
  return (
    <>
      {worded(figure, FORMS[name], t) ?? t('metrics.none')} <small>{t('metrics.n', { n: figure.n })}</small>
    </>
  );
}

type SayLength = Parameters<typeof lengthOf>[1];

function worded({ value }: Figure, form: 'time' | 'share' | 'plain', say: SayLength): string | null {
  if (value === null) return null;
  if (form === 'time') return lengthOf(value, say);
  return form === 'share' ? `${Math.round(value * 100)}%` : value.toFixed(1);
}

function signed(share: number | null): string | null {
  return share === null ? null : `${share > 0 ? '+' : '−'}${Math.abs(Math.round(share * 100))}%`;
}
