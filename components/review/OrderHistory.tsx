import { useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { EventQuery } from '../../lib/ports/event-log';
import { type TimelineItem, timelineOf } from '../../lib/review/timeline';
import { useHistoryText } from '../incidents/History';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { reviewMessages } from './messages';
import { WhyButton } from './WhyButton';

const MOST = 60;

/** Everything on record about the same order, latest last; read again when the entry changes. */
export function OrderHistory({ entry }: { readonly entry: FlaggedEntry }) {
  const { orderNo, site, flagId } = entry;
  const query = orderNo === null ? { flagIds: [flagId] } : { orderNo, newestFirst: true, limit: MOST };
  // What incidents and reviewers do to an order carries no site; another site's order of this number is left out.
  return <HistoryList query={query} site={site} flagId={flagId} />;
}

interface ListProps {
  readonly query: EventQuery;
  /** Null: of every site. */
  readonly site: string | null;
  readonly flagId: string | null;
  /** Of the part's heading: below the screen's own where the list is the whole screen. */
  readonly level?: 'h2' | 'h3';
}

/** What a query finds, as a timeline. */
export function HistoryList({ query, site, flagId, level: Heading = 'h3' }: ListProps) {
  const t = useTexts(reviewMessages);
  const { items, failed } = useHistory(query, site);
  return (
    <section className="hd-part">
      <Heading>{t('history.title')}</Heading>
      {failed ? <p role="alert">{t('history.failed')}</p> : null}
      {items.length === 0 && !failed ? <p className="hd-dim">{t('history.none')}</p> : null}
      {items.length >= MOST ? <p className="hd-dim">{t('history.more', { count: MOST })}</p> : null}
      <ol className="hd-history">
        {items.map((item) => (
          <HistoryItem key={item.id} item={item} isThis={flagId !== null && item.flagId === flagId} />
        ))}
      </ol>
    </section>
  );
}

function useHistory(
  query: EventQuery,
  site: string | null,
): { readonly items: readonly TimelineItem[]; readonly failed: boolean } {
  const { events } = usePorts();
  const [state, setState] = useState<{ readonly items: readonly TimelineItem[]; readonly failed: boolean }>({
    items: [],
    failed: false,
  });
  const key = JSON.stringify(query);
  useEffect(() => {
    let alive = true;
    const isHere = (event: StoredEvent) => site === null || event.site === '' || event.site === site;
    const show = (stored: readonly StoredEvent[]) =>
      alive && setState({ items: timelineOf(stored.filter(isHere)), failed: false });
    const load = () => void events.read(JSON.parse(key)).then(show, () => alive && setState({ items: [], failed: true }));
    const stop = events.watch(load);
    return () => {
      alive = false;
      stop();
    };
  }, [events, key, site]);
  return state;
}

function HistoryItem({ item, isThis }: { readonly item: TimelineItem; readonly isThis: boolean }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const sayChange = useHistoryText();
  const { id, at, who, change } = item;
  const what = change ? sayChange({ id, at, by: who, change }) : item.word ? word(item.word) : item.text;
  const text = t(`history.${item.kind}`, { what, who: item.who });
  return (
    <li data-this={isThis}>
      <TimeCell at={item.at} form="full" />
      <span>
        <PageText text={text} limit={160} />
        <WhyButton item={item} />
        {item.clerk ? (
          <small>
            <PageText text={item.clerk} limit={40} />
          </small>
        ) : null}
      </span>
    </li>
  );
}
