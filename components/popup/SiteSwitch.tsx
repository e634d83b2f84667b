import { Alert, Switch } from 'antd';
import { useState } from 'react';
import type { CurrentPage } from '../../lib/ports/sites';
import { useTexts } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { popupMessages } from './messages';

interface Props {
  readonly page: CurrentPage;
  readonly onChanged: () => void;
}

/** Turns the extension on or off for the site of the page. Asking for the permission must be the click's first deed. */
export function SiteSwitch({ page, onChanged }: Props) {
  const t = useTexts(popupMessages);
  const { sites } = usePorts();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const { origin } = page;
  if (origin === null) return <Alert type="info" showIcon title={t('site.none')} description={t('site.none.hint')} />;

  const flip = (on: boolean) => {
    const answer = on ? sites.turnOn(origin) : sites.turnOff(origin).then(() => true);
    setBusy(true);
    setProblem('');
    answer
      .then(
        (granted) => setProblem(granted ? '' : t('site.refused')),
        (error: unknown) => setProblem(t('site.failed', { why: error instanceof Error ? error.message : String(error) })),
      )
      .finally(() => {
        setBusy(false);
        onChanged();
      });
  };
  return (
    <section className="hd-card" aria-labelledby="popup-site">
      <div className="hd-switch">
        <div>
          <h2 id="popup-site">{t('site')}</h2>
          <strong>
            <PageText text={origin.replace(/^https?:\/\//, '')} />
          </strong>
        </div>
        <span data-on={page.on}>{page.on ? t('site.on') : t('site.off')}</span>
        <Switch checked={page.on} loading={busy} onChange={flip} aria-label={t('site.switch')} />
      </div>
      {page.on ? null : <p>{t('site.off.hint')}</p>}
      {problem ? <Alert type="error" title={problem} /> : null}
    </section>
  );
}
