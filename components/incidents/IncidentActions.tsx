import { Button, Checkbox, Input, Popover, Select } from 'antd';
import { type ReactNode, useState } from 'react';
import { INCIDENT_LEVELS, type IncidentLevel } from '../../lib/domain/incident';
import { CLOSE_REASONS, type CloseReason } from '../../lib/domain/review';
import { deadlinesOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import { useOptionalPort } from '../desk/section-port';
import { ordersPort } from '../review/freeze-port';
import { useTexts, useWords } from '../ui/locale';
import { releaseOrders } from './freeze-orders';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** What can be done to the incident as a whole. */
export function IncidentActions(props: Props) {
  const isClosed = props.incident.closed !== null;
  return (
    <div className="hd-row hd-incident-actions">
      {isClosed ? (
        <Reopen {...props} />
      ) : (
        <>
          <HandOver {...props} />
          <Level {...props} />
          <Merge {...props} />
          <Close {...props} />
        </>
      )}
    </div>
  );
}

function HandOver({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [to, setTo] = useState('');
  const run = () => act.run(() => desk.change(incident.incidentId, { kind: 'assigned', to: to.trim() }));
  return (
    <Asked label={t('owner.change')} canRun={to.trim() !== ''} busy={act.busy} run={run}>
      <Input
        aria-label={t('owner')}
        placeholder={t('owner.placeholder')}
        maxLength={40}
        value={to}
        onChange={(event) => setTo(event.target.value)}
      />
    </Asked>
  );
}

function Level({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [level, setLevel] = useState<IncidentLevel>(incident.level);
  const [why, setWhy] = useState('');
  const run = () => act.run(() => desk.change(incident.incidentId, { kind: 'levelled', level, why: why.trim() }));
  return (
    <Asked label={t('level.change')} canRun={level !== incident.level && why.trim() !== ''} busy={act.busy} run={run}>
      <Select
        aria-label={t('level')}
        value={level}
        options={INCIDENT_LEVELS.map((value) => ({ value, label: t(`level.${value}`) }))}
        onChange={setLevel}
      />
      <Input
        aria-label={t('level.why')}
        placeholder={t('level.why')}
        maxLength={200}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Asked>
  );
}

function Merge({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [from, setFrom] = useState<readonly string[]>([]);
  const others = desk.incidents.list.filter((one) => one.incidentId !== incident.incidentId && one.closed === null);
  const run = async () => {
    const ok = await act.run(() => desk.change(incident.incidentId, { kind: 'merged', from }));
    if (ok) setFrom([]);
    return ok;
  };
  return (
    <Asked
      label={t('merge')}
      runLabel={t('merge.run', { count: from.length })}
      isDisabled={others.length === 0}
      canRun={from.length > 0}
      busy={act.busy}
      run={run}
    >
      <Checkbox.Group
        className="hd-merge"
        aria-label={t('merge.choose')}
        value={[...from]}
        options={others.map(({ incidentId: value, title: label }) => ({ value, label }))}
        onChange={setFrom}
      />
    </Asked>
  );
}

function Close({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const act = useAct(desk);
  const [reason, setReason] = useState<CloseReason | null>(null);
  const [note, setNote] = useState('');
  const orders = useOptionalPort(ordersPort);
  const isUnfinished = deadlinesOf(incident, desk.policy, desk.now).some(({ metAt }) => metAt === null);
  const run = () =>
    reason === null
      ? Promise.resolve(false)
      : act.run(async () => {
          await desk.change(incident.incidentId, { kind: 'closed', reason, note: note.trim() });
          if (orders) await releaseOrders(orders, (id) => desk.incidents.find(id)?.incidentId === incident.incidentId, desk.me);
        });
  return (
    <Asked label={t('close')} canRun={reason !== null} busy={act.busy} run={run}>
      <Select
        aria-label={t('close.reason')}
        placeholder={t('close.reason')}
        value={reason}
        options={CLOSE_REASONS.map((value) => ({ value, label: word(`closeReason.${value}`) }))}
        onChange={setReason}
      />
      <Input
        aria-label={t('close.note')}
        placeholder={t('close.note')}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
      {isUnfinished ? <p className="hd-dim">{t('close.unfinished')}</p> : null}
    </Asked>
  );
}

function Reopen({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [why, setWhy] = useState('');
  const run = () => act.run(() => desk.change(incident.incidentId, { kind: 'reopened', why: why.trim() }));
  return (
    <Asked label={t('reopen')} canRun={why.trim() !== ''} busy={act.busy} run={run}>
      <Input
        aria-label={t('reopen.why')}
        placeholder={t('reopen.why')}
        maxLength={200}
        value={why}
        onChange={(event) => setWhy(event.target.value)}
      />
    </Asked>
  );
}

interface AskedProps {
  readonly label: string;
  readonly runLabel?: string;
  readonly isDisabled?: boolean;
  readonly canRun: boolean;
  readonly busy: boolean;
  readonly run: () => Promise<boolean>;
  readonly children: ReactNode;
}

/** A button that first asks for what it needs; closed again once it went through. */
function Asked({ label, runLabel, isDisabled = false, canRun, busy, run, children }: AskedProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Popover
      trigger="click"
      open={isOpen}
      onOpenChange={setOpen}
      content={
        <div className="hd-asked">
          {children}
          <Button type="primary" disabled={!canRun} loading={busy} onClick={() => void run().then((ok) => ok && setOpen(false))}>
            {runLabel ?? label}
          </Button>
        </div>
      }
    >
      <Button size="small" disabled={isDisabled}>
        {label}
      </Button>
    </Popover>
  );
}
