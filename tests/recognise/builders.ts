import type { Control, Pressable, ReadonlyPair, Snapshot, Table } from '../../lib/domain/snapshot';

let next = 0;
const ref = () => `r${next++}`;

export function buildControl(given: Partial<Control> = {}): Control {
  return {
    ref: ref(),
    tag: 'input',
    type: 'text',
    name: '',
    id: '',
    class: '',
    placeholder: '',
    ariaLabel: '',
    title: '',
    labelText: '',
    nearText: '',
    heading: '',
    context: '',
    value: '',
    options: [],
    autocomplete: '',
    readonly: false,
    disabled: false,
    checked: null,
    visible: true,
    widget: '',
    mirrorOf: null,
    inFrame: '',
    inShadow: false,
    group: '',
    cell: null,
    model: '',
    ...given,
  };
}

export function buildPressable(given: Partial<Pressable> = {}): Pressable {
  return {
    ref: ref(),
    tag: 'button',
    type: 'button',
    text: '',
    title: '',
    ariaLabel: '',
    name: '',
    id: '',
    class: '',
    icon: '',
    href: '',
    onclick: '',
    formAction: '',
    formMethod: '',
    heading: '',
    context: '',
    question: '',
    opener: '',
    rowText: '',
    cell: null,
    group: '',
    disabled: false,
    visible: true,
    inFrame: '',
    ...given,
  };
}

export function buildPair(label: string, value: string, given: Partial<ReadonlyPair> = {}): ReadonlyPair {
  return { ref: ref(), label, value, how: 'colon-sibling', heading: '', context: '', inFrame: '', ...given };
}

export function buildTable(headers: readonly string[], cells: readonly (readonly string[])[], given: Partial<Table> = {}): Table {
  const table = ref();
  return {
    ref: table,
    kind: 'table',
    heading: '',
    context: '',
    headers: headers.map((text) => ({ text })),
    rows: cells.map((row, r) => ({
      ref: `${table}r${r}`,
      cells: row,
      cellRefs: row.map((_, c) => `${table}r${r}c${c}`),
      selected: false,
    })),
    inFrame: '',
    ...given,
  };
}

export function buildSnapshot(given: Partial<Snapshot> = {}): Snapshot {
  return {
    origin: 'https://shop.example',
    path: '/',
    title: '',
    lang: 'zh-CN',
    headings: [],
    controls: [],
    tables: [],
    pairs: [],
    pressables: [],
    partial: null,
    ...given,
  };
}
