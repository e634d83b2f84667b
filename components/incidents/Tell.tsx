import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { TellChannel } from '../../lib/domain/incident';
import { PLACEHOLDERS, type Placeholder } from '../../lib/domain/placeholder';
import type { Incident } from '../../lib/incidents/fold';
import { fillTemplate, smsPartsOf } from '../../lib/incidents/template';
import { useTexts } from '../ui/locale';
import { Field } from './Field';
import { incidentMessages } from './messages';
import { useAct } from './use-act';
import type { IncidentDesk } from './use-incidents';
import { useMessageFacts } from './use-message-facts';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly entries: readonly FlaggedEntry[];
}

/** Telling the customer: a template filled with the order's facts; it cannot be copied while a fact is missing. */
export function Tell({ incident, desk, entries }: Props) {
  const t = useTexts(incidentMessages);
  const [chosen, setChosen] = useState(desk.policy.templates[0]?.id ?? '');
  const template = desk.policy.templates.find(({ id }) => id === chosen);
  const known = useMessageFacts(incident, desk, entries);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Placeholder, string>>>>({});
  const facts = { ...known, ...typed };
  const filled = template ? fillTemplate(template, facts) : null;
  const used = PLACEHOLDERS.filter((name) => `${template?.subject}${template?.text}`.includes(`{${name}}`));
  return (
    <section className="hd-part" aria-labelledby="incident-tell">
      <h3 id="incident-tell">{t('tell.title')}</h3>
      <Field label={t('tell.template')}>
        {(id) => (
          <Select
            id={id}
            value={chosen}
            options={desk.policy.templates.map(({ id: value, name }) => ({ value, label: name }))}
            onChange={setChosen}
          />
        )}
      </Field>
      <div className="hd-form">
        {used.map((name) => (
          <Field key={name} label={t(`fact.${name}`)}>
            {(id) => (
              <Input
                id={id}
                maxLength={300}
                status={facts[name]?.trim() ? '' : 'warning'}
                value={facts[name] ?? ''}
                onChange={(event) => setTyped({ ...typed, [name]: event.target.value })}
              />
            )}
          </Field>
        ))}
      </div>
      {filled && template ? (
        <Message
          {...{ filled, incident, desk }}
          template={template.id}
          channels={template.channels}
          progress={facts.progress ?? ''}
        />
      ) : null}
    </section>
  );
}

interface MessageProps {
  readonly filled: ReturnType<typeof fillTemplate>;
  readonly template: string;
  readonly channels: readonly TellChannel[];
  readonly progress: string;
  readonly incident: Incident;
  readonly desk: IncidentDesk;
}

function Message({ filled, template, channels, progress, incident, desk }: MessageProps) {
  const t = useTexts(incidentMessages);
  const { message } = App.useApp();
  const act = useAct(desk);
  const sms = smsPartsOf(filled.text);
  const isReady = filled.missing.length === 0;
  const told = (channel: TellChannel, said: string) =>
    act.run(() => desk.change(incident.incidentId, { kind: 'told', template, channel, progress }), said);
  const copy = () =>
    navigator.clipboard.writeText(filled.text).then(
      () => told(channels.includes('sms') ? 'sms' : 'copy', t('tell.copied')),
      (error: unknown) => void message.error(t('failed', { why: String(error) })),
    );
  const mail = `mailto:?subject=${encodeURIComponent(filled.subject)}&body=${encodeURIComponent(filled.text)}`;
  return (
    <>
      <pre className="hd-message">
        {filled.subject ? `${filled.subject}\n\n` : ''}
        {filled.text}
      </pre>
      {isReady ? null : (
        <p role="status">{t('tell.missing', { names: filled.missing.map((name) => factName(t, name)).join('、') })}</p>
      )}
      <div className="hd-row">
        <Button type="primary" disabled={!isReady || act.busy} onClick={() => void copy()}>
          {t('tell.copy')}
        </Button>
        {channels.includes('mail') ? (
          <Button disabled={!isReady || act.busy} href={isReady ? mail : ''} onClick={() => void told('mail', t('saved'))}>
            {t('tell.mail')}
          </Button>
        ) : null}
        {channels.includes('sms') ? (
          <small className="hd-dim">{t('tell.sms', { units: sms.units, parts: sms.parts })}</small>
        ) : null}
      </div>
    </>
  );
}

function factName(t: ReturnType<typeof useTexts<(typeof incidentMessages)['zh-CN']>>, name: string): string {
  const known = PLACEHOLDERS.find((one) => one === name);
  return known ? t(`fact.${known}`) : name;
}
