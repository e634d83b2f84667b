import { createRoot, type Root } from 'react-dom/client';
import type { Mark, Notice } from '../../lib/ports/overlay';
import type { OverlayWords } from './context';
import { withWords } from './create-overlay';
import { MarksScreen, type PlacedMark } from './MarksScreen';
import { marksCss } from './marks-css';
import type { DrawnLayer, Surface } from './surface';

const NOTICE_MS = 8_000;

export interface Marks {
  mark(marks: readonly Mark[]): void;
  notify(notice: Notice): void;
  refresh(): void;
  close(): void;
}

/** Keeps the marks where their fields are; the layer exists only while there is something to show. */
export function createMarks(surface: Surface, wordsOf: () => OverlayWords, win: Window): Marks {
  let marks: readonly Mark[] = [];
  let notice: Notice | null = null;
  let drawn: { layer: DrawnLayer; root: Root; stop: AbortController } | null = null;
  let isQueued = false;
  const setNotice = (next: Notice | null) => {
    notice = next;
    refresh();
  };
  const refresh = () => {
    if (marks.length === 0 && notice === null) return close();
    drawn ??= open(surface, win, queue);
    const props = {
      marks: place(surface, marks),
      notice,
      onFix: (finding: { fix: { ref: string; after: string } | null }) =>
        finding.fix && surface.repair(finding.fix.ref, finding.fix.after),
      onCloseNotice: () => setNotice(null),
    };
    drawn.root.render(withWords(wordsOf(), MarksScreen, props));
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
    mark(next) {
      marks = next;
      refresh();
    },
    notify(next) {
      setNotice(next);
      win.setTimeout(() => notice === next && setNotice(null), NOTICE_MS);
    },
    refresh,
    close() {
      marks = [];
      notice = null;
      close();
    },
  };
}

function open(surface: Surface, win: Window, queue: () => void): { layer: DrawnLayer; root: Root; stop: AbortController } {
  const layer = surface.openLayer(marksCss);
  const stop = new AbortController();
  const options = { capture: true, passive: true, signal: stop.signal };
  for (const type of ['scroll', 'resize', 'focusin', 'focusout', 'transitionend']) win.addEventListener(type, queue, options);
  return { layer, root: createRoot(layer.root), stop };
}

function place(surface: Surface, marks: readonly Mark[]): readonly PlacedMark[] {
  return marks.flatMap((mark) => {
    const rect = surface.rectOf(mark.ref);
    return rect
      ? [
          {
            mark,
            left: rect.left - 7,
            top: rect.top - 7,
            height: Math.min(rect.height, 32),
            isFocused: surface.isFocused(mark.ref),
          },
        ]
      : [];
  });
}
