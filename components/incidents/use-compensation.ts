import dayjs from 'dayjs';
import { useState } from 'react';
import type { Money } from '../../lib/domain/money';
import { type Compensation, type CompensationFault, compensate, fairnessOf } from '../../lib/incidents/compensation';
import { ageOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import { fromDecimal, toDecimal } from '../../lib/money/arithmetic';
import type { Voucher } from '../../lib/ports/approval';
import { approvalPort } from '../approval/port';
import { useOptionalPort } from '../desk/section-port';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

/** The state of the compensation form: what is typed, what the table says to it, and the way to grant it. */
export function useCompensation(incident: Incident, desk: IncidentDesk) {
  const act = useAct(desk);
  const [amountText, setAmountText] = useState(incident.amount ? toDecimal(incident.amount) : '');
  const [tier, setTier] = useState('normal');
  const [typedGive, setGiveText] = useState<string | null>(null);
  const [reason, setReason] = useState('');
  const [second, setSecond] = useState<Voucher>({ personId: '', pin: '' });
  const [refused, setRefused] = useState<number | null>(null);
  const approvals = useOptionalPort(approvalPort);
  const amount = fromDecimal(amountText.trim(), desk.currency);
  const worked = useWorkedOut(incident, desk, amount, tier);
  const giveText = typedGive ?? (worked.result ? toDecimal(worked.result.suggested) : '');
  const give = fromDecimal(giveText.trim(), desk.currency);
  const needsSecond = give !== null && worked.result !== null && give.minor > worked.result.secondOver.minor;
  const fairness = give && worked.result ? fairnessOf(give, worked.result.suggested) : null;
  const isOverBudget = give !== null && worked.left !== null && give.minor > worked.left;
  const canGrant =
    give !== null &&
    give.minor >= 0 &&
    !isOverBudget &&
    (!needsSecond || (second.personId !== '' && second.pin !== '')) &&
    (fairness !== 'over' || reason.trim() !== '');
  const grant = () => {
    const { result } = worked;
    if (!canGrant || give === null || result === null) return;
    const granted = {
      amount: give,
      severity: incident.severity,
      customerTier: tier,
      delayMs: ageOf(incident, desk.now),
      base: result.base,
      suggested: result.suggested,
      tableRevision: desk.policyRevision,
      reason: reason.trim(),
    };
    const store = async () => {
      const about = { id: incident.incidentId, requester: desk.me, orderNo: incident.scope.orders[0] ?? null };
      const answer = needsSecond ? await approvals?.countersign(second, about) : null;
      setRefused(answer?.ok === false ? answer.waitMs : null);
      setSecond({ personId: '', pin: '' });
      if (needsSecond && !answer?.ok) return;
      const approvedBy = answer?.ok ? answer.approver : null;
      await desk.change(incident.incidentId, { kind: 'compensated', granted: { ...granted, approvedBy } });
      setReason('');
    };
    void act.run(store);
  };
  // What cannot be granted says why, beside the button that stays shut.
  const badGive = give === null ? ('badGive' as const) : give.minor < 0 ? ('negative_amount' as const) : null;
  const fault = isOverBudget ? ('over_budget' as const) : (worked.fault ?? badGive);
  const typed = { amountText, setAmountText, tier, setTier, giveText, setGiveText, reason, setReason, second, setSecond };
  const known = { amount, result: worked.result, fault, fairness, needsSecond, refused, canGrant };
  return { ...typed, ...known, grant, busy: act.busy, granted: grantsOf(incident) };
}

interface WorkedOutResult {
  readonly result: Compensation | null;
  readonly fault: CompensationFault | 'noAmount' | null;
  /** Minor units left of today's budget before this grant. */
  readonly left: number | null;
}

function useWorkedOut(incident: Incident, desk: IncidentDesk, amount: Money | null, customerTier: string): WorkedOutResult {
  if (amount === null) return { result: null, fault: 'noAmount', left: null };
  const { severity } = incident;
  const table = desk.policy.compensation;
  const spentToday = spentOn(desk);
  const result = compensate({ amount, severity, customerTier, delayMs: ageOf(incident, desk.now), spentToday }, table);
  if (!result.ok) return { result: null, fault: result.fault, left: null };
  return { result, fault: null, left: result.leftInBudget.minor + result.suggested.minor };
}

/** What was granted since the reader's midnight, over all incidents. */
function spentOn({ incidents, now, currency }: IncidentDesk): Money {
  const midnight = dayjs(now).startOf('day').valueOf();
  const today = incidents.list.flatMap((incident) =>
    grantsOf(incident).filter(({ at, granted }) => at >= midnight && granted.amount.currency === currency),
  );
  return { minor: today.reduce((sum, { granted }) => sum + granted.amount.minor, 0), currency };
}

function grantsOf(incident: Incident) {
  return incident.history.flatMap(({ id, at, change }) =>
    change.kind === 'compensated' ? [{ id, at, granted: change.granted }] : [],
  );
}
