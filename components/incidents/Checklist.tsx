import { Button, Checkbox, Input } from 'antd';
import { useState } from 'react';
import type { StepId, StepState } from '../../lib/domain/incident';
import type { Incident } from '../../lib/incidents/fold';
import { STEP_GROUPS } from '../../lib/incidents/steps';
import { TimeCell } from '../ui/Cells';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

/** The two triples and the remedy as checklists; every tick is stamped with who and when, and can be taken back. */
export function Checklist({ incident, desk }: Props) {
  const t = useTexts(incidentMessages);
  return (
    <section className="hd-part" aria-labelledby="incident-steps">
      <h3 id="incident-steps">{t('steps.title')}</h3>
      <div className="hd-steps">
        {STEP_GROUPS.map(({ id, steps }) => (
          <fieldset key={id} disabled={incident.closed !== null}>
            <legend>{t(`steps.${id}`)}</legend>
            {steps.map((step) => (
              <Step key={step} step={step} incident={incident} desk={desk} />
            ))}
          </fieldset>
        ))}
      </div>
    </section>
  );
}

function Step({ step, incident, desk }: Props & { readonly step: StepId }) {
  const t = useTexts(incidentMessages);
  const act = useAct(desk);
  const [note, setNote] = useState('');
  const stamp = incident.steps[step];
  const state = stamp?.state ?? 'open';
  const set = (next: StepState) =>
    act
      .run(() => desk.change(incident.incidentId, { kind: 'step', step, state: next, note: note.trim() }))
      .then((ok) => (ok ? setNote('') : undefined));
  return (
    <div className="hd-step" data-state={state}>
      <Checkbox
        checked={state === 'done'}
        disabled={act.busy || incident.closed !== null}
        onChange={(event) => void set(event.target.checked ? 'done' : 'open')}
      >
        {t(`step.${step}`)}
      </Checkbox>
      {stamp && state !== 'open' ? (
        <small className="hd-dim">
          {state === 'skipped' ? `${t('stepState.skipped')} · ` : ''}
          <PageText text={stamp.by} limit={40} /> <TimeCell at={stamp.at} />
          {stamp.note ? (
            <>
              {' · '}
              <PageText text={stamp.note} limit={120} />
            </>
          ) : null}
        </small>
      ) : (
        <span className="hd-row">
          <Input
            size="small"
            aria-label={`${t(`step.${step}`)} · ${t('step.note')}`}
            placeholder={t('step.note')}
            maxLength={300}
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
          <Button size="small" type="text" disabled={act.busy} onClick={() => void set('skipped')}>
            {t('stepState.skipped')}
          </Button>
        </span>
      )}
    </div>
  );
}
