import { Button, Input, Popover } from 'antd';
import { useState } from 'react';
import type { DeadlineKind } from '../../lib/domain/incident';
import { type Deadline, deadlinesOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { clockOf } from './format';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

const SNOOZE_MS = 30 * 60_000;

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** The deadlines with the time that is left, each in words as well as in colour. */
export function Deadlines({ incident, desk }: Props) {
  const deadlines = deadlinesOf(incident, desk.policy, incident.closed?.at ?? desk.now);
  return (
    <ul className="hd-deadlines">
      {deadlines.map((deadline) => (
        <li key={deadline.kind} data-state={deadline.state}>
          <One deadline={deadline} incident={incident} desk={desk} />
        </li>
      ))}
    </ul>
  );
}

function One({ deadline, incident, desk }: Props & { readonly deadline: Deadline }) {
  const t = useTexts(incidentMessages);
  const { kind, state, dueAt, until, delaySteps } = deadline;
  const time = clockOf(state === 'snoozed' && until !== null ? until - desk.now : dueAt - desk.now);
  const isLate = state === 'overdue' || state === 'escalated';
  return (
    <>
      <h3>{t(`deadline.${kind}`)}</h3>
      <p className="hd-num hd-deadline-state">{t(`state.${state}`, { time })}</p>
      <p className="hd-dim">
        <TimeCell at={dueAt} />
        {delaySteps > 0 ? ` · ${t('deadline.steps', { count: delaySteps })}` : ''}
      </p>
      {isLate && !incident.closed ? <Snooze kind={kind} incident={incident} desk={desk} /> : null}
    </>
  );
}

/** Puts a reminder off, with a reason, and always with an end. */
function Snooze({ kind, incident, desk }: Props & { readonly kind: DeadlineKind }) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [why, setWhy] = useState('');
  const snooze = () =>
    act.run(() =>
      desk.change(incident.incidentId, { kind: 'snoozed', deadline: kind, until: desk.now + SNOOZE_MS, why: why.trim() }),
    );
  return (
    <Popover
      trigger="click"
      content={
        <div className="hd-row">
          <Input
            aria-label={t('deadline.snoozeWhy')}
            placeholder={t('deadline.snoozeWhy')}
            maxLength={200}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
          />
          <Button type="primary" loading={act.busy} disabled={why.trim() === ''} onClick={() => void snooze()}>
            {t('deadline.snooze')}
          </Button>
        </div>
      }
    >
      <Button size="small">{t('deadline.snooze')}</Button>
    </Popover>
  );
}
