import { useEffect, useMemo, useState } from 'react';
import { type FlaggedEntry, foldEntries } from '../../lib/domain/flagged-entry';
import { type Figure, type IncidentMetrics, metricsOf, RECURRENCE_MS } from '../../lib/incidents/metrics';
import { useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { clockOf } from './format';
import { incidentMessages } from './messages';
import type { IncidentDesk } from './use-incidents';

const FORMS: Readonly<Record<keyof IncidentMetrics, 'time' | 'share' | 'plain'>> = {
  toOpen: 'time',
  toFirstAct: 'time',
  toCause: 'time',
  toClose: 'time',
  goldenShare: 'share',
  recurrence: 'share',
  complaints: 'share',
  satisfaction: 'plain',
};

/** The figures of all incidents, each with the number of cases behind it. */
export function Metrics({ desk }: { readonly desk: IncidentDesk }) {
  const t = useTexts(incidentMessages);
  const entries = useConfirmedEntries(desk);
  const { list } = desk.incidents;
  const metrics = useMemo(() => metricsOf(list, entries), [list, entries]);
  return (
    <section aria-label={t('metrics.title')}>
      <dl className="hd-figures">
        {(Object.keys(FORMS) as (keyof IncidentMetrics)[]).map((name) => (
          <div key={name}>
            <dt>{t(`metrics.${name}`)}</dt>
            <dd className="hd-num">
              {worded(metrics[name], FORMS[name]) ?? t('metrics.none')} <small>{t('metrics.n', { n: metrics[name].n })}</small>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function worded({ value }: Figure, form: 'time' | 'share' | 'plain'): string | null {
  if (value === null) return null;
  if (form === 'time') return clockOf(value);
  return form === 'share' ? `${Math.round(value * 100)} %` : value.toFixed(1);
}

/** What was confirmed since the first incident was closed: only that can be a recurrence. */
function useConfirmedEntries({ incidents }: IncidentDesk): readonly FlaggedEntry[] {
  const { events } = usePorts();
  const [entries, setEntries] = useState<readonly FlaggedEntry[]>([]);
  const closings = incidents.list.flatMap(({ closed }) => (closed ? [closed.at] : []));
  const from = closings.length === 0 ? null : Math.min(...closings);
  const to = closings.length === 0 ? null : Math.max(...closings) + RECURRENCE_MS;
  useEffect(() => {
    if (from === null || to === null) return;
    let alive = true;
    events.read({ types: ['flag.raised', 'verdict.given', 'verdict.undone'], from, to }).then(
      (stored) => alive && setEntries(foldEntries(stored)),
      () => undefined,
    );
    return () => {
      alive = false;
    };
  }, [events, from, to]);
  return entries;
}
