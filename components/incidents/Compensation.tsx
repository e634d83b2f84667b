import { Alert, Button, Input, Select } from 'antd';
import { useCallback } from 'react';
import type { Money } from '../../lib/domain/money';
import { ladderOf, type Compensation as WorkedOut } from '../../lib/incidents/compensation';
import type { Incident } from '../../lib/incidents/fold';
import { formatMoney } from '../../lib/money/arithmetic';
import { PersonPin } from '../approval/PersonPin';
import { approvalPort } from '../approval/port';
import { useOptionalPort } from '../desk/section-port';
import { hrefOf } from '../desk/use-route';
import { useTexts, useWords } from '../ui/locale';
import { useLoad } from '../ui/use-load';
import { customerMessages, tierName } from './customer-messages';
import { Field } from './Field';
import { incidentMessages } from './messages';
import { useCompensation } from './use-compensation';
import type { IncidentDesk } from './use-incidents';

const HOUR_MS = 3_600_000;

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** Elastic compensation: what the table suggests and why, what it leaves of the budget, and what was granted. */
export function Compensation({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  const call = useTexts(customerMessages);
  const comp = useCompensation(incident, desk);
  return (
    <section className="hd-part" aria-labelledby="incident-comp">
      <h3 id="incident-comp">{t('comp.title')}</h3>
      {comp.granted.map(({ id, granted }) => (
        <p key={id}>✓ {t('comp.granted', { amount: formatMoney(granted.amount), suggested: formatMoney(granted.suggested) })}</p>
      ))}
      <div className="hd-form">
        <Field label={t('comp.amount')}>
          {(id) => (
            <Input
              id={id}
              inputMode="decimal"
              suffix={desk.currency}
              value={comp.amountText}
              onChange={(event) => comp.setAmountText(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('comp.tier')}>
          {(id) => (
            <Select
              id={id}
              value={comp.tier}
              options={Object.keys(desk.policy.compensation.tierFactors).map((value) => ({
                value,
                label: tierName(value, call),
              }))}
              onChange={comp.setTier}
            />
          )}
        </Field>
      </div>
      {comp.fault ? <Alert type="warning" showIcon title={t(`comp.fault.${comp.fault}`)} /> : null}
      {comp.result && comp.amount ? (
        <Suggestion result={comp.result} amount={comp.amount} incident={incident} desk={desk} />
      ) : null}
      {comp.result ? <Grant comp={comp} desk={desk} isClosed={incident.closed !== null} /> : null}
    </section>
  );
}

function Suggestion({ result, amount, incident, desk }: Props & { readonly result: WorkedOut; readonly amount: Money }) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const { sharePercent, tier, delaySteps, delayPercent } = result.factors;
  const how = { amount: formatMoney(amount), share: sharePercent, severity: word(`severity.${incident.severity}`), tier };
  const steps = ladderOf(amount, desk.policy.compensation).map((step) =>
    t(step.withinMs === 0 ? 'ladder.voucher' : 'ladder.progress', {
      amount: formatMoney(step.amount),
      hours: step.withinMs / HOUR_MS,
    }),
  );
  return (
    <div className="hd-suggestion">
      <strong className="hd-num">
        {t('comp.suggested')} {formatMoney(result.suggested)}
      </strong>
      <p className="hd-dim">
        {t('comp.how', { ...how, delay: delayPercent, steps: delaySteps })}
        {result.bound ? ` · ${t(`comp.${result.bound}`)}` : ''} · {t('comp.left', { amount: formatMoney(result.leftInBudget) })}
      </p>
      <p className="hd-dim">{t('comp.ladder', { steps: steps.join(' → ') })}</p>
    </div>
  );
}

interface GrantProps {
  readonly comp: ReturnType<typeof useCompensation>;
  readonly desk: IncidentDesk;
  readonly isClosed: boolean;
}

function Grant({ comp, desk, isClosed }: GrantProps) {
  const t = useTexts(incidentMessages);
  return (
    <>
      <div className="hd-form">
        <Field label={t('comp.give')}>
          {(id) => (
            <Input
              id={id}
              inputMode="decimal"
              suffix={desk.currency}
              value={comp.giveText}
              onChange={(event) => comp.setGiveText(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('comp.reason')}>
          {(id) => <Input id={id} maxLength={300} value={comp.reason} onChange={(event) => comp.setReason(event.target.value)} />}
        </Field>
        {comp.needsSecond ? <SecondPerson comp={comp} desk={desk} /> : null}
      </div>
      {comp.fairness === 'under' || comp.fairness === 'over' ? (
        <Alert type="warning" showIcon title={t(`comp.${comp.fairness}`)} />
      ) : null}
      {comp.refused !== null ? (
        <Alert type="error" showIcon title={t('comp.refused', { seconds: Math.ceil(comp.refused / 1000) })} />
      ) : null}
      <Button type="primary" loading={comp.busy} disabled={!comp.canGrant || isClosed} onClick={comp.grant}>
        {t('comp.grant')}
      </Button>
    </>
  );
}

/** Somebody else says who they are and types their own PIN; a name alone proves nothing. */
function SecondPerson({ comp, desk }: Omit<GrantProps, 'isClosed'>) {
  const t = useTexts(incidentMessages);
  const port = useOptionalPort(approvalPort);
  const { state } = useLoad(useCallback(() => port?.people() ?? Promise.resolve([]), [port]));
  const others = state.phase === 'ready' ? state.value.filter(({ name, role }) => role !== 'clerk' && name !== desk.me) : [];
  const { personId, pin } = comp.second;
  return (
    <div className="hd-field hd-second">
      <span>{t('comp.second', { limit: `${desk.policy.compensation.secondPersonOver} ${desk.currency}` })}</span>
      {state.phase === 'ready' && others.length === 0 ? (
        <a href={hrefOf('approval')}>{t('comp.noPeople')}</a>
      ) : (
        <div className="hd-row">
          <PersonPin
            people={others}
            personId={personId}
            pin={pin}
            onChange={(id, typed) => comp.setSecond({ personId: id, pin: typed })}
          />
        </div>
      )}
    </div>
  );
}
