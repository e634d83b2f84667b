import { Checkbox, Select, Switch } from 'antd';
import dayjs from 'dayjs';
import type { AuditSchedule } from '../../lib/domain/policy';
import { SampleSize } from '../audit/SampleSize';
import { useLocale, useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { deskMessages } from './desk-messages';
import { Provenance } from './Provenance';
import { useDraft } from './use-draft';

const OFF: AuditSchedule = { on: false, weekdays: [1], hour: 9, flagged: 20, passed: 30, since: 0 };
const WEEK = [1, 2, 3, 4, 5, 6, 0];
const HOURS = Array.from({ length: 24 }, (_, value) => value);

/** When samples for the periodic audit are drawn by themselves, and how large they are. */
export function AuditTab() {
  const t = useTexts(deskMessages);
  const locale = useLocale();
  const { clock } = usePorts();
  const { policy, edit } = useDraft();
  const schedule = policy.audit ?? OFF;
  // From when it is switched on: nobody asked for samples of the weeks before.
  const change = (part: Partial<AuditSchedule>) =>
    edit({ audit: { ...schedule, ...part, since: part.on ? clock.now() : schedule.since } });
  const nameOf = (day: number) =>
    dayjs()
      .locale(locale === 'en' ? 'en' : 'zh-cn')
      .day(day)
      .format('ddd');
  return (
    <section className="hd-pane">
      <h2>
        {t('audit')} <Provenance path="audit" />
      </h2>
      <p className="hd-dim">{t('audit.hint')}</p>
      <div className="hd-row">
        <Switch aria-label={t('audit.on')} checked={schedule.on} onChange={(on) => change({ on })} />
        <span>{t('audit.on')}</span>
      </div>
      <fieldset className="hd-audit-days">
        <legend>{t('audit.days')}</legend>
        <Checkbox.Group
          value={[...schedule.weekdays]}
          options={WEEK.map((value) => ({ value, label: nameOf(value) }))}
          onChange={(weekdays) => (weekdays.length > 0 ? change({ weekdays: [...weekdays].sort() }) : undefined)}
        />
      </fieldset>
      <div className="hd-row">
        <Select
          aria-label={t('audit.hour')}
          value={schedule.hour}
          options={HOURS.map((value) => ({ value, label: t('audit.at', { hour: value }) }))}
          onChange={(hour) => change({ hour })}
        />
        <SampleSize label={t('audit.flagged')} value={schedule.flagged} onChange={(flagged) => change({ flagged })} />
        <SampleSize label={t('audit.passed')} value={schedule.passed} onChange={(passed) => change({ passed })} />
      </div>
    </section>
  );
}
