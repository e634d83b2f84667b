import { Alert, Button, Select } from 'antd';
import { useState } from 'react';
import type { CurrentPage } from '../../lib/ports/sites';
import { Deadlines } from '../incidents/Deadlines';
import { useIncidents } from '../incidents/use-incidents';
import '../incidents/incidents.css';
import { FillFromText } from '../popup/FillFromText';
import { usePageDesk } from '../popup/page-desk';
import '../popup/page-desk.css';
import '../popup/popup.css';
import { useCurrentPage } from '../popup/use-current-page';
import '../review/detail.css';
import { Findings } from '../review/Findings';
import { OrderHistory } from '../review/OrderHistory';
import { useFollowedEntries } from '../review/use-followed-entries';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { PageText } from '../ui/PageText';
import { SightedPorts } from '../ui/SightedPorts';
import { HealthNotice, LoadingState } from '../ui/States';
import { SeverityTag } from '../ui/Tags';
import { useHealth } from '../ui/use-health';
import { panelMessages } from './messages';
import { OrderMessage } from './OrderMessage';

const MOST = 200;

interface Props {
  /** Opens the supervisors' desk at a place of it: `incidents/<id>`, or at its start. */
  readonly onOpenDesk: (place: string) => void;
}

/** What stands beside the page for the clerk: this order's findings and fixes, its history, its incidents, filling from text. */
export function SidePanel({ onOpenDesk }: Props) {
  const t = useTexts(panelMessages);
  const { page } = useCurrentPage();
  const desk = usePageDesk();
  return (
    <div className="hd-popup">
      <PageHeader title={t('title')} />
      <main>
        <HealthNotice health={useHealth()} />
        {page ? (
          <SightedPorts>
            <OnPage page={page} onOpenDesk={onOpenDesk} />
          </SightedPorts>
        ) : (
          <LoadingState />
        )}
        {page?.on && desk ? <FillFromText fill={desk.fill} /> : null}
      </main>
      <footer>
        <Button block onClick={() => onOpenDesk('')}>
          {t('desk')}
        </Button>
      </footer>
    </div>
  );
}

function OnPage({ page, onOpenDesk }: Props & { readonly page: CurrentPage }) {
  const t = useTexts(panelMessages);
  const orders = orderNumbersOf(page);
  const [wanted, setWanted] = useState<string | null>(null);
  const orderNo = wanted !== null && orders.includes(wanted) ? wanted : (orders[0] ?? null);
  if (!page.on) return <Alert type="info" showIcon title={t('order.off')} />;
  if (page.stale) return <Alert type="warning" showIcon title={t('order.stale')} />;
  if (orderNo === null || page.origin === null) return <Alert type="info" showIcon title={t('order.none')} />;
  return (
    <>
      <section className="hd-card" aria-labelledby="panel-order">
        <h2 id="panel-order">{t('order')}</h2>
        {orders.length > 1 ? (
          <Select
            className="hd-wide"
            aria-label={t('choose')}
            showSearch
            value={orderNo}
            options={orders.map((value) => ({ value, label: value }))}
            onChange={setWanted}
          />
        ) : (
          <strong>
            <PageText text={orderNo} limit={80} />
          </strong>
        )}
      </section>
      <Entries key={orderNo} site={page.origin} orderNo={orderNo} />
      <OpenIncidents orderNo={orderNo} onOpenDesk={onOpenDesk} />
    </>
  );
}

function Entries({ site, orderNo }: { readonly site: string; readonly orderNo: string }) {
  const t = useTexts(panelMessages);
  const entries = useFollowedEntries({ orderNo, site, newestFirst: true, limit: MOST }) ?? [];
  const open = entries.filter(({ status, findings }) => status === 'open' && findings.length > 0);
  const newest = entries[0];
  return (
    <>
      <section className="hd-card" aria-labelledby="panel-findings">
        <h2 id="panel-findings">{t('findings')}</h2>
        {open.length === 0 ? <p>{t('findings.none')}</p> : null}
        {open.slice(0, 5).map((entry) => (
          <Findings key={entry.flagId} entry={entry} />
        ))}
      </section>
      {newest ? <OrderMessage key={newest.flagId} entry={newest} /> : null}
      {newest ? <OrderHistory entry={newest} /> : null}
    </>
  );
}

function OpenIncidents({ orderNo, onOpenDesk }: Props & { readonly orderNo: string }) {
  const t = useTexts(panelMessages);
  const desk = useIncidents();
  const mine = desk.incidents.list.filter(({ closed, scope }) => closed === null && scope.orders.includes(orderNo));
  return (
    <section className="hd-card" aria-labelledby="panel-incidents">
      <h2 id="panel-incidents">{t('incidents')}</h2>
      {mine.length === 0 ? <p>{t('incidents.none')}</p> : null}
      {mine.map((incident) => (
        <div key={incident.incidentId}>
          <div className="hd-row">
            <SeverityTag severity={incident.severity} />
            <strong>
              <PageText text={incident.title} limit={80} />
            </strong>
          </div>
          <Deadlines incident={incident} desk={desk} />
          <Button size="small" type="link" onClick={() => onOpenDesk(`incidents/${encodeURIComponent(incident.incidentId)}`)}>
            {t('incidents.open')}
          </Button>
        </div>
      ))}
    </section>
  );
}

/** The orders that the page is about, the one being worked on first. */
function orderNumbersOf({ recognition }: CurrentPage): readonly string[] {
  const all = [recognition?.order, ...(recognition?.rows ?? [])].flatMap((order) => (order?.orderNo ? [order.orderNo] : []));
  return [...new Set(all)];
}
