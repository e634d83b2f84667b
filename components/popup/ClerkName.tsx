import { Button, Input, Space } from 'antd';
import { useEffect, useState } from 'react';
import { useTexts } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { ClerkRole, useRoleName } from './ClerkRole';
import { popupMessages } from './messages';
import { useMe } from './use-me';

/** The name that the log carries for whoever works on order pages at this station, and the role that goes with it. */
export function ClerkName() {
  const t = useTexts(popupMessages);
  const roleName = useRoleName();
  const { settings, ready, update } = useSettings();
  const [name, setName] = useState('');
  const [saved, setSaved] = useState(false);
  const me = useMe();
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
          list="popup-known"
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
      <datalist id="popup-known">
        {(me?.known ?? []).map((one) => (
          <option key={one.name} value={one.name} label={`${one.name} · ${roleName(one.role)}`} />
        ))}
      </datalist>
      {ready && me ? <ClerkRole me={me} name={settings.clerk} /> : null}
      <p role="status">{saved ? t('clerk.saved') : ready && settings.clerk === '' ? t('clerk.missing') : t('clerk.hint')}</p>
    </section>
  );
}
