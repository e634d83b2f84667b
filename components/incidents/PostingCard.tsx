import { Button, Segmented } from 'antd';
import dayjs from 'dayjs';
import { useState } from 'react';
import { LOCALES, type Locale } from '../../lib/i18n/locale';
import { createTranslator } from '../../lib/i18n/translator';
import type { Incident } from '../../lib/incidents/fold';
import { type Posting, postingOf } from '../../lib/incidents/posting';
import { useLocale, useTexts } from '../ui/locale';
import { postingMessages } from './posting-messages';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: Pick<IncidentDesk, 'policy' | 'now'>;
}

/** The text that is posted for the customer to follow, in the customer's language, to be copied. */
export function PostingCard({ incident, desk }: Props) {
  const t = useTexts(postingMessages);
  const own = useLocale();
  const [picked, setLocale] = useState<Locale | null>(null);
  const [said, setSaid] = useState('');
  const locale = picked ?? own;
  const text = postedText(postingOf(incident, desk.policy, desk.now), locale, desk.now);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t('copied')),
      (error: unknown) => setSaid(t('failed', { why: String(error) })),
    );
  return (
    <section className="hd-part hd-no-print" aria-labelledby="incident-posting">
      <h3 id="incident-posting">{t('title')}</h3>
      <p className="hd-dim">{t('hint')}</p>
      <pre className="hd-message">{text}</pre>
      <div className="hd-row">
        <Button onClick={() => void copy()}>{t('copy')}</Button>
        <Segmented<Locale>
          size="small"
          aria-label={t('language')}
          value={locale}
          options={LOCALES.map((value) => ({ value, label: value === 'zh-CN' ? '中' : 'EN' }))}
          onChange={setLocale}
        />
        <span role="status">{said}</span>
      </div>
    </section>
  );
}

function postedText({ orders, state, done, nextAt }: Posting, locale: Locale, now: number): string {
  const say = createTranslator(locale).of(postingMessages);
  const time = (at: number) => dayjs(at).format('MM-DD HH:mm');
  const steps = done.flatMap((step) => {
    const key = `step.${step}`;
    return isKey(key) ? [say(key)] : [];
  });
  const lines = [
    ...(orders.length > 0 ? [say('orders', { orders: orders.join(say('and')) })] : []),
    say(`state.${state}`),
    ...(steps.length > 0 ? [say('done', { steps: steps.join(say('and')) })] : []),
    ...(nextAt === null ? [] : [say('next', { at: time(nextAt) })]),
    say('at', { at: time(now) }),
  ];
  return lines.join('\n');
}

type Key = keyof (typeof postingMessages)['zh-CN'] & string;

function isKey(key: string): key is Key {
  return Object.hasOwn(postingMessages['zh-CN'], key);
}
