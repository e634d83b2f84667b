import { useVirtualizer } from '@tanstack/react-virtual';
import { Button, Segmented } from 'antd';
import { useEffect, useRef } from 'react';
import { useTexts } from '../ui/locale';
import { EmptyState } from '../ui/States';
import { EntryRow, ROW_HEIGHT } from './EntryRow';
import { reviewMessages } from './messages';
import type { Claims } from './use-claims';
import type { EntriesState } from './use-entries';
import { type ReviewView, type SortOrder, WAITING } from './use-review';

interface Props {
  readonly store: EntriesState;
  readonly view: ReviewView;
  readonly claims: Claims;
}

/** The list of entries: only the rows in sight exist, so that 50,000 cost what 20 do. */
export function EntryList({ store, view, claims }: Props) {
  const t = useTexts(reviewMessages);
  const { visible } = view;
  return (
    <section className="hd-list" aria-label={t('list.title')}>
      <div className="hd-list-head">
        <span className="hd-num">{t('list.count', { shown: visible.length, total: store.entries.length })}</span>
        <Segmented<SortOrder>
          size="small"
          aria-label={t('sort.label')}
          value={view.sort}
          options={[
            { value: 'newest', label: t('sort.newest') },
            { value: 'risk', label: t('sort.risk'), title: t('sort.risk.hint') },
          ]}
          onChange={view.setSort}
        />
      </div>
      {store.phase === 'older' ? <p role="status">{t('list.reading', { count: store.entries.length })}</p> : null}
      {visible.length === 0 ? <NoEntries store={store} view={view} /> : <Rows view={view} claims={claims} />}
    </section>
  );
}

function Rows({ view, claims }: Pick<Props, 'view' | 'claims'>) {
  const t = useTexts(reviewMessages);
  const { visible, selectedId, select } = view;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: visible.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 6,
  });
  const at = visible.findIndex((entry) => entry.flagId === selectedId);
  useEffect(() => {
    if (at >= 0) virtual.scrollToIndex(at, { align: 'auto' });
  }, [at, virtual]);
  return (
    <div ref={scroller} className="hd-rows">
      <ul aria-label={t('list.title')} style={{ blockSize: virtual.getTotalSize() }}>
        {virtual.getVirtualItems().map((item) => {
          const entry = visible[item.index];
          return entry ? (
            <EntryRow
              key={entry.flagId}
              entry={entry}
              top={item.start}
              place={item.index + 1}
              of={visible.length}
              holder={claims.holderOf(entry.flagId)?.reviewer ?? null}
              isSelected={entry.flagId === selectedId}
              onSelect={select}
            />
          ) : null;
        })}
      </ul>
    </div>
  );
}

function NoEntries({ store, view }: Pick<Props, 'store' | 'view'>) {
  const t = useTexts(reviewMessages);
  if (store.entries.length === 0) return <EmptyState title={t('list.empty')} hint={t('list.empty.hint')} />;
  if (view.filter === WAITING) return <EmptyState title={t('list.done')} hint={t('list.done.hint')} />;
  return (
    <EmptyState title={t('list.none')}>
      <Button onClick={() => view.setFilter(WAITING)}>{t('list.reset')}</Button>
    </EmptyState>
  );
}
