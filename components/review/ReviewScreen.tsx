import { useEffect, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { AuditDrawer } from '../audit/AuditDrawer';
import { useWithheld } from '../blind/use-withheld';
import { hrefOf, useGo } from '../desk/use-route';
import { ExportDrawer } from '../export/ExportDrawer';
import { type KeyLine, KeyMapDialog } from '../ui/KeyMapDialog';
import { useTexts } from '../ui/locale';
import { PageHeader } from '../ui/PageHeader';
import { ErrorState, HealthNotice, LoadingState } from '../ui/States';
import { useHealth } from '../ui/use-health';
import { useMedia } from '../ui/use-look';
import { BulkDrawer } from './BulkDrawer';
import { EntryDetail } from './EntryDetail';
import { EntryList } from './EntryList';
import { FilterBar } from './FilterBar';
import { AuditButton, ExportButton, KeysButton, MineButton } from './HeaderButtons';
import { reviewMessages } from './messages';
import { ReviewerName } from './ReviewerName';
import './review.css';
import { useClaims } from './use-claims';
import { type EntriesState, useEntries } from './use-entries';
import { useReview } from './use-review';
import { type Panel, useReviewKeys } from './use-review-keys';
import { useVerdicts, type Verdicts } from './use-verdicts';

/** The supervisor's desk: flagged entries, what speaks for and against each, and one key for one verdict. */
export function ReviewScreen() {
  const t = useTexts(reviewMessages);
  const store = useEntries();
  const blind = useWithheld(store.entries);
  const view = useReview(blind.shown);
  const verdicts = useVerdicts(store, view);
  const claims = useClaims();
  const [panel, setPanel] = useState<Panel>('none');
  const isNarrow = useMedia('(max-width: 900px)');
  const entry = view.selectedId === null ? null : store.get(view.selectedId);
  const escalate = useEscalate();
  const keyLines = useReviewKeys({ entry, view, verdicts, claims, panel, setPanel, escalate });
  const { select, visible } = view;
  useFirstChosen(!isNarrow && entry === null, visible[0]?.flagId ?? null, select);

  return (
    <div className="hd-review" data-narrow={isNarrow} data-detail={entry !== null}>
      <PageHeader title={t('title')}>
        <ReviewerName />
        <MineButton filter={view.filter} onFilter={view.setFilter} />
        <AuditButton onClick={() => setPanel('audit')} />
        <ExportButton onClick={() => setPanel('export')} />
        <KeysButton onClick={() => setPanel('keys')} />
      </PageHeader>
      <Notices withheld={blind.count} />
      <FilterBar facets={store.facets} filter={view.filter} onFilter={view.setFilter} isNarrow={isNarrow} />
      <main>
        {store.phase === 'failed' ? <ErrorState error={store.error} retry={store.retry} /> : null}
        {store.phase === 'first' ? <LoadingState /> : null}
        {store.phase === 'older' || store.phase === 'ready' ? (
          <>
            <EntryList store={store} view={view} claims={claims} />
            <EntryDetail
              entry={entry}
              entries={blind.shown}
              similar={entry ? store.countSimilar(entry) : 0}
              verdicts={verdicts}
              claims={claims}
              isNarrow={isNarrow}
              onBack={() => select(null)}
              onSimilar={() => setPanel('similar')}
              onEscalate={escalate}
            />
          </>
        ) : null}
      </main>
      <div className="hd-visually-hidden" role="status" aria-live="polite">
        {verdicts.said}
      </div>
      <Panels
        panel={panel}
        entry={entry}
        similar={(about) => store.similar(about).filter((one) => !blind.isWithheld(one))}
        give={verdicts.give}
        keyLines={keyLines}
        onClose={() => setPanel('none')}
      />
    </div>
  );
}

/** Opens an incident out of an entry. */
function useEscalate(): (about: FlaggedEntry) => void {
  const go = useGo();
  return (about) => go('incidents', 'new', about.flagId);
}

/** Where there is room for both, something is always open. */
function useFirstChosen(isWanted: boolean, first: string | null, select: (flagId: string) => void): void {
  useEffect(() => {
    if (isWanted && first !== null) select(first);
  }, [isWanted, first, select]);
}

interface PanelsProps {
  readonly panel: Panel;
  readonly entry: FlaggedEntry | null;
  readonly similar: EntriesState['similar'];
  readonly give: Verdicts['give'];
  readonly keyLines: readonly KeyLine[];
  readonly onClose: () => void;
}

/** What opens over the desk, one at a time. */
function Panels({ panel, entry, similar, give, keyLines, onClose }: PanelsProps) {
  return (
    <>
      <KeyMapDialog open={panel === 'keys'} lines={keyLines} onClose={onClose} />
      {panel === 'similar' && entry ? <BulkDrawer entry={entry} similar={similar(entry)} give={give} onClose={onClose} /> : null}
      {panel === 'audit' ? <AuditDrawer onClose={onClose} /> : null}
      {panel === 'export' ? <ExportDrawer onClose={onClose} /> : null}
    </>
  );
}

/** What keeps the record from being whole, and what this queue leaves to others. */
function Notices({ withheld }: { readonly withheld: number }) {
  const t = useTexts(reviewMessages);
  return (
    <>
      <HealthNotice health={useHealth()} />
      {withheld > 0 ? (
        <p className="hd-withheld">
          <a href={hrefOf('blind')}>{t('blind.withheld', { count: withheld })}</a>
        </p>
      ) : null}
    </>
  );
}
