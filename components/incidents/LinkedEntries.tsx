import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { Incident } from '../../lib/incidents/fold';
import { splitFrom } from '../../lib/incidents/start';
import { useGo } from '../desk/use-route';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { LoadingState } from '../ui/States';
import { SeverityTag } from '../ui/Tags';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly entries: readonly FlaggedEntry[] | null;
}

/** The entries that the incident came from; some of them can be split off into one of their own. */
export function LinkedEntries({ incident, desk, entries }: Props) {
  const t = useTexts(incidentMessages);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (flagId: string) => {
    const next = new Set(chosen);
    if (!next.delete(flagId)) next.add(flagId);
    setChosen(next);
  };
  return (
    <section className="hd-part" aria-labelledby="incident-entries">
      <h3 id="incident-entries">{t('entries')}</h3>
      {entries === null ? <LoadingState /> : null}
      {entries?.length === 0 ? <p className="hd-dim">{t('entries.none')}</p> : null}
      <ul className="hd-linked">
        {entries?.map((entry) => (
          <li key={entry.flagId}>
            <Checkbox checked={chosen.has(entry.flagId)} onChange={() => toggle(entry.flagId)}>
              <EntryLine entry={entry} />
            </Checkbox>
          </li>
        ))}
      </ul>
      {entries && chosen.size > 0 && incident.closed === null ? (
        <Split incident={incident} desk={desk} entries={entries} chosen={[...chosen]} onDone={() => setChosen(new Set())} />
      ) : null}
    </section>
  );
}

function EntryLine({ entry }: { readonly entry: FlaggedEntry }) {
  const word = useWords();
  return (
    <span className="hd-row">
      <SeverityTag severity={entry.severity} />
      <PageText text={entry.orderNo ?? '—'} limit={60} />
      <span>{entry.errorTypes.map((type) => word(`errorType.${type}`)).join(' · ')}</span>
      <TimeCell at={entry.at} />
      <PageText text={entry.clerk} limit={40} />
    </span>
  );
}

interface SplitProps {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly entries: readonly FlaggedEntry[];
  readonly chosen: readonly string[];
  readonly onDone: () => void;
}

function Split({ incident, desk, entries, chosen, onDone }: SplitProps) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const go = useGo();
  const [title, setTitle] = useState('');
  const opening = { incidentId: desk.newId(), title: title.trim(), by: desk.me, now: desk.now };
  const into = splitFrom(incident, entries, chosen, opening, desk.policy, desk.currency);
  const split = async () => {
    if (into === null || !(await act.run(() => desk.change(incident.incidentId, { kind: 'split', into })))) return;
    onDone();
    go('incidents', into.incidentId);
  };
  if (into === null) return <p role="status">{t('entries.cannotSplit')}</p>;
  return (
    <div className="hd-row">
      <Input
        className="hd-wide"
        aria-label={t('entries.splitTitle')}
        placeholder={t('entries.splitTitle')}
        maxLength={120}
        value={title}
        onChange={(event) => setTitle(event.target.value)}
      />
      <Button loading={act.busy} disabled={title.trim() === ''} onClick={() => void split()}>
        {t('entries.split')}
      </Button>
    </div>
  );
}
