import { App } from 'antd';
import { useCallback, useState } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import type { CloseReason, Verdict } from '../../lib/domain/review';
import { verdictGiven, verdictUndone } from '../../lib/review/verdict-events';
import { useTexts, useWords } from '../ui/locale';
import { usePorts } from '../ui/ports';
import { useSettings } from '../ui/use-settings';
import { reviewMessages } from './messages';
import { useDrafts } from './use-drafts';
import type { EntriesState } from './use-entries';
import type { ReviewView } from './use-review';

export interface Verdicts {
  readonly note: string;
  readonly setNote: (note: string) => void;
  readonly closeReason: CloseReason | null;
  readonly setCloseReason: (reason: CloseReason | null) => void;
  /** Decides these entries and goes on to the next one. False when there is no name to put on the verdict. */
  readonly give: (entries: readonly FlaggedEntry[], verdict: Verdict) => boolean;
  readonly undo: () => void;
  /** What was done last, for the live region. */
  readonly said: string;
}

/** Verdicts as events: shown at once, stored behind, reverted when storing fails; the last ones can be taken back. */
export function useVerdicts(store: EntriesState, view: ReviewView): Verdicts {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const { message } = App.useApp();
  const { settings } = useSettings();
  const sender = useSender(store);
  const drafts = useDrafts();
  const about = view.selectedId;
  const draft = drafts.of(about);
  const [done, setDone] = useState<readonly (readonly string[])[]>([]);
  const [said, setSaid] = useState('');
  const isNews = useNews(settings.reviewer);

  const give = (entries: readonly FlaggedEntry[], verdict: Verdict) => {
    if (settings.reviewer === '') {
      void message.warning({ key: 'reviewer', content: t('reviewer.missing') });
      return false;
    }
    if (entries.length === 0) return true;
    if (isNews(entries)) return false;
    const flagIds = entries.map((entry) => entry.flagId);
    view.select(view.afterwards(new Set(flagIds)) ?? flagIds[0] ?? null);
    setDone([...done, flagIds]);
    drafts.drop(about === null ? flagIds : [...flagIds, about]);
    setSaid(t('verdict.said', { verdict: word(`verdict.${verdict}`) }));
    const given = { verdict, ...draft, reviewer: settings.reviewer };
    const isTyped = draft.note !== '' || draft.closeReason !== null;
    // What could not be stored was not said: the words go back to where they were typed.
    sender(
      (stamp) => entries.map((entry) => verdictGiven(entry, given, stamp())),
      () => isTyped && drafts.set(about, draft),
    );
    return true;
  };
  const undo = () => {
    const last = done.at(-1);
    if (!last) {
      void message.info({ key: 'undo', content: t('verdict.nothingToUndo') });
      return;
    }
    setDone(done.slice(0, -1));
    const entries = last.flatMap((flagId) => store.get(flagId) ?? []);
    view.select(last[0] ?? null);
    setSaid(t('verdict.undone', { count: entries.length }));
    sender((stamp) => entries.map((entry) => verdictUndone(entry, settings.reviewer, stamp())));
  };
  return {
    ...draft,
    setNote: (note) => drafts.set(about, { note }),
    setCloseReason: (closeReason) => drafts.set(about, { closeReason }),
    ...{ give, undo, said },
  };
}

/** Somebody else was faster: true the first time, when the person is told; what was typed stays, and they may still decide otherwise. */
function useNews(reviewer: string): (entries: readonly FlaggedEntry[]) => boolean {
  const t = useTexts(reviewMessages);
  const word = useWords();
  const { message } = App.useApp();
  const [told, setTold] = useState<ReadonlySet<string>>(new Set());
  return (entries) => {
    const decided = entries.find((entry) => isDecidedByOther(entry, reviewer) && !told.has(entry.flagId));
    if (!decided) return false;
    setTold(new Set([...told, decided.flagId]));
    const verdict = decided.verdict ? word(`verdict.${decided.verdict}`) : '';
    const content = t('verdict.changed', { reviewer: decided.reviewer, verdict });
    void message.warning({ key: 'changed', content, duration: 6 });
    return true;
  };
}

function isDecidedByOther(entry: FlaggedEntry, reviewer: string): boolean {
  return entry.verdict !== null && entry.reviewer !== reviewer;
}

type Stamper = () => Parameters<typeof verdictGiven>[2];
type MakeEvents = (stamp: Stamper) => Parameters<EntriesState['submit']>[0];

/** Stamps events and submits them; a failure is said once, with the reason, and to who wants to know. */
function useSender(store: EntriesState): (make: MakeEvents, failed?: () => void) => void {
  const t = useTexts(reviewMessages);
  const { message } = App.useApp();
  const { stamp, clock } = usePorts();
  const { submit } = store;
  return useCallback(
    (make: MakeEvents, failed?: () => void) => {
      submit(make(() => ({ ...stamp(), at: clock.now() }))).catch((error: unknown) => {
        failed?.();
        const why = error instanceof Error ? error.message : String(error);
        void message.error({ key: 'verdict', content: t('verdict.failed', { why }), duration: 8 });
      });
    },
    [submit, stamp, clock, message, t],
  );
}
