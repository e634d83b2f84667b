import { useVirtualizer } from '@tanstack/react-virtual';
import { Segmented } from 'antd';
import { useRef, useState } from 'react';
import { deadlinesOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import { useGo } from '../desk/use-route';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { SeverityTag, Tag } from '../ui/Tags';
import { clockOf } from './format';
import { incidentMessages } from './messages';
import type { IncidentDesk } from './use-incidents';

const SHOWN = ['open', 'closed', 'all'] as const;
const ROW_PX = 84;

interface Props {
  readonly desk: IncidentDesk;
  readonly chosen: string | null;
}

/** Incidents by what is most pressing: the latest deadline first, closed ones at the end. */
export function IncidentList({ desk, chosen }: Props) {
  const t = useTexts(incidentMessages);
  const [shown, setShown] = useState<(typeof SHOWN)[number]>('open');
  const list = desk.incidents.list.filter(({ closed }) => shown === 'all' || (closed === null) === (shown === 'open'));
  const rows = byPressure(list, desk);
  const scroller = useRef<HTMLDivElement | null>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_PX,
    overscan: 8,
  });
  return (
    <nav className="hd-list" aria-label={t('list.title')}>
      <div className="hd-list-head">
        <Segmented
          size="small"
          value={shown}
          options={SHOWN.map((value) => ({ value, label: t(`list.${value}`) }))}
          onChange={setShown}
        />
        <span>{t('list.count', { count: rows.length })}</span>
      </div>
      <div className="hd-rows" ref={scroller}>
        <ul style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => {
            const row = rows[index];
            return row ? (
              <li key={row.incident.incidentId} className="hd-entry" style={{ height: ROW_PX, top: start }}>
                <Row {...row} isChosen={row.incident.incidentId === chosen} now={desk.now} />
              </li>
            ) : null;
          })}
        </ul>
      </div>
    </nav>
  );
}

/** The open incident that is most pressing now; null where none is open. */
export function mostPressing(desk: IncidentDesk): string | null {
  const open = desk.incidents.list.filter(({ closed }) => closed === null);
  return byPressure(open, desk)[0]?.incident.incidentId ?? null;
}

function byPressure(list: readonly Incident[], desk: IncidentDesk): readonly RowData[] {
  return list.map((incident) => ({ incident, next: nextOf(incident, desk) })).sort((a, b) => pressing(a) - pressing(b));
}

interface RowData {
  readonly incident: Incident;
  /** The deadline that runs out first, or ran out longest ago; null when none is open. */
  readonly next: ReturnType<typeof deadlinesOf>[number] | null;
}

function Row({ incident, next, isChosen, now }: RowData & { readonly isChosen: boolean; readonly now: number }) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const go = useGo();
  return (
    <button type="button" aria-current={isChosen ? 'true' : undefined} onClick={() => go('incidents', incident.incidentId)}>
      <span className="hd-entry-line">
        <strong>
          <PageText text={incident.title} line limit={80} />
        </strong>
      </span>
      <span className="hd-entry-line">
        <SeverityTag severity={incident.severity} />
        <Tag tone={incident.level === 1 ? 'error' : 'plain'} title={t('level')}>
          {t(`level.${incident.level}`)}
        </Tag>
      </span>
      <span className="hd-entry-line hd-dim">
        {incident.closed ? t('list.closed') : word(`errorType.${incident.errorType}`)}
        {next ? (
          <span className="hd-num hd-due" data-late={now >= next.dueAt}>
            {t(`deadline.${next.kind}`)} {now >= next.dueAt ? '+' : ''}
            {clockOf(next.dueAt - now)}
          </span>
        ) : null}
      </span>
    </button>
  );
}

function nextOf(incident: Incident, { policy, now }: IncidentDesk): RowData['next'] {
  if (incident.closed) return null;
  const open = deadlinesOf(incident, policy, now).filter(({ metAt, state }) => metAt === null && state !== 'snoozed');
  return open.sort((a, b) => a.dueAt - b.dueAt)[0] ?? null;
}

function pressing({ incident, next }: RowData): number {
  if (incident.closed) return Number.MAX_SAFE_INTEGER - incident.closed.at;
  return next?.dueAt ?? Number.MAX_SAFE_INTEGER / 2;
}
