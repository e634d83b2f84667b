import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { VERDICTS } from '../../lib/domain/review';
import type { KeyLine } from '../ui/KeyMapDialog';
import { useTexts, useWords } from '../ui/locale';
import { type KeyActions, useKeys } from '../ui/use-keys';
import { useSettings } from '../ui/use-settings';
import { VERDICT_KEYS } from './key-map';
import { reviewMessages } from './messages';
import type { Claims } from './use-claims';
import type { ReviewView } from './use-review';
import type { Verdicts } from './use-verdicts';

export type Panel = 'none' | 'keys' | 'similar' | 'export' | 'audit';

interface Desk {
  readonly entry: FlaggedEntry | null;
  readonly view: ReviewView;
  readonly verdicts: Verdicts;
  readonly claims: Claims;
  readonly panel: Panel;
  readonly setPanel: (panel: Panel) => void;
  readonly escalate: (entry: FlaggedEntry) => void;
}

/** Binds the keys of the review screen and returns their map for the dialog behind `?`. */
export function useReviewKeys(desk: Desk): readonly KeyLine[] {
  const { settings } = useSettings();
  const { entry, view, verdicts, claims, setPanel, escalate } = desk;
  const move = { next: () => view.move(1), previous: () => view.move(-1) };
  const verdictActions = Object.fromEntries(
    VERDICTS.map((verdict) => [VERDICT_KEYS[verdict], () => void (entry && verdicts.give([entry], verdict))]),
  );
  const actions: KeyActions = {
    ...verdictActions,
    j: move.next,
    arrowdown: move.next,
    k: move.previous,
    arrowup: move.previous,
    u: verdicts.undo,
    c: () => entry && claims.toggle(entry),
    s: () => entry && setPanel('similar'),
    o: () => entry && escalate(entry),
    a: () => setPanel('audit'),
    e: () => setPanel('export'),
    n: () => focus('review-note'),
    '/': () => focus('review-search'),
    '?': () => setPanel('keys'),
    escape: () => view.select(null),
  };
  useKeys(actions, settings.keys && desk.panel === 'none');
  return useKeyLines();
}

function useKeyLines(): readonly KeyLine[] {
  const t = useTexts(reviewMessages);
  const word = useWords();
  return [
    ...VERDICTS.map((verdict) => ({ keys: [VERDICT_KEYS[verdict]], does: word(`verdict.${verdict}`) })),
    { keys: ['j', '↓'], does: t('key.next') },
    { keys: ['k', '↑'], does: t('key.previous') },
    { keys: ['u'], does: t('key.undo') },
    { keys: ['c'], does: t('key.claim') },
    { keys: ['s'], does: t('key.similar') },
    { keys: ['o'], does: t('key.escalate') },
    { keys: ['n'], does: t('key.note') },
    { keys: ['/'], does: t('key.search') },
    { keys: ['a'], does: t('key.audit') },
    { keys: ['e'], does: t('key.export') },
    { keys: ['Esc'], does: t('key.back') },
    { keys: ['?'], does: t('key.map') },
  ];
}

function focus(id: string): void {
  document.getElementById(id)?.focus();
}
