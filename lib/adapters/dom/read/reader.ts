import type { Pressable, Ref, Snapshot } from '../../../domain/snapshot';
import type { Clock } from '../../../ports/clock';
import { Analyser } from './analyse';
import { assemble } from './assemble';
import { Boxes } from './boxes';
import { Builder } from './build';
import { type Env, readShown } from './control';
import { Kind, kindOf } from './kinds';
import { Openers } from './openers';
import { pressableTarget } from './press-target';
import { createRefs } from './refs';
import { scopeOf } from './scope';
import { inSlices, nextTurn } from './slices';
import { around, pressableAt } from './surroundings';
import { SYNC_LIMIT, Tree } from './tree';
import { checkedState, widgetOf } from './value';
import { type Watch, watch } from './watch';

export interface ReaderOptions {
  readonly clock: Clock;
}

/** Tells how far a read in slices is, in elements. */
export type OnProgress = (read: number, total: number) => void;

/** Reads one document, its open shadow trees and its same-origin frames. Never writes to the page. */
export interface PageReader {
  /** The whole page now; of a page with more than 12,000 elements the first part, told as `partial`. */
  read(): Snapshot;
  /** The whole page, however large, in slices of at most 8 ms. Rejects with the signal's reason. */
  readSliced(signal: AbortSignal, onProgress?: OnProgress): Promise<Snapshot>;
  /** True when the next `update` would have to read the whole page, or a large part of it, in one go. */
  needsSlices(): boolean;
  /** The page now, reading again only what changed since the last read; without `observe` the same as `read`. */
  update(): Snapshot;
  /** Features of one pressable; cheap enough for the inside of a click event. */
  pressable(el: Element): Pressable;
  /** What a click presses, from `event.composedPath()`; null for fields, options and plain text. */
  pressableTarget(path: readonly EventTarget[]): Element | null;
  /** What a press on the element commits: its dialog, form or row, or the document. */
  scopeOf(el: Element): Element;
  /** That scope with the values of this moment, its frames and hidden tabs included. */
  readScope(el: Element): Snapshot;
  elementOf(ref: Ref): Element | null;
  refOf(el: Element): Ref;
  /** The value as shown now; `on` and `off` for check boxes, radios and switches; null when the element is gone. */
  valueOf(ref: Ref): string | null;
  /** Something was pressed before the reader listened: what opens a dialog names it. */
  heed(path: readonly EventTarget[]): void;
  /** Calls back after the page changed, until the signal ends. A second call takes the place of the first. */
  observe(signal: AbortSignal, onChange: () => void): void;
}

/** One update does no more than this at a time, in ms; the rest follows with the next. */
const UPDATE_MS = 12;

/** Makes a reader; nothing is read or listened to before it is asked. */
export function createPageReader(doc: Document, { clock }: ReaderOptions): PageReader {
  const refs = createRefs();
  const openers = new Openers();
  const env: Env = { refs, byElement: new Boxes(), openerOf: (dialog) => openers.openerOf(dialog) };
  const tree = new Tree(doc, env);
  let watching: Watch | null = null;
  const note = (records: readonly MutationRecord[]) => {
    for (const record of records) tree.changes.note(record.target, record.type === 'attributes', env.byElement);
  };
  let last: Snapshot | null = null;
  const told = (snapshot: Snapshot) => {
    last = snapshot;
    watching?.extend(tree.roots);
    // What is left for another time, or changed while it was read.
    if (!tree.changes.isEmpty || !tree.isCurrent) watching?.again();
    return snapshot;
  };
  return {
    read: () => told(tree.readAll()),
    needsSlices: () => !tree.isCurrent,
    readSliced: async (signal, onProgress) => told(await readSliced(doc, tree, clock, signal, onProgress)),
    update() {
      // The tree is being put together: whoever cannot wait gets what was there before, or a reading of its own.
      if (tree.isSlicing) return last ?? new Tree(doc, { ...env, byElement: new Boxes() }).readAll();
      if (watching === null || !tree.isCurrent) return told(tree.readAll());
      note(watching.takeRecords());
      const end = clock.monotonic() + UPDATE_MS;
      return told(tree.readChanged(() => clock.monotonic() > end));
    },
    pressable(el) {
      const pressed = pressableAt(el, doc, env);
      const listed = last?.pressables.find((one) => one.ref === pressed.ref);
      return listed === undefined ? pressed : { ...pressed, heading: listed.heading, cell: listed.cell };
    },
    pressableTarget,
    scopeOf,
    readScope: (el) => readScope(scopeOf(el), doc, env),
    elementOf: refs.elementOf,
    refOf: refs.refOf,
    heed: (path) => openers.notePress(pressableTarget(path)),
    valueOf(ref) {
      const el = refs.elementOf(ref);
      return el?.isConnected ? shownValue(el) : null;
    },
    observe(signal, onChange) {
      if (signal.aborted) return;
      const onFrame = (frame: Element) => tree.changes.note(frame, false, env.byElement);
      const onPress = (path: readonly EventTarget[]) => openers.notePress(pressableTarget(path));
      const mine = watch({ doc, clock, signal, onRecords: note, onFrame, onPress, onChange });
      watching = mine;
      mine.extend(tree.roots);
      // What happened between the last read and now was not seen.
      tree.forget();
      signal.addEventListener('abort', () => {
        if (watching === mine) watching = null;
        tree.forget();
      });
    },
  };
}

async function readSliced(
  doc: Document,
  tree: Tree,
  clock: Clock,
  signal: AbortSignal,
  onProgress?: OnProgress,
): Promise<Snapshot> {
  tree.isSlicing = true;
  try {
    return await inTurns(doc, tree, clock, signal, onProgress);
  } finally {
    tree.isSlicing = false;
  }
}

async function inTurns(doc: Document, tree: Tree, clock: Clock, signal: AbortSignal, onProgress?: OnProgress): Promise<Snapshot> {
  const total = doc.getElementsByTagName('*').length;
  const builder = tree.start();
  await inSlices(
    () => builder.run(40),
    clock,
    signal,
    () => onProgress?.(Math.min(builder.visited, total), total),
  );
  await nextTurn();
  const analyser = tree.startAnalysis(builder, true);
  await inSlices(
    () => analyser.run(20),
    clock,
    signal,
    () => undefined,
  );
  return tree.finish(analyser);
}

function readScope(scope: Element, doc: Document, env: Env): Snapshot {
  const own: Env = { ...env, byElement: new Boxes() };
  const builder = new Builder(scope, null, own.byElement);
  const isWhole = builder.run(SYNC_LIMIT * 2);
  if (!isWhole) builder.finishEarly();
  const analyser = new Analyser(builder.root, own, around(scope, env));
  analyser.run(Number.POSITIVE_INFINITY);
  const partial = isWhole ? null : { read: builder.visited, total: scope.getElementsByTagName('*').length };
  return assemble(analyser.out, doc, partial);
}

/** The widget around a field, or the field itself. */
function widgetRoot(el: Element): Element {
  for (let at = el.parentElement, i = 0; at !== null && i < 5; i += 1, at = at.parentElement) {
    if ((kindOf(at.localName, at.getAttribute('class') ?? '') & Kind.widget) !== 0) return at;
  }
  return el;
}

function shownValue(el: Element): string {
  const checked = checkedState(el);
  if (checked !== null) return checked ? 'on' : 'off';
  const byElement = new Boxes();
  const builder = new Builder(widgetRoot(el), null, byElement);
  if (!builder.run(200)) builder.finishEarly();
  const box = byElement.get(el);
  return readShown(el, box === undefined ? null : widgetOf(box)).value;
}
