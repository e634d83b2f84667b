import { useSectionPort } from '../desk/section-port';
import { ReviewerName } from '../review/ReviewerName';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { makeReachable } from '../ui/Reachable';
import { ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import { useSettings } from '../ui/use-settings';
import '../review/detail.css';
import './blind.css';
import { BlindFiguresPart } from './BlindFiguresPart';
import { BlindPlanCard } from './BlindPlanCard';
import { BlindWorkPart } from './BlindWorkPart';
import { blindMessages } from './messages';
import { blindPort } from './port';
import { useBlind } from './use-blind';

/** Double-blind review: one item at a time with nothing on it but the order and the change, and how well two people agree. */
export function BlindScreen() {
  const t = useTexts(blindMessages);
  const port = useSectionPort(blindPort);
  const { settings } = useSettings();
  const state = useBlind(port, settings.reviewer);
  const { work, figures, error } = state;
  return (
    <div className="hd-blind">
      <PageHeader title={t('title')}>
        <ReviewerName />
      </PageHeader>
      <HealthNotice health={useHealth()} />
      <main ref={makeReachable}>
        <p className="hd-dim">{t('lead')}</p>
        {error !== null && work === null ? <ErrorState error={error} retry={state.retry} /> : null}
        {work === null && error === null ? <LoadingState /> : null}
        {work ? <BlindPlanCard port={port} plan={work.plan} onChanged={state.retry} /> : null}
        {work?.plan.on ? <BlindWorkPart key={settings.reviewer} state={state} reviewer={settings.reviewer} /> : null}
        {figures ? <BlindFiguresPart figures={figures} /> : null}
      </main>
    </div>
  );
}
