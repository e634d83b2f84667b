import { Alert, Button, Input, Select } from 'antd';
import type { Money } from '../../lib/domain/money';
import { ladderOf, type Compensation as WorkedOut } from '../../lib/incidents/compensation';
import type { Incident } from '../../lib/incidents/fold';
import { formatMoney } from '../../lib/money/arithmetic';
import { useTexts, useWords } from '../ui/locale';
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
              options={Object.keys(desk.policy.compensation.tierFactors).map((value) => ({ value, label: value }))}
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
  return (
    <div className="hd-suggestion">
      <strong className="hd-num">
        {t('comp.suggested')} {formatMoney(result.suggested)}
      </strong>
      <p className="hd-dim">
        {t('comp.how', { ...how, delay: delayPercent, steps: delaySteps })}
        {result.bound ? ` · ${t(`comp.${result.bound}`)}` : ''} · {t('comp.left', { amount: formatMoney(result.leftInBudget) })}
      </p>
      <p className="hd-dim">
        {t('comp.ladder')}：
        {ladderOf(amount, desk.policy.compensation)
          .map((step) =>
            t(step.withinMs === 0 ? 'ladder.voucher' : 'ladder.progress', {
              amount: formatMoney(step.amount),
              hours: step.withinMs / HOUR_MS,
            }),
          )
          .join(' → ')}
      </p>
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
        {comp.needsSecond ? (
          <Field label={`${t('comp.second', { limit: desk.policy.compensation.secondPersonOver })} · ${t('comp.secondName')}`}>
            {(id) => (
              <Input id={id} maxLength={40} value={comp.second} onChange={(event) => comp.setSecond(event.target.value)} />
            )}
          </Field>
        ) : null}
      </div>
      {comp.fairness === 'under' || comp.fairness === 'over' ? (
        <Alert type="warning" showIcon title={t(`comp.${comp.fairness}`)} />
      ) : null}
      {comp.isSelfApproved ? <Alert type="error" showIcon title={t('comp.secondSelf')} /> : null}
      <Button type="primary" loading={comp.busy} disabled={!comp.canGrant || isClosed} onClick={comp.grant}>
        {t('comp.grant')}
      </Button>
    </>
  );
}
