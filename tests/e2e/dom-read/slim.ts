import type { Snapshot } from '../../../lib/domain/snapshot';

type Plain = Record<string, unknown>;

/** A snapshot as a person would write it down: no handles, no empty features, cells and rows short. */
export function slim(snapshot: Snapshot): Plain {
  return {
    title: snapshot.title,
    lang: snapshot.lang,
    headings: snapshot.headings,
    controls: snapshot.controls.map((control) => ({ ...told(control), ...(control.visible ? {} : { visible: false }) })),
    tables: snapshot.tables.map((table) => ({
      ...told({ ...table, headers: [], rows: [] }),
      headers: table.headers.map((header) => header.text),
      rows: table.rows.map((row) => (row.selected ? { selected: true, cells: row.cells } : row.cells)),
    })),
    pairs: snapshot.pairs.map(told),
    pressables: snapshot.pressables.map(told),
  };
}

/** Features of one thing that say something; handles become what they point at being there. */
export function told(thing: object): Plain {
  const plain: Plain = {};
  for (const [key, value] of Object.entries(thing)) {
    if (key === 'ref' || key === 'group' || key === 'visible' || key === 'class' || key === 'cellRefs') continue;
    if (value === '' || value === null || value === false || (Array.isArray(value) && value.length === 0)) continue;
    plain[key] = key === 'mirrorOf' ? true : value;
  }
  return plain;
}
