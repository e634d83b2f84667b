import { ArrowLeftOutlined } from '@ant-design/icons';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import { ageOf } from '../../lib/incidents/deadlines';
import type { Incident } from '../../lib/incidents/fold';
import { formatMoney } from '../../lib/money/arithmetic';
import { Facts } from '../review/Facts';
import '../review/detail.css';
import { hrefOf } from '../desk/use-route';
import { Proposals } from '../knowledge/Proposals';
import { linkedTo, useFollowedEntries } from '../review/use-followed-entries';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageText } from '../ui/PageText';
import { makeReachable } from '../ui/Reachable';
import { SeverityTag, Tag } from '../ui/Tags';
import { Board } from './Board';
import { CauseAnalysis } from './CauseAnalysis';
import { Checklist } from './Checklist';
import { Compensation } from './Compensation';
import { Deadlines } from './Deadlines';
import { Freeze } from './Freeze';
import { clockOf } from './format';
import { History, useHistoryText } from './History';
import { IncidentActions } from './IncidentActions';
import { LinkedEntries } from './LinkedEntries';
import { incidentMessages } from './messages';
import { PostingCard } from './PostingCard';
import { Tell } from './Tell';
import type { IncidentDesk } from './use-incidents';

interface Props {
  readonly incident: Incident;
  readonly desk: IncidentDesk;
  readonly onBack: (() => void) | null;
}

/** One incident on one screen: how late it is, what is done, what it costs, what the customer hears, why it came. */
export function IncidentDetail({ incident, desk, onBack }: Props) {
  const ui = useTexts(uiMessages);
  const entries = useFollowedEntries(linkedTo(incident.flagIds));
  const part = { incident, desk };
  return (
    <div className="hd-detail-scroll" ref={makeReachable}>
      {onBack ? (
        <Button type="text" icon={<ArrowLeftOutlined />} onClick={onBack}>
          {ui('back')}
        </Button>
      ) : null}
      <Heading {...part} />
      <ChangedByOthers {...part} />
      <IncidentActions {...part} />
      <Deadlines {...part} />
      <Freeze {...part} />
      <Checklist {...part} />
      <LinkedEntries {...part} entries={entries} />
      <Proposals entries={entries ?? []} />
      <Compensation {...part} />
      <Tell {...part} entries={entries ?? []} />
      <PostingCard {...part} />
      <Board {...part} />
      <CauseAnalysis {...part} />
      <History incident={incident} />
    </div>
  );
}

function Heading({ incident, desk }: Omit<Props, 'onBack'>) {
  const t = useTexts(incidentMessages);
  const word = useWords();
  const { scope } = incident;
  return (
    <header className="hd-detail-head">
      <div className="hd-row">
        <SeverityTag severity={incident.severity} />
        <Tag tone={incident.level === 1 ? 'error' : 'plain'} title={t('level')}>
          {t(`level.${incident.level}`)}
        </Tag>
        <Tag tone={incident.closed ? 'plain' : 'accent'} title={t('detected')}>
          {incident.closed ? t('list.closed') : t('age', { time: clockOf(ageOf(incident, desk.now)) })}
        </Tag>
      </div>
      <h2>
        <PageText text={incident.title} limit={120} />
      </h2>
      <Facts
        facts={[
          [t('errorType'), word(`errorType.${incident.errorType}`)],
          [t('amount'), incident.amount ? formatMoney(incident.amount) : '—'],
          [t('orders'), scope.orders.length > 0 ? <Orders key="orders" orders={scope.orders} /> : t('orders.none')],
          [t('owner'), <PageText key="owner" text={incident.owner} limit={60} />],
          [t('detected'), <TimeCell key="at" at={incident.detectedAt} form="full" />],
        ]}
      />
    </header>
  );
}

/** Each order leads to its timeline. */
function Orders({ orders }: { readonly orders: readonly string[] }) {
  return (
    <span className="hd-row">
      {orders.slice(0, 12).map((orderNo) => (
        <a key={orderNo} href={hrefOf('timeline', orderNo)}>
          <PageText text={orderNo} limit={60} />
        </a>
      ))}
      {orders.length > 12 ? ` … ${orders.length}` : null}
    </span>
  );
}

/** Says what somebody else did since one opened the incident; one's own drafts stay as they are. */
function ChangedByOthers({ incident, desk }: Omit<Props, 'onBack'>) {
  const t = useTexts(incidentMessages);
  const say = useHistoryText();
  const [seen, setSeen] = useState(() => new Set(incident.history.map(({ id }) => id)));
  const fresh = incident.history.filter(({ id, by }) => !seen.has(id) && by !== desk.me).at(-1);
  if (!fresh) return null;
  return (
    <Alert
      type="info"
      showIcon
      closable={{ onClose: () => setSeen(new Set(incident.history.map(({ id }) => id))) }}
      title={t('others', { by: fresh.by, what: say(fresh) })}
    />
  );
}
