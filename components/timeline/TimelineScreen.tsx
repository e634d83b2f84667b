import { Input } from 'antd';
import { useEffect, useState } from 'react';
import { useGo, useRoute } from '../desk/use-route';
import { HistoryList } from '../review/OrderHistory';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { makeReachable } from '../ui/Reachable';
import { EmptyState, HealthNotice } from '../ui/States';
import { useHealth } from '../ui/use-health';
import '../review/detail.css';
import './timeline.css';
import { timelineMessages } from './messages';

const MOST = 500;

/** One order from first sight to closing. `#/timeline/<order number>` shows one. */
export function TimelineScreen() {
  const t = useTexts(timelineMessages);
  const { section, rest } = useRoute();
  const go = useGo();
  const [orderNo = ''] = section === 'timeline' ? rest : [];
  const [typed, setTyped] = useState(orderNo);
  useEffect(() => setTyped(orderNo), [orderNo]);
  return (
    <div className="hd-timeline">
      <PageHeader title={t('title')} />
      <HealthNotice health={useHealth()} />
      <main ref={makeReachable}>
        <p className="hd-dim">{t('lead')}</p>
        <Input.Search
          aria-label={t('order')}
          placeholder={t('order')}
          enterButton={t('show')}
          maxLength={200}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
          onSearch={(text) => (text.trim() === '' ? undefined : go('timeline', text.trim()))}
        />
        {orderNo === '' ? (
          <EmptyState title={t('ask.title')} hint={t('ask.hint')} />
        ) : (
          <>
            <p className="hd-print-only">
              {t('order')} <strong>{orderNo}</strong>
            </p>
            <HistoryList query={{ orderNo, newestFirst: true, limit: MOST }} site={null} flagId={null} level="h2" />
          </>
        )}
      </main>
    </div>
  );
}
