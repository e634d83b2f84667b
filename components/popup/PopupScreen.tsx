import { Alert, Button } from 'antd';
import { useState } from 'react';
import { GuideButton, GuideInvitation } from '../guide/GuideInvitation';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { HealthNotice, LoadingState } from '../ui/States';
import { AlertSwitch } from './AlertSwitch';
import { ClerkName } from './ClerkName';
import { GapNotice } from './GapNotice';
import { popupMessages } from './messages';
import { OpenEntries } from './OpenEntries';
import './popup.css';
import { useHealth } from '../ui/use-health';
import { PageTools } from './PageTools';
import { usePageDesk } from './page-desk';
import { SeenOnPage, type TeachRequest } from './SeenOnPage';
import { SiteSwitch } from './SiteSwitch';
import { useCurrentPage } from './use-current-page';
import { useToday } from './use-today';

export interface PopupProps {
  /** Opens the review page in a tab of its own. */
  readonly onOpenReview: () => void;
  /** Opens the panel beside the page; absent where the browser has none. */
  readonly onOpenPanel?: () => void;
  /** Opens the first-run guide at the clerk's part. */
  readonly onOpenGuide?: () => void;
  /** Starts the correction of what was recognised, on the page itself; false when there is nothing to point at. */
  readonly onTeach: (request: TeachRequest) => unknown;
}

/** The popup: the site's switch, what was seen on the page, what is open, and the way to review. */
export function PopupScreen({ onOpenReview, onOpenPanel, onOpenGuide, onTeach }: PopupProps) {
  const t = useTexts(popupMessages);
  const { page, refresh } = useCurrentPage();
  const health = useHealth();
  const today = useToday();
  const desk = usePageDesk();
  const [isNowhere, setNowhere] = useState(false);
  const teach = (request: TeachRequest) => void Promise.resolve(onTeach(request)).then((ok) => setNowhere(ok === false));
  return (
    <div className="hd-popup">
      <PageHeader title={t('title')}>{onOpenGuide ? <GuideButton onOpen={onOpenGuide} /> : null}</PageHeader>
      <main>
        {onOpenGuide ? <GuideInvitation onOpen={onOpenGuide} /> : null}
        <HealthNotice health={health} />
        {page ? (
          <>
            <SiteSwitch page={page} onChanged={refresh} />
            {page.on && page.stale ? <Alert type="warning" showIcon title={t('site.stale')} /> : null}
            {page.on && !page.stale ? <SeenOnPage page={page} onTeach={teach} /> : null}
            {page.on && !page.stale ? <PageTools isNowhere={isNowhere} onChanged={refresh} /> : null}
          </>
        ) : (
          <LoadingState />
        )}
        <OpenEntries site={page?.origin ?? null} entries={today.entries} />
        <GapNotice gaps={today.gaps} />
        <ClerkName />
        {desk ? <AlertSwitch alerts={desk.alerts} /> : null}
      </main>
      <footer>
        {onOpenPanel ? (
          <Button block onClick={onOpenPanel}>
            {t('open.panel')}
          </Button>
        ) : null}
        <Button type="primary" block onClick={onOpenReview}>
          {t('open.review')}
        </Button>
      </footer>
    </div>
  );
}
