import { Button, Input, Space } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { popupMessages } from './messages';

/** The name that the log carries for whoever works on order pages at this station. */
export function ClerkName() {
  const t = useTexts(popupMessages);
  const { settings, ready, update } = useSettings();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState(false);
  useEffect(() => setName(settings.clerk), [settings.clerk]);
  const save = () => {
    update({ clerk: name.trim() });
    setSaved(true);
  };
  return (
    <section className="hd-card">
      <label htmlFor="popup-clerk">{t('clerk.title')}</label>
      <Space.Compact block>
        <Input
          id="popup-clerk"
          value={name}
          maxLength={40}
          placeholder={t('clerk.placeholder')}
          onChange={(event) => {
            setName(event.target.value);
            setSaved(false);
          }}
          onPressEnter={(event) => (event.nativeEvent.isComposing ? undefined : save())}
        />
        <Button disabled={name.trim() === settings.clerk} onClick={save}>
          {t('clerk.save')}
        </Button>
      </Space.Compact>
      <p role="status">{saved ? t('clerk.saved') : ready && settings.clerk === '' ? t('clerk.missing') : t('clerk.hint')}</p>
    </section>
  );
}
