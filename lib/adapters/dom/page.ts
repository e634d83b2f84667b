import type { PagePort, PageWords } from '../../ports/page';
import { menuTriggerOf } from './menu-trigger';
import { own } from './own';
import { hasInput, nextTurn, type PageReader } from './read';
import { writeValue } from './write';

/** The page of one frame as the pipeline sees it. */
export function createPagePort(win: Window & typeof globalThis, reader: PageReader, signal: AbortSignal): PagePort {
  return {
    words: () => pageWords(win.document),
    read: () => reader.update(),
    isLarge: () => reader.needsSlices(),
    readInSlices: (onProgress) => reader.readSliced(signal, onProgress),
    turn: nextTurn,
    hasInput,
    readScope(ref) {
      const element = reader.elementOf(ref);
      return element ? reader.readScope(menuTriggerOf(element) ?? element) : reader.update();
    },
    write(ref, value) {
      const element = reader.elementOf(ref);
      return element ? writeValue(win, element, value) : null;
    },
    focus(ref) {
      const element = reader.elementOf(ref);
      if (element instanceof win.HTMLElement) element.focus({ preventScroll: false });
    },
  };
}

/** A handful of words; headings are cut, for a page may have any number of them. */
function pageWords(doc: Document): PageWords {
  const { origin, pathname, search } = doc.location;
  const headings = [...own(doc, 'querySelectorAll')('h1,h2,legend,caption')]
    .slice(0, 8)
    .map((h) => (h.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 80));
  return {
    origin: origin === 'null' ? (win0(doc)?.origin ?? 'null') : origin,
    path: pathname + search,
    title: own(doc, 'title').slice(0, 200),
    lang: own(doc, 'documentElement')?.lang ?? '',
    headings,
  };
}

/** about:blank and srcdoc frames have no origin in their address; they have their parent's. */
function win0(doc: Document): { readonly origin: string } | null {
  return own(doc, 'defaultView') ?? null;
}
