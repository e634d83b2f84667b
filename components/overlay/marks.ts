import { createRoot, type Root } from 'react-dom/client';
import type { TieredFinding } from '../../lib/domain/finding';
import type { FreezeView } from '../../lib/domain/freeze';
import type { Mark, Notice } from '../../lib/ports/overlay';
import type { OverlayWords } from './context';
import { withWords } from './create-overlay';
import { type Applied, MarksScreen, type PlacedMark, type Spot } from './MarksScreen';
import { marksCss } from './marks-css';
import type { DrawnLayer, Surface } from './surface';

const NOTICE_MS = 8_000;
/** Minutes that run are counted down this often. */
const TICK_MS = 15_000;
/** A page full of locked fields is told by the bar on top. */
const MOST_LOCKS = 60;

export interface Marks {
  mark(marks: readonly Mark[]): void;
  freeze(view: FreezeView): void;
  notify(notice: Notice): void;
  refresh(): void;
  close(): void;
}

interface Shown {
  marks: readonly Mark[];
  freeze: FreezeView;
  notice: Notice | null;
  /** The last fix that was taken from a mark: it can be taken back. */
  applied: Applied | null;
}

const NOTHING: Shown = { marks: [], freeze: { orders: [], locked: [] }, notice: null, applied: null };

/** Keeps the marks where their fields are; the layer exists only while there is something to show. */
export function createMarks(surface: Surface, wordsOf: () => OverlayWords, win: Window): Marks {
  let shown: Shown = { ...NOTHING };
  let drawn: { layer: DrawnLayer; root: Root; stop: AbortController } | null = null;
  let isQueued = false;
  const change = (next: Partial<Shown>) => {
    shown = { ...shown, ...next };
    refresh();
  };
  const refresh = () => {
    const { marks, freeze, notice, applied } = shown;
    if (marks.length === 0 && freeze.orders.length === 0 && notice === null && applied === null) return close();
    drawn ??= open(surface, win, queue);
    const props = {
      marks: placeMarks(surface, marks),
      locks: freeze.locked.slice(0, MOST_LOCKS).flatMap((ref) => spotOf(surface, ref) ?? []),
      ...{ frozen: freeze.orders, now: Date.now(), notice, applied },
      onFix: (finding: TieredFinding) => fix(finding),
      onUndo: () => undo(),
      onCloseNotice: () => change({ notice: null, applied: null }),
    };
    drawn.root.render(withWords(wordsOf(), MarksScreen, props));
  };
  const fix = ({ fix }: TieredFinding) => {
    if (!fix) return;
    surface.repair(fix.ref, fix.after);
    change({ applied: fix, notice: null });
  };
  const undo = () => {
    if (shown.applied) surface.repair(shown.applied.ref, shown.applied.before);
    change({ applied: null });
  };
  const queue = () => {
    if (isQueued) return;
    isQueued = true;
    win.requestAnimationFrame(() => {
      isQueued = false;
      if (drawn) refresh();
    });
  };
  const close = () => {
    drawn?.stop.abort();
    drawn?.root.unmount();
    drawn?.layer.remove();
    drawn = null;
  };
  return {
    mark: (marks) => change({ marks }),
    freeze: (freeze) => change({ freeze }),
    notify(notice) {
      change({ notice, applied: null });
      win.setTimeout(() => shown.notice === notice && change({ notice: null }), NOTICE_MS);
    },
    refresh,
    close() {
      shown = { ...NOTHING };
      close();
    },
  };
}

function open(surface: Surface, win: Window, queue: () => void): { layer: DrawnLayer; root: Root; stop: AbortController } {
  const layer = surface.openLayer(marksCss);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  // A field that is longer than its box scrolls with every letter, and moves nothing by it.
  const onMove = ({ target, type }: Event) => {
    if (type !== 'scroll' || !(target instanceof Element && target.matches('input,textarea'))) queue();
  };
  for (const type of ['scroll', 'resize', 'focusin', 'focusout', 'transitionend']) win.addEventListener(type, onMove, options);
  const timer = win.setInterval(queue, TICK_MS);
  stop.signal.addEventListener('abort', () => win.clearInterval(timer), { once: true });
  return { layer, root: createRoot(layer.root), stop };
}

function placeMarks(surface: Surface, marks: readonly Mark[]): readonly PlacedMark[] {
  return marks.flatMap((mark) => {
    const spot = spotOf(surface, mark.ref);
    return spot ? [{ ...spot, mark, isFocused: surface.isFocused(mark.ref) }] : [];
  });
}

function spotOf(surface: Surface, ref: string): Spot | null {
  const rect = surface.rectOf(ref);
  return rect && { ref, left: rect.left - 7, top: rect.top - 7, height: Math.min(rect.height, 32) };
}
