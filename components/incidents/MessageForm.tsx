import { App, Button, Input, Select } from 'antd';
import { useState } from 'react';
import type { TellChannel } from '../../lib/domain/incident';
import type { MessageTemplate } from '../../lib/domain/incident-policy';
import { PLACEHOLDERS, type Placeholder } from '../../lib/domain/placeholder';
import { fillTemplate, type MessageFacts, smsPartsOf } from '../../lib/incidents/template';
import { useLocale, useTexts } from '../ui/locale';
import { Field } from './Field';
import { incidentMessages } from './messages';

/** What was told, so that it can be written down. */
export interface Told {
  readonly channel: TellChannel;
  readonly template: string;
  readonly progress: string;
}

interface Props {
  readonly templates: readonly MessageTemplate[];
  /** What is known; a fact that nobody knows is asked for. */
  readonly known: MessageFacts;
  readonly isBusy: boolean;
  /** Hears what was copied or handed to the mail program. */
  readonly onTold: (told: Told, said: string) => unknown;
}

/** A template filled with the order's facts; it cannot be copied or sent while a fact is missing. */
export function MessageForm({ templates, known, isBusy, onTold }: Props) {
  const t = useTexts(incidentMessages);
  const locale = useLocale();
  // The first in the reader's language: most customers speak it too.
  const first = templates.find((one) => one.locale === locale) ?? templates[0];
  const [picked, setChosen] = useState<string | null>(null);
  const chosen = picked ?? first?.id ?? '';
  const template = templates.find(({ id }) => id === chosen);
  const [typed, setTyped] = useState<Readonly<Partial<Record<Placeholder, string>>>>({});
  const facts = { ...known, ...typed };
  const filled = template ? fillTemplate(template, facts) : null;
  const used = PLACEHOLDERS.filter((name) => `${template?.subject}${template?.text}`.includes(`{${name}}`));
  return (
    <>
      <Field label={t('tell.template')}>
        {(id) => (
          <Select
            id={id}
            value={chosen}
            options={templates.map(({ id: value, name }) => ({ value, label: name }))}
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
          {...{ filled, isBusy, onTold }}
          template={template.id}
          channels={template.channels}
          progress={facts.progress ?? ''}
        />
      ) : null}
    </>
  );
}

interface MessageProps {
  readonly filled: ReturnType<typeof fillTemplate>;
  readonly template: string;
  readonly channels: readonly TellChannel[];
  readonly progress: string;
  readonly isBusy: boolean;
  readonly onTold: Props['onTold'];
}

function Message({ filled, template, channels, progress, isBusy, onTold }: MessageProps) {
  const t = useTexts(incidentMessages);
  const { message } = App.useApp();
  const sms = smsPartsOf(filled.text);
  const isReady = filled.missing.length === 0;
  const told = (channel: TellChannel, said: string) => void onTold({ channel, template, progress }, said);
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
        <p role="status">{t('tell.missing', { names: filled.missing.map((name) => factName(t, name)).join(' · ') })}</p>
      )}
      <div className="hd-row">
        <Button type="primary" disabled={!isReady || isBusy} onClick={() => void copy()}>
          {t('tell.copy')}
        </Button>
        {channels.includes('mail') ? (
          <Button disabled={!isReady || isBusy} href={isReady ? mail : ''} onClick={() => told('mail', t('saved'))}>
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
