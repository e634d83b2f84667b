import { Alert, Button, Input, Select, Switch, TimePicker } from 'antd';
import dayjs from 'dayjs';
import { useCallback, useEffect, useState } from 'react';
import type { Masking } from '../../lib/ports/export-desk';
import type { DailyExport, DailyFailure } from '../../lib/ports/record-plan';
import { useSectionPort } from '../desk/section-port';
import { reasonOf } from '../export/ExportOutcome';
import { exportMessages } from '../export/messages';
import { useLocale, useTexts } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useLoad } from '../ui/use-load';
import { useHidden } from '../ui/use-sight';
import { Card, Field } from './Card';
import { storageMessages } from './messages';
import { planPort } from './port';
import { wordOf } from './use-work';

const MASKINGS: readonly Masking[] = ['none', 'partial', 'full'];

/** The day's file that is made by itself: whether, when, how and where to. Changes count at once. */
export function DailyCard({ onRun }: { readonly onRun: () => void }) {
  const t = useTexts(storageMessages);
  const daily = useDaily();
  if (!daily) return null;
  const { plan, failures, isRefused, turn, change, runNow } = daily;
  return (
    <Card title={t('daily.title')} hint={t('daily.hint')}>
      <div className="hd-row">
        <Switch checked={plan.on} aria-label={t('daily.on')} onChange={(on) => void turn(on)} />
        {t('daily.on')}
        {plan.on ? (
          <Button size="small" onClick={() => void runNow().then(onRun)}>
            {t('daily.now')}
          </Button>
        ) : null}
      </div>
      {isRefused ? <Alert type="warning" showIcon title={t('daily.refused')} /> : null}
      {failures.map((failure) => (
        <Failure key={`${failure.day} ${failure.format}`} failure={failure} />
      ))}
      {plan.on ? <Fields plan={plan} change={change} /> : null}
    </Card>
  );
}

function Failure({ failure }: { readonly failure: DailyFailure }) {
  const t = useTexts(storageMessages);
  const tx = useTexts(exportMessages);
  const { day, format, tries } = failure;
  const why = reasonOf(failure.why, tx);
  return <Alert type="error" showIcon title={t('daily.failure', { day, format, why, count: tries })} />;
}

interface FieldsProps {
  readonly plan: DailyExport;
  readonly change: (part: Partial<DailyExport>) => void;
}

function Fields({ plan, change }: FieldsProps) {
  const t = useTexts(storageMessages);
  const tx = useTexts(exportMessages);
  const { exporter } = usePorts();
  const formats = exporter.formats(useLocale()).map(({ id, name }) => ({ value: id, label: name }));
  const hidden = useHidden();
  const maskings = MASKINGS.filter((value) => value !== 'none' || hidden?.length === 0).map((value) => ({
    value,
    label: tx(`masking.${value}`),
  }));
  return (
    <div className="hd-fields">
      <Field label={t('daily.time')}>
        {(id) => (
          <TimePicker
            id={id}
            format="HH:mm"
            minuteStep={5}
            allowClear={false}
            needConfirm={false}
            value={dayjs().startOf('day').add(plan.minute, 'minute')}
            onChange={(time) => (time ? change({ minute: time.hour() * 60 + time.minute() }) : undefined)}
          />
        )}
      </Field>
      <Field label={t('daily.formats')}>
        {(id) => (
          <Select
            id={id}
            mode="multiple"
            value={[...plan.formats]}
            options={formats}
            onChange={(chosen) => (chosen.length > 0 ? change({ formats: chosen }) : undefined)}
          />
        )}
      </Field>
      <Field label={t('daily.masking')}>
        {(id) => <Select<Masking> id={id} value={plan.masking} options={maskings} onChange={(masking) => change({ masking })} />}
      </Field>
      <Field label={t('daily.folder')} hint={t('daily.folder.hint')}>
        {(id) => <SlowInput id={id} value={plan.folder} onChange={(folder) => change({ folder })} />}
      </Field>
      <Field label={t('daily.pattern')} hint={t('daily.pattern.hint', { day: '{day}', format: '{format}' })}>
        {(id) => <SlowInput id={id} value={plan.pattern} onChange={(pattern) => change({ pattern })} />}
      </Field>
      <Field label={t('daily.gzip')}>
        {(id) => <Switch id={id} checked={plan.gzip} onChange={(gzip) => change({ gzip })} />}
      </Field>
    </div>
  );
}

/** Stored when the person has finished typing, not at every key. */
function SlowInput({
  id,
  value,
  onChange,
}: {
  readonly id: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}) {
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const store = () => (text === value ? undefined : onChange(text));
  return (
    <Input
      id={id}
      value={text}
      maxLength={100}
      onChange={(event) => setText(event.target.value)}
      onBlur={store}
      onPressEnter={store}
    />
  );
}

function useDaily() {
  const port = useSectionPort(planPort);
  const { clock } = usePorts();
  const read = useCallback(async () => ({ plan: await port.read(), failures: await port.failures() }), [port]);
  const { state, reload } = useLoad(read);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => port.watch(reload), [port, reload]);
  if (state.phase !== 'ready') return null;
  const { daily } = state.value.plan;
  const change = (part: Partial<DailyExport>) => void port.write({ daily: { ...daily, ...part } }).then(reload);
  const turn = async (on: boolean) => {
    // Nothing is awaited before: the browser asks only straight from the click.
    const isAllowed = on ? await port.askRights().catch(() => false) : true;
    setRefused(!isAllowed);
    if (!isAllowed) return;
    if (!on) await port.dropRights().catch(wordOf);
    change(on ? { on, since: dayjs(clock.now()).format('YYYY-MM-DD') } : { on });
  };
  return { plan: daily, failures: daily.on ? state.value.failures : [], isRefused, turn, change, runNow: () => port.runNow() };
}
