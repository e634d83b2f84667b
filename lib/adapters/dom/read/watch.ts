import type { Clock } from '../../../ports/clock';
import { createRhythm } from './rhythm';

const ATTRIBUTES = [
  'class',
  'style',
  'hidden',
  'disabled',
  'readonly',
  'open',
  'value',
  'placeholder',
  'title',
  'href',
  'onclick',
  'name',
  'type',
  'role',
  'src',
  'aria-selected',
  'aria-checked',
  'aria-disabled',
  'aria-label',
];
const TOUCHES = ['input', 'change', 'click', 'keyup', 'focusout'];

export interface WatchOptions {
  readonly doc: Document;
  readonly clock: Clock;
  readonly signal: AbortSignal;
  /** Takes what changed; must be cheap. */
  readonly onRecords: (records: readonly MutationRecord[]) => void;
  /** A frame has loaded another document. */
  readonly onFrame: (frame: Element) => void;
  readonly onPress: (path: readonly EventTarget[]) => void;
  /** Called after changes came to rest, or at the latest half a second after the first; two seconds while a person types. */
  readonly onChange: () => void;
}

export interface Watch {
  /** Mutations that were seen and not told yet. */
  takeRecords(): readonly MutationRecord[];
  /** Listens to further documents and shadow roots too. */
  extend(roots: Iterable<Node>): void;
  /** Asks for another `onChange`. */
  again(): void;
}

/**
 * Listens to one page until the signal ends; nothing stays behind. While the tab is hidden nothing is told, nor while an input
 * method composes: what stands in the field then are letters of an unfinished word. Letters that come one after another are told
 * together: reading between two of them would make the second wait. A press is not told here and does not wait.
 */
export function watch(options: WatchOptions): Watch {
  const { doc, signal } = options;
  const known = new WeakSet<Node>();
  const rhythm = createRhythm(options);
  const { soon } = rhythm;
  const observer = new MutationObserver((records) => {
    options.onRecords(records);
    soon();
  });
  const listen = (root: Node) => {
    if (known.has(root) || signal.aborted) return;
    known.add(root);
    observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ATTRIBUTES,
    });
    listenTo(root, options, soon);
    heedComposition(root, signal, rhythm.compose);
    heedTyping(root, signal, rhythm.typed);
  };
  listen(doc);
  signal.addEventListener('abort', () => observer.disconnect());
  return {
    takeRecords: () => observer.takeRecords(),
    extend: (roots) => {
      for (const root of roots) listen(root);
    },
    again: soon,
  };
}

/**
 * A composition whose field goes away ends without a word: leaving the field, or a key outside of it, ends it too. Chromium's own
 * `compositionend` is not trusted; what a page makes up can only end the waiting.
 */
function heedComposition(root: Node, signal: AbortSignal, compose: (is: boolean) => void): void {
  if (root.nodeType !== 9) return;
  const target: EventTarget = (root as Document).defaultView ?? root;
  const settings = { capture: true, passive: true, signal };
  const heed = (type: string, isNow: (event: Event) => boolean) =>
    target.addEventListener(type, (event) => compose(event.isTrusted && isNow(event)), settings);
  heed('compositionstart', () => true);
  heed('compositionend', () => false);
  heed('focusout', () => false);
  heed('keydown', (event) => (event as KeyboardEvent).isComposing);
}

/** Letters that a person types; what a page makes up delays nothing. */
function heedTyping(root: Node, signal: AbortSignal, typed: () => void): void {
  if (root.nodeType !== 9) return;
  const target: EventTarget = (root as Document).defaultView ?? root;
  const heed = (event: Event) => event.isTrusted && typed();
  for (const type of ['keydown', 'input']) target.addEventListener(type, heed, { capture: true, passive: true, signal });
}

function listenTo(root: Node, options: WatchOptions, soon: () => void): void {
  const target: EventTarget = root.nodeType === 9 ? ((root as Document).defaultView ?? root) : root;
  const settings = { capture: true, passive: true, signal: options.signal };
  if (root.nodeType !== 9) return;
  for (const type of TOUCHES) target.addEventListener(type, soon, settings);
  target.addEventListener('click', (event) => options.onPress(event.composedPath()), settings);
  const onLoad = (event: Event) => {
    const frame = event.target as Partial<Element> | null;
    if (frame?.localName === 'iframe' || frame?.localName === 'frame') options.onFrame(frame as Element);
    soon();
  };
  target.addEventListener('load', onLoad, settings);
}
