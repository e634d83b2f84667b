import { ArrowLeftOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useRef } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { ownersOf, queuesOf, routingOf } from '../../lib/review/routing';
import { usePolicyInForce } from '../policy/use-policy';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageText } from '../ui/PageText';
import { makeReachable } from '../ui/Reachable';
import { EmptyState } from '../ui/States';
import { SeverityTag, StatusTag, TierTag } from '../ui/Tags';
import { Changes } from './Changes';
import { ClerkAnswer } from './ClerkAnswer';
import './detail.css';
import { Facts } from './Facts';
import { Findings } from './Findings';
import { FreezeBox } from './FreezeBox';
import { reviewMessages } from './messages';
import { OrderExtractView } from './OrderExtractView';
import { OrderHistory } from './OrderHistory';
import { Precedents } from './Precedents';
import { RelatedOrders } from './RelatedOrders';
import type { Claims } from './use-claims';
import type { Verdicts } from './use-verdicts';
import { VerdictBar } from './VerdictBar';

interface Props {
  readonly entry: FlaggedEntry | null;
  /** All entries that this reader may see, for what is known of cases like it. */
  readonly entries: readonly FlaggedEntry[];
  /** How many open entries are the same case. */
  readonly similar: number;
  readonly verdicts: Verdicts;
  readonly claims: Claims;
  readonly isNarrow: boolean;
  readonly onBack: () => void;
  readonly onSimilar: () => void;
  readonly onEscalate: (entry: FlaggedEntry) => void;
}

/** One entry with all its evidence on one screen, and the bar that decides it. */
export function EntryDetail({ entry, entries, similar, verdicts, claims, isNarrow, onBack, onSimilar, onEscalate }: Props) {
  const t = useTexts(reviewMessages);
  const ui = useTexts(uiMessages);
  const scroller = useRef<HTMLDivElement | null>(null);
  const flagId = entry?.flagId;
  useEffect(() => {
    if (flagId !== undefined) scroller.current?.scrollTo({ top: 0 });
  }, [flagId]);
  if (!entry) {
    return isNarrow ? null : (
      <section className="hd-detail" aria-label={t('detail.title')}>
        <EmptyState title={t('detail.choose')} />
      </section>
    );
  }
  return (
    <section className="hd-detail" aria-label={t('detail.title')}>
      <div
        className="hd-detail-scroll"
        ref={(node) => {
          scroller.current = node;
          makeReachable(node);
        }}
      >
        {isNarrow ? (
          <Button type="text" icon={<ArrowLeftOutlined />} onClick={onBack}>
            {ui('back')}
          </Button>
        ) : null}
        <Heading entry={entry} />
        <Changes changes={entry.changes} />
        <Findings entry={entry} />
        <ClerkAnswer entry={entry} />
        <Precedents entry={entry} entries={entries} />
        <RelatedOrders entry={entry} entries={entries} />
        <OrderExtractView order={entry.order} />
        <FreezeBox entry={entry} />
        <OrderHistory entry={entry} />
      </div>
      <VerdictBar
        entry={entry}
        similar={similar}
        verdicts={verdicts}
        claims={claims}
        onSimilar={onSimilar}
        onEscalate={onEscalate}
      />
    </section>
  );
}

function Heading({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const { routing } = usePolicyInForce();
  const queues = queuesOf(entry, routingOf(routing));
  const owners = ownersOf(queues, routing);
  return (
    <header className="hd-detail-head">
      <div className="hd-row">
        <SeverityTag severity={entry.severity} />
        <TierTag tier={entry.tier} />
        <StatusTag status={entry.status} verdict={entry.verdict} />
      </div>
      <h2>
        <PageText text={entry.actionLabel} limit={120} />
      </h2>
      <Facts
        facts={[
          [t('detail.order'), entry.orderNo ? <PageText key="order" text={entry.orderNo} limit={80} /> : t('list.noOrder')],
          [t('detail.clerk'), entry.clerk ? <PageText key="clerk" text={entry.clerk} limit={60} /> : t('detail.noName')],
          [t('detail.at'), <TimeCell key="at" at={entry.at} form="full" />],
          [t('detail.site'), <PageText key="site" text={entry.site.replace(/^https?:\/\//, '')} limit={80} />],
          [
            t('detail.queue'),
            [queues.map((queue) => word(`queue.${queue}`)).join(' · '), owners.join(', ')].filter(Boolean).join(' → '),
          ],
          ...(entry.affected > 1 ? [[t('detail.affected'), entry.affected] as const] : []),
        ]}
      />
      {entry.erased ? <p>{t('detail.erased')}</p> : null}
    </header>
  );
}
