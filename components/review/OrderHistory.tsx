import { useEffect, useState } from 'react';
import type { StoredEvent } from '../../lib/domain/event';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { type TimelineItem, timelineOf } from '../../lib/review/timeline';
import { TimeCell } from '../ui/Cells';
import { useTexts, useWords } from '../ui/locale';
import { PageText } from '../ui/PageText';
import { usePorts } from '../ui/ports';
import { reviewMessages } from './messages';

const MOST = 60;

/** Everything on record about the same order, latest last; read again when the entry changes. */
export function OrderHistory({ entry }: { readonly entry: FlaggedEntry }) {
  const t = useTexts(reviewMessages);
  const { items, failed } = useHistory(entry);
  return (
    <section className="hd-part">
      <h3>{t('history.title')}</h3>
      {failed ? <p role="alert">{t('history.failed')}</p> : null}
      {items.length === 0 && !failed ? <p className="hd-dim">{t('history.none')}</p> : null}
      {items.length >= MOST ? <p className="hd-dim">{t('history.more', { count: MOST })}</p> : null}
      <ol className="hd-history">
        {items.map((item) => (
          <HistoryItem key={item.id} item={item} isThis={item.flagId === entry.flagId} />
        ))}
      </ol>
    </section>
  );
}

function useHistory(entry: FlaggedEntry): { readonly items: readonly TimelineItem[]; readonly failed: boolean } {
  const { events } = usePorts();
  const [state, setState] = useState<{ readonly items: readonly TimelineItem[]; readonly failed: boolean }>({
    items: [],
    failed: false,
  });
  const { orderNo, site, flagId } = entry;
  useEffect(() => {
    let alive = true;
    const query = orderNo === null ? { flagIds: [flagId] } : { orderNo, site, newestFirst: true, limit: MOST };
    const show = (stored: readonly StoredEvent[]) => alive && setState({ items: timelineOf(stored), failed: false });
    const load = () => void events.read(query).then(show, () => alive && setState({ items: [], failed: true }));
    const stop = events.watch(load);
    return () => {
      alive = false;
      stop();
    };
  }, [events, orderNo, site, flagId]);
  return state;
}

function HistoryItem({ item, isThis }: { readonly item: TimelineItem; readonly isThis: boolean }) {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const what = item.word ? word(item.word) : item.text;
  const text = t(`history.${item.kind}`, { what, who: item.who });
  return (
    <li data-this={isThis}>
      <TimeCell at={item.at} form="full" />
      <span>
        <PageText text={text} limit={160} />
        {item.clerk ? (
          <small>
            <PageText text={item.clerk} limit={40} />
          </small>
        ) : null}
      </span>
    </li>
  );
}
