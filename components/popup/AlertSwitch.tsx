import { Switch } from 'antd';
import { useEffect, useState } from 'react';
import type { AlertsPort } from '../../lib/ports/alerts';
import { useTexts } from '../ui/locale';
import { useSettings } from '../ui/use-settings';
import { popupMessages } from './messages';

/** Notifications about critical findings of lists: a setting, and a right that the browser asks for when it is switched on. */
export function AlertSwitch({ alerts }: { readonly alerts: AlertsPort }) {
  const t = useTexts(popupMessages);
  const { settings, ready, update } = useSettings();
  const [isAllowed, setAllowed] = useState(false);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    alerts.allowed().then(setAllowed, () => undefined);
  }, [alerts]);
  const flip = (on: boolean) => {
    setRefused(false);
    // First the setting: the browser's question may close the popup.
    update({ listAlerts: on });
    if (!on) return;
    void alerts.ask().then(
      (given) => {
        setAllowed(given);
        setRefused(!given);
      },
      () => setRefused(true),
    );
  };
  return (
    <section className="hd-card" aria-labelledby="popup-alerts">
      <div className="hd-switch">
        <div>
          <h2 id="popup-alerts">{t('alerts.title')}</h2>
        </div>
        <Switch checked={ready && isAllowed && settings.listAlerts} onChange={flip} aria-label={t('alerts.switch')} />
      </div>
      <p role="status">{isRefused ? t('alerts.refused') : t('alerts.hint')}</p>
    </section>
  );
}
