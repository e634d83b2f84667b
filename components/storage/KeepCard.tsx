import { Alert, Button, InputNumber } from 'antd';
import { useCallback } from 'react';
import type { Retention } from '../../lib/ports/record-plan';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { useLoad } from '../ui/use-load';
import { Card, Field } from './Card';
import { storageMessages } from './messages';
import { planPort, recordPort } from './port';
import { useWork, wordOf } from './use-work';

/** How long entries are kept, by age and by size. */
export function KeepCard({ onChanged }: { readonly onChanged: () => void }) {
  const t = useTexts(storageMessages);
  const port = useSectionPort(planPort);
  const room = useSectionPort(recordPort);
  const { state, reload } = useLoad(useCallback(() => port.read(), [port]));
  const { work, run } = useWork<number>();
  if (state.phase !== 'ready') return null;
  const { retention } = state.value;
  const change = (part: Partial<Retention>) => void port.write({ retention: { ...retention, ...part } }).then(reload);
  const isLimited = retention.days !== null || retention.megabytes !== null;
  return (
    <Card title={t('keep.title')} hint={t('keep.hint')}>
      <div className="hd-fields">
        <Limit label={t('keep.days')} value={retention.days} onChange={(days) => change({ days })} />
        <Limit label={t('keep.megabytes')} value={retention.megabytes} onChange={(megabytes) => change({ megabytes })} />
      </div>
      {isLimited ? (
        <div className="hd-row">
          <Button loading={work.phase === 'running'} onClick={() => void run(() => room.tidy(retention)).then(onChanged)}>
            {t('keep.now')}
          </Button>
        </div>
      ) : null}
      {work.phase === 'failed' ? <Alert type="error" showIcon title={t('failed', { why: wordOf(work.error) })} /> : null}
      {work.phase === 'done' ? (
        <Alert type="success" showIcon title={work.value === 0 ? t('keep.nothing') : t('keep.done', { count: work.value })} />
      ) : null}
    </Card>
  );
}

interface LimitProps {
  readonly label: string;
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
}

function Limit({ label, value, onChange }: LimitProps) {
  const t = useTexts(storageMessages);
  return (
    <Field label={label}>
      {(id) => (
        <InputNumber
          id={id}
          min={1}
          max={100_000}
          precision={0}
          changeOnBlur
          style={{ width: '100%' }}
          value={value}
          placeholder={t('keep.forever')}
          onChange={(next) => onChange(next)}
        />
      )}
    </Field>
  );
}
