import { Alert, Button, Input, Popconfirm } from 'antd';
import { useState } from 'react';
import { useSectionPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { Card, Field } from './Card';
import { storageMessages } from './messages';
import { recordPort } from './port';
import { useWork, wordOf } from './use-work';

type Outcome = { readonly found: number } | { readonly erased: number };

/** Forgets a customer: first how many entries it is about, then, asked once more, for good. */
export function EraseCard({ onChanged }: { readonly onChanged: () => void }) {
  const t = useTexts(storageMessages);
  const { desk } = useSectionPort(recordPort);
  const { settings } = useSettings();
  const [phone, setPhone] = useState('');
  const [name, setName] = useState('');
  const { work, run, reset } = useWork<Outcome>();
  const customer = { ...(phone.trim() ? { phone: phone.trim() } : {}), ...(name.trim() ? { name: name.trim() } : {}) };
  // As few digits or letters as this would hit half of the log.
  const isEnough = phone.replace(/\D/g, '').length >= 7 || [...name.trim()].length >= 2;
  const found = work.phase === 'done' && 'found' in work.value ? work.value.found : null;
  const erase = () => run(async () => ({ erased: await desk.erase(customer, settings.reviewer) })).then(onChanged);
  const edit = (set: (text: string) => void) => (text: string) => {
    set(text);
    reset();
  };
  return (
    <Card title={t('erase.title')} hint={t('erase.hint')}>
      <div className="hd-fields">
        <TextField label={t('erase.phone')} value={phone} onChange={edit(setPhone)} />
        <TextField label={t('erase.name')} value={name} onChange={edit(setName)} />
      </div>
      <div className="hd-row">
        <Button
          disabled={!isEnough}
          loading={work.phase === 'running'}
          onClick={() => void run(async () => ({ found: await desk.countAbout(customer) }))}
        >
          {t('erase.find')}
        </Button>
        {found !== null && found > 0 ? (
          <Popconfirm
            title={t('erase.sure')}
            okText={t('erase.run')}
            cancelText={t('cancel')}
            okButtonProps={{ danger: true }}
            onConfirm={() => void erase()}
          >
            <Button danger type="primary">
              {t('erase.run')}
            </Button>
          </Popconfirm>
        ) : null}
      </div>
      {found !== null ? (
        <Alert type="info" showIcon title={found === 0 ? t('erase.none') : t('erase.found', { count: found })} />
      ) : null}
      {work.phase === 'done' && 'erased' in work.value ? (
        <Alert type="success" showIcon title={t('erase.done', { count: work.value.erased })} />
      ) : null}
      {work.phase === 'failed' ? <Alert type="error" showIcon title={t('failed', { why: wordOf(work.error) })} /> : null}
    </Card>
  );
}

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
}

function TextField({ label, value, onChange }: TextFieldProps) {
  return (
    <Field label={label}>
      {(id) => <Input id={id} value={value} maxLength={100} allowClear onChange={(event) => onChange(event.target.value)} />}
    </Field>
  );
}
