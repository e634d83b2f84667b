import { PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { useGo, useRoute } from '../desk/use-route';
import { ReviewerName } from '../review/ReviewerName';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { EmptyState, ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import { useMedia } from '../ui/use-look';
import { AlertsNotice } from './AlertsNotice';
import { IncidentDetail } from './IncidentDetail';
import { IncidentList, mostPressing } from './IncidentList';
import './incidents.css';
import { Metrics } from './Metrics';
import { incidentMessages } from './messages';
import { NewIncident } from './NewIncident';
import { type IncidentDesk, useIncidents } from './use-incidents';

const NARROW = '(max-width: 900px)';

/** Incidents: what is open and how late it is, and everything that is done about one. `#/incidents/<id>` shows one. */
export function IncidentsScreen() {
  const t = useTexts(incidentMessages);
  const desk = useIncidents();
  const { section, rest } = useRoute();
  const go = useGo();
  const [wanted = '', ...flagIds] = section === 'incidents' ? rest : [];
  const isNew = wanted === 'new';
  // Beside one incident a narrow screen has no room for the figures of all.
  const isNarrow = useMedia(NARROW);
  return (
    <div className="hd-incidents">
      <PageHeader title={t('title')}>
        <ReviewerName />
        <Button type="primary" size="small" icon={<PlusOutlined />} onClick={() => go('incidents', 'new')}>
          {t('new')}
        </Button>
      </PageHeader>
      <HealthNotice health={useHealth()} />
      {desk.incidents.list.some(({ closed }) => closed === null) ? <AlertsNotice /> : null}
      {desk.incidents.list.length > 0 && !(isNarrow && wanted !== '') ? <Metrics desk={desk} /> : null}
      <Body desk={desk} chosen={isNew ? '' : wanted} />
      {isNew ? (
        <NewIncident
          desk={desk}
          flagIds={flagIds}
          onClose={() => go('incidents')}
          onOpened={(incidentId) => go('incidents', incidentId)}
        />
      ) : null}
    </div>
  );
}

function Body({ desk, chosen }: { readonly desk: IncidentDesk; readonly chosen: string }) {
  const t = useTexts(incidentMessages);
  if (desk.phase !== 'ready' || desk.incidents.list.length === 0) {
    return (
      <main>
        {desk.phase === 'failed' ? <ErrorState error={desk.error} retry={desk.retry} /> : null}
        {desk.phase === 'first' ? <LoadingState /> : null}
        {desk.phase === 'ready' ? <EmptyState title={t('empty.title')} hint={t('empty.hint')} /> : null}
      </main>
    );
  }
  return <ListAndDetail desk={desk} chosen={chosen} />;
}

/** Whoever comes without a choice sees the most pressing incident; it stays until they choose, whatever runs out meanwhile. */
function ListAndDetail({ desk, chosen }: { readonly desk: IncidentDesk; readonly chosen: string }) {
  const t = useTexts(incidentMessages);
  const isNarrow = useMedia(NARROW);
  const go = useGo();
  const [first] = useState(() => mostPressing(desk));
  const wanted = chosen === '' && !isNarrow ? (first ?? '') : chosen;
  const incident = wanted === '' ? null : desk.incidents.find(wanted);
  const isListShown = !isNarrow || chosen === '';
  const isDetailShown = !isNarrow || chosen !== '';
  return (
    <main className="hd-incidents-body" data-narrow={isNarrow}>
      {isListShown ? <IncidentList desk={desk} chosen={incident?.incidentId ?? null} /> : null}
      {isDetailShown ? (
        <section className="hd-detail" aria-label={t('detail.title')}>
          {incident ? (
            <IncidentDetail
              key={incident.incidentId}
              incident={incident}
              desk={desk}
              onBack={isNarrow ? () => go('incidents') : null}
            />
          ) : (
            <EmptyState title={chosen === '' ? t('detail.choose') : t('detail.gone')} />
          )}
        </section>
      ) : null}
    </main>
  );
}
