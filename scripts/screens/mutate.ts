import type { Snapshot, Table } from '../../lib/domain/snapshot';
import { normaliseLabel } from '../../lib/recognise/text';
import { TRANSLATIONS } from './translations.data';

/** A page as it may look tomorrow, with the same meaning: refs stay, so that mappings can be compared. */
export interface Mutation {
  readonly name: string;
  readonly apply: (snapshot: Snapshot) => Snapshot;
  /** Where header `h` of a table with `count` headers was before. */
  readonly columnBefore: (h: number, count: number) => number;
}

const stays = (h: number) => h;

export const MUTATIONS: readonly Mutation[] = [
  { name: 'idsHashed', apply: hashIds, columnBefore: stays },
  { name: 'columnsMoved', apply: moveColumns, columnBefore: (h, count) => (h + 1) % count },
  { name: 'wrappersAdded', apply: addWrappers, columnBefore: stays },
  { name: 'languageSwapped', apply: swapLanguage, columnBefore: stays },
];

function hashIds(snapshot: Snapshot): Snapshot {
  const hashed = (id: string, i: number) => (id === '' ? '' : `el-id-${(i * 7919 + id.length * 104729) % 99991}-${i}`);
  return {
    ...snapshot,
    controls: snapshot.controls.map((one, i) => ({ ...one, id: hashed(one.id, i) })),
    pressables: snapshot.pressables.map((one, i) => ({ ...one, id: hashed(one.id, i) })),
  };
}

function moveColumns(snapshot: Snapshot): Snapshot {
  const rotate = <T>(list: readonly T[]) => (list.length < 2 ? list : [...list.slice(1), list[0] as T]);
  const tables: Table[] = snapshot.tables.map((table) => ({
    ...table,
    headers: rotate(table.headers),
    rows: table.rows.map((row) => {
      const isWhole = row.cells.length === table.headers.length;
      return isWhole ? { ...row, cells: rotate(row.cells), cellRefs: rotate(row.cellRefs) } : row;
    }),
  }));
  const controls = snapshot.controls.map((one) => {
    const count = one.cell ? (snapshot.tables[one.cell.table]?.headers.length ?? 0) : 0;
    return one.cell && count > 1 ? { ...one, cell: { ...one.cell, column: (one.cell.column + count - 1) % count } } : one;
  });
  return { ...snapshot, tables, controls };
}

/** Wrappers change classes and groups, and put white space and stars around texts. */
function addWrappers(snapshot: Snapshot): Snapshot {
  const padded = (text: string) => (text === '' ? '' : ` \n ${text} * `);
  return {
    ...snapshot,
    controls: snapshot.controls.map((one) => ({
      ...one,
      class: `wrap ${one.class}`,
      labelText: padded(one.labelText),
      nearText: padded(one.nearText),
    })),
    tables: snapshot.tables.map((table) => ({
      ...table,
      kind: 'div',
      headers: table.headers.map(({ text }) => ({ text: padded(text) })),
    })),
    pairs: snapshot.pairs.map((pair) => ({ ...pair, how: 'div', label: padded(pair.label) })),
    pressables: snapshot.pressables.map((one) => ({
      ...one,
      class: `wrap ${one.class}`,
      text: one.text === '' ? '' : ` ${one.text} `,
    })),
  };
}

const OTHER = new Map(TRANSLATIONS.flatMap(([zh, en]) => [[normaliseLabel(en), zh] as const, [normaliseLabel(zh), en] as const]));

function swapLanguage(snapshot: Snapshot): Snapshot {
  const swapped = (text: string) => OTHER.get(normaliseLabel(text)) ?? text;
  return {
    ...snapshot,
    lang: snapshot.lang.startsWith('zh') ? 'en' : 'zh-CN',
    controls: snapshot.controls.map((one) => ({
      ...one,
      labelText: swapped(one.labelText),
      nearText: swapped(one.nearText),
      placeholder: swapped(one.placeholder),
      context: swapped(one.context),
    })),
    tables: snapshot.tables.map((table) => ({
      ...table,
      context: swapped(table.context),
      headers: table.headers.map(({ text }) => ({ text: swapped(text) })),
    })),
    pairs: snapshot.pairs.map((pair) => ({ ...pair, label: swapped(pair.label), context: swapped(pair.context) })),
    pressables: snapshot.pressables.map((one) => ({
      ...one,
      text: swapped(one.text),
      title: swapped(one.title),
      context: swapped(one.context),
    })),
  };
}
