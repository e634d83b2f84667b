import { QuestionCircleOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useEffect, useState } from 'react';
import { AuditDrawer } from '../audit/AuditDrawer';
import { ExportDrawer } from '../export/ExportDrawer';
import { KeyMapDialog } from '../ui/KeyMapDialog';
import { useTexts } from '../ui/locale';
import { uiMessages } from '../ui/messages';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import { useMedia } from '../ui/use-look';
import { BulkDrawer } from './BulkDrawer';
import { EntryDetail } from './EntryDetail';
import { EntryList } from './EntryList';
import { FilterBar } from './FilterBar';
import { AuditButton, ExportButton } from './HeaderButtons';
import { reviewMessages } from './messages';
import { ReviewerName } from './ReviewerName';
import './review.css';
import { useClaims } from './use-claims';
import { useEntries } from './use-entries';
import { useReview } from './use-review';
import { type Panel, useReviewKeys } from './use-review-keys';
import { useVerdicts } from './use-verdicts';

/** The supervisor's desk: flagged entries, what speaks for and against each, and one key for one verdict. */
export function ReviewScreen() {
  const t = useTexts(reviewMessages);
  const ui = useTexts(uiMessages);
  const store = useEntries();
  const view = useReview(store.entries);
  const verdicts = useVerdicts(store, view);
  const claims = useClaims();
  const [panel, setPanel] = useState<Panel>('none');
  const isNarrow = useMedia('(max-width: 900px)');
  const entry = view.selectedId === null ? null : store.get(view.selectedId);
  const keyLines = useReviewKeys({ entry, view, verdicts, claims, panel, setPanel });
  const close = () => setPanel('none');
  const { select, visible } = view;
  const first = visible[0]?.flagId ?? null;
  useEffect(() => {
    if (!isNarrow && entry === null && first !== null) select(first);
  }, [isNarrow, entry, first, select]);

  return (
    <div className="hd-review" data-narrow={isNarrow} data-detail={entry !== null}>
      <PageHeader title={t('title')}>
        <ReviewerName />
        <AuditButton onClick={() => setPanel('audit')} />
        <ExportButton onClick={() => setPanel('export')} />
        <Button
          size="small"
          type="text"
          icon={<QuestionCircleOutlined />}
          aria-label={ui('keys.open')}
          title={ui('keys.open')}
          onClick={() => setPanel('keys')}
        />
      </PageHeader>
      <Notices />
      <FilterBar facets={store.facets} filter={view.filter} onFilter={view.setFilter} isNarrow={isNarrow} />
      <main>
        {store.phase === 'failed' ? <ErrorState error={store.error} retry={store.retry} /> : null}
        {store.phase === 'first' ? <LoadingState /> : null}
        {store.phase === 'older' || store.phase === 'ready' ? (
          <>
            <EntryList store={store} view={view} claims={claims} />
            <EntryDetail
              entry={entry}
              similar={entry ? store.countSimilar(entry) : 0}
              verdicts={verdicts}
              claims={claims}
              isNarrow={isNarrow}
              onBack={() => select(null)}
              onSimilar={() => setPanel('similar')}
            />
          </>
        ) : null}
      </main>
      <div className="hd-visually-hidden" role="status" aria-live="polite">
        {verdicts.said}
      </div>
      <KeyMapDialog open={panel === 'keys'} lines={keyLines} onClose={close} />
      {panel === 'similar' && entry ? (
        <BulkDrawer entry={entry} similar={store.similar(entry)} give={verdicts.give} onClose={close} />
      ) : null}
      {panel === 'audit' ? <AuditDrawer onClose={close} /> : null}
      {panel === 'export' ? <ExportDrawer onClose={close} /> : null}
    </div>
  );
}

function Notices() {
  return <HealthNotice health={useHealth()} />;
}
