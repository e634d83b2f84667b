import type { Anchor } from '../../domain/profile';
import type { Control, Pressable, Snapshot } from '../../domain/snapshot';
import { normaliseLabel } from '../text';
import type { Target } from './apply';
import { expressionOf } from './pattern';

export type AnyTarget =
  | Target
  | { readonly kind: 'action'; readonly pressable: Pressable; readonly path: string; readonly columns?: readonly string[] };

/** The attributes that anchors may ask for, whatever the element is. */
export interface Traits {
  readonly label: string;
  readonly placeholder: string;
  readonly context: string;
  readonly heading: string;
  readonly columns: readonly string[];
  readonly tag: string;
  readonly type: string;
  readonly name: string;
  readonly id: string;
  readonly class: string;
  readonly href: string;
  readonly onclick: string;
  readonly icon: string;
  readonly path: string;
}

/** True when every part that the anchor gives is found on the element. `nth` is the caller's business. */
export function matchesAnchor(anchor: Anchor, target: AnyTarget): boolean {
  return anchor.kind === target.kind && matchesTraits(anchor, traitsOf(target));
}

/** The same for an element whose traits were taken before: for one element and many anchors of its kind. */
export function matchesTraits(anchor: Anchor, traits: Traits): boolean {
  return matchesTexts(anchor, traits) && matchesPatterns(anchor, traits) && matchesColumns(anchor, traits);
}

function matchesTexts(anchor: Anchor, traits: Traits): boolean {
  const same = (wanted: string | undefined, found: string) =>
    wanted === undefined || normaliseLabel(wanted) === normaliseLabel(found);
  return (
    same(anchor.label, traits.label) &&
    same(anchor.placeholder, traits.placeholder) &&
    same(anchor.context, traits.context) &&
    same(anchor.heading, traits.heading) &&
    (anchor.tag === undefined || anchor.tag === traits.tag) &&
    (anchor.type === undefined || anchor.type === traits.type)
  );
}

function matchesPatterns(anchor: Anchor, traits: Traits): boolean {
  const fits = (pattern: string | undefined, found: string) => pattern === undefined || expressionOf(pattern).test(found);
  return (
    fits(anchor.namePattern, traits.name) &&
    fits(anchor.idPattern, traits.id) &&
    fits(anchor.classPattern, traits.class) &&
    fits(anchor.labelPattern, traits.label) &&
    fits(anchor.contextPattern, traits.context) &&
    fits(anchor.hrefPattern, traits.href) &&
    fits(anchor.onclickPattern, traits.onclick) &&
    fits(anchor.iconPattern, traits.icon) &&
    fits(anchor.pathPattern, traits.path)
  );
}

/** Columns may have moved or been added: the table is the same when at least two thirds of the known headers are there. */
function matchesColumns(anchor: Anchor, traits: Traits): boolean {
  if (anchor.columns === undefined) return true;
  const there = new Set(traits.columns.map(normaliseLabel));
  const found = anchor.columns.filter((column) => there.has(normaliseLabel(column))).length;
  return found * 3 >= anchor.columns.length * 2;
}

/** Takes the traits of an element that anchors may ask for. */
export function traitsOf(target: AnyTarget): Traits {
  const nothing = {
    placeholder: '',
    context: '',
    heading: '',
    columns: [],
    tag: '',
    type: '',
    name: '',
    id: '',
    class: '',
    href: '',
    onclick: '',
    icon: '',
  };
  switch (target.kind) {
    case 'control': {
      const { control, snapshot } = target;
      const table = control.cell ? snapshot.tables[control.cell.table] : undefined;
      const columns = table ? table.headers.map((header) => header.text) : [];
      const { placeholder, context, heading, tag, type, name, id } = control;
      const own = { placeholder, context, heading, tag, type, name, id, class: control.class };
      return { ...nothing, ...own, label: labelOfControl(control, snapshot), columns, path: snapshot.path };
    }
    case 'header':
      return {
        ...nothing,
        ...heldBy(target.table),
        label: target.text,
        columns: target.table.headers.map((header) => header.text),
        path: pathOf(target.snapshot),
      };
    case 'pair':
      return { ...nothing, ...heldBy(target.pair), label: target.pair.label, path: pathOf(target.snapshot) };
    case 'action': {
      const { context, heading, tag, type, name, id, href, onclick, icon, text, title, ariaLabel } = target.pressable;
      const own = { context, heading, tag, type, name, id, class: target.pressable.class, href, onclick, icon };
      return { ...nothing, ...own, label: text || title || ariaLabel, columns: target.columns ?? [], path: target.path };
    }
  }
}

/** The label that anchors of a control use: its own, its column's, the text beside it. */
export function labelOfControl(control: Control, snapshot: Snapshot): string {
  const column = control.cell ? (snapshot.tables[control.cell.table]?.headers[control.cell.column]?.text ?? '') : '';
  return control.labelText || column || control.nearText;
}

function heldBy(one: { readonly context: string; readonly heading: string }) {
  return { context: one.context, heading: one.heading };
}

function pathOf(snapshot: Snapshot): string {
  return snapshot.path;
}
