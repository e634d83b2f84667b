import type { Pressable, Ref, Snapshot } from '../../../domain/snapshot';
import type { Clock } from '../../../ports/clock';
import { Analyser } from './analyse';
import { assemble } from './assemble';
import type { Box } from './box';
import { Builder } from './build';
import type { Env } from './control';
import { readShown } from './control';
import { NOWHERE } from './items';
import { pressableTarget } from './press-target';
import { createRefs } from './refs';
import { scopeOf } from './scope';
import { around, pressableAt } from './surroundings';
import { checkedState, widgetOf } from './value';

export interface ReaderOptions {
  readonly clock: Clock;
}

/** Reads one document, its open shadow trees and its same-origin frames. Never writes to the page. */
export interface PageReader {
  /** The whole page now; at most 20,000 elements, the rest is told as `partial`. */
  read(): Snapshot;
  /** Features of one pressable; cheap enough for the inside of a click event. */
  pressable(el: Element): Pressable;
  /** What a click presses, from `event.composedPath()`; null for fields, options and plain text. */
  pressableTarget(path: readonly EventTarget[]): Element | null;
  /** What a press on the element commits: its dialog, form or row, or the document. */
  scopeOf(el: Element): Element;
  /** That scope with the values of this moment. */
  readScope(el: Element): Snapshot;
  elementOf(ref: Ref): Element | null;
  refOf(el: Element): Ref;
  /** The value as shown now; `on` and `off` for check boxes, radios and switches; null when the element is gone. */
  valueOf(ref: Ref): string | null;
}

const SYNC_LIMIT = 20_000;

/** Makes a reader; nothing is read or listened to before it is asked. */
export function createPageReader(doc: Document, _options: ReaderOptions): PageReader {
  const refs = createRefs();
  const readTree = (root: Element, byElement: WeakMap<Element, Box>, place = NOWHERE): Snapshot => {
    const env: Env = { refs, byElement };
    const builder = new Builder(root, null, byElement);
    const isWhole = builder.run(SYNC_LIMIT * 2);
    if (!isWhole) builder.finishEarly();
    const analyser = new Analyser(builder.root, env, place);
    analyser.run(Number.POSITIVE_INFINITY);
    const total = isWhole ? builder.visited : root.getElementsByTagName('*').length;
    return assemble(analyser.out, doc, isWhole ? null : { read: builder.visited, total });
  };
  const shownValue = (el: Element): string => {
    const checked = checkedState(el);
    if (checked !== null) return checked ? 'on' : 'off';
    const byElement = new WeakMap<Element, Box>();
    const root = el.closest(WIDGETS) ?? el;
    const builder = new Builder(root, null, byElement);
    builder.run(200);
    builder.finishEarly();
    const box = byElement.get(el);
    return readShown(el, box === undefined ? null : widgetOf(box)).value;
  };
  return {
    read: () => readTree(doc.documentElement, new WeakMap()),
    pressable: (el) => pressableAt(el, refs, doc),
    pressableTarget,
    scopeOf,
    readScope(el) {
      const scope = scopeOf(el);
      return readTree(scope, new WeakMap(), around(scope, refs));
    },
    elementOf: refs.elementOf,
    refOf: refs.refOf,
    valueOf(ref) {
      const el = refs.elementOf(ref);
      return el?.isConnected ? shownValue(el) : null;
    },
  };
}

const WIDGETS = '[class*="select" i],[class*="cascader" i],[class*="combo" i],[class*="picker" i]';
