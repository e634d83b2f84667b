import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Control, Pressable, ReadonlyPair, Snapshot, Table } from '../../lib/domain/snapshot';

type Raw = Readonly<Record<string, unknown>>;

/** One recorded screen, as its file words it, with everything that a reader added taken out. */
export interface Screen {
  readonly name: string;
  readonly app: string;
  readonly snapshot: Snapshot;
}

/** What readers added to the features: the answers. Never given to the engine. */
const ANSWERS = new Set(['gold', 'goldParts', 'role', 'addrRole', 'part', 'note', 'screen']);

/** Reads every screen of a folder, in the order of file names. */
export function readScreens(folder: string): Screen[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const raw = JSON.parse(readFileSync(join(folder, file), 'utf8'), (key, value) =>
        ANSWERS.has(key) ? undefined : value,
      ) as Raw;
      return { name: file.slice(0, -5), app: text(raw.app), snapshot: toSnapshot(raw) };
    });
}

function toSnapshot(raw: Raw): Snapshot {
  return {
    origin: 'https://recorded.example',
    path: text(raw.path),
    title: text(raw.title),
    lang: text(raw.lang),
    headings: texts(raw.headings),
    controls: rows(raw.controls).map(toControl),
    tables: rows(raw.tables).map(toTable),
    pairs: rows(raw.readonlyPairs).map(toPair),
    pressables: rows(raw.actions).map(toPressable),
    partial: null,
  };
}

function toControl(raw: Raw, i: number): Control {
  const prop = text(raw.model) || text(raw.prop);
  return {
    ref: `c${i}`,
    tag: text(raw.tag),
    type: text(raw.type),
    name: text(raw.name),
    id: text(raw.id),
    class: text(raw.class),
    placeholder: text(raw.placeholder),
    ariaLabel: text(raw.ariaLabel),
    title: text(raw.title),
    labelText: text(raw.labelText),
    nearText: text(raw.nearText),
    heading: text(raw.heading) || text(raw.legend),
    context: text(raw.context),
    value: text(raw.value),
    options: texts(raw.options),
    autocomplete: text(raw.autocomplete),
    readonly: raw.readonly === true,
    disabled: raw.disabled === true,
    checked: null,
    visible: raw.visible !== false,
    widget: text(raw.widget),
    mirrorOf: null,
    inFrame: frame(raw.inFrame),
    inShadow: raw.inShadow === true,
    group: '',
    cell: null,
    model: prop,
  };
}

function toTable(raw: Raw, i: number): Table {
  return {
    ref: `t${i}`,
    kind: text(raw.kind),
    heading: text(raw.heading),
    context: text(raw.context),
    headers: rows(raw.headers).map((header) => ({ text: text(header.text) })),
    rows: list(raw.firstRows).map((cells, r) => ({
      ref: `t${i}r${r}`,
      cells: list(cells).map(text),
      cellRefs: list(cells).map((_, c) => `t${i}r${r}c${c}`),
      selected: false,
    })),
    inFrame: frame(raw.inFrame),
  };
}

function toPair(raw: Raw, i: number): ReadonlyPair {
  return {
    ref: `p${i}`,
    label: text(raw.label),
    value: text(raw.value),
    how: text(raw.how),
    heading: text(raw.heading),
    context: text(raw.context),
    inFrame: frame(raw.inFrame),
  };
}

function toPressable(raw: Raw, i: number): Pressable {
  return {
    ref: `a${i}`,
    tag: text(raw.tag),
    type: text(raw.type),
    text: text(raw.text),
    title: text(raw.title),
    ariaLabel: text(raw.ariaLabel),
    name: text(raw.name),
    id: text(raw.id),
    class: text(raw.class),
    icon: text(raw.icon),
    href: text(raw.href),
    onclick: text(raw.onclick),
    formAction: text(raw.formAction),
    formMethod: text(raw.formMethod),
    heading: text(raw.heading),
    context: text(raw.context),
    question: text(raw.question),
    opener: text(raw.opener),
    rowText: text(raw.rowText) || rowOf(text(raw.selector)),
    cell: null,
    group: '',
    disabled: raw.disabled === true,
    visible: raw.visible !== false,
    inFrame: frame(raw.inFrame),
  };
}

/** The recorded path of an element tells that it stands in a row of a table, as the reader of live pages tells it. */
function rowOf(selector: string): string {
  return /(?:^|[\s>])tbody > tr[^>]*> td/.test(selector) ? '…' : '';
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const rows = (value: unknown): Raw[] => list(value).filter((one): one is Raw => typeof one === 'object' && one !== null);
const text = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const texts = (value: unknown): string[] => list(value).map(text);
const frame = (value: unknown): string => (value === true ? 'frame' : text(value));
