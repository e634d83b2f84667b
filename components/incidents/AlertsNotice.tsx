import { Alert, Button } from 'antd';
import { useEffect, useState } from 'react';
import { useOptionalPort } from '../desk/section-port';
import { useTexts } from '../ui/locale';
import { alertsPort } from './alerts-port';
import { incidentMessages } from './messages';

/** Offers notifications about deadlines while there is an open incident and the right was not given. */
export function AlertsNotice() {
  const t = useTexts(incidentMessages);
  const port = useOptionalPort(alertsPort);
  const [allowed, setAllowed] = useState(true);
  useEffect(() => {
    port?.allowed().then(setAllowed, () => undefined);
  }, [port]);
  if (!port || allowed) return null;
  const ask = () => void port.ask().then(setAllowed, () => undefined);
  return (
    <Alert
      type="info"
      banner
      closable
      title={t('alerts.off')}
      action={
        <Button size="small" onClick={ask}>
          {t('alerts.ask')}
        </Button>
      }
    />
  );
}
