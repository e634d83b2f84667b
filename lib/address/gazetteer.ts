import { type Entry, fileEntries, formsOf } from './forms';
import { unpackDivisions } from './unpack';

export type Level = 1 | 2 | 3;

/** A division as the country has it today. Level 1 = province, 2 = city, 3 = county or district. */
export interface Division {
  readonly id: number;
  readonly name: string;
  readonly level: Level;
  /** Null for provinces. Counties under a province directly have the province as parent. */
  readonly parent: Division | null;
  /** Functional zones (高新区) have an administration but are no division by law. */
  readonly zone: boolean;
}

/** How a text may name a division, best first. */
export type FormKind = 'full' | 'renamed' | 'local' | 'short' | 'partial';

/** One spelling of a division in running text. */
export interface Form {
  readonly text: string;
  readonly kind: FormKind;
  readonly division: Division;
  /** Only read right after one of the ancestors (城区, 郊区, 蒙古族自治县). */
  readonly bound: boolean;
  /** For old names: the name of the city it stood under then. */
  readonly under: string | null;
}

export interface Gazetteer {
  readonly divisions: readonly Division[];
  readonly children: ReadonlyMap<number, readonly Division[]>;
  /** Spellings that begin with the two characters at an offset, longest first; null where none does. */
  readonly formsAt: (text: string, at: number) => readonly Form[] | null;
}

let made: Gazetteer | null = null;

/** The county-level gazetteer, unpacked at the first call and kept. Spellings are derived when their first characters are met. */
export function gazetteer(): Gazetteer {
  made ??= build();
  return made;
}

/** The chain of a division, province first. */
export function lineage(division: Division): Division[] {
  return division.parent ? [...lineage(division.parent), division] : [division];
}

/** True when `below` is `above` or lies inside it. */
export function isWithin(below: Division, above: Division): boolean {
  for (let at: Division | null = below; at; at = at.parent) if (at.id === above.id) return true;
  return false;
}

interface Slot {
  readonly entries: Entry[];
  forms: readonly Form[] | null;
}

function build(): Gazetteer {
  const { divisions, renames } = unpackDivisions();
  const children = new Map<number, Division[]>();
  for (const division of divisions) {
    const key = division.parent?.id ?? -1;
    const list = children.get(key);
    if (list) list.push(division);
    else children.set(key, [division]);
  }
  const slots = new Map<number, Slot>();
  fileEntries(divisions, renames, (text, entry) => {
    const key = keyAt(text, 0);
    const slot = slots.get(key);
    if (slot) slot.entries.push(entry);
    else slots.set(key, { entries: [entry], forms: null });
  });
  const find = (name: string): Division[] => {
    const here = slots.get(keyAt(name, 0))?.entries ?? [];
    return here.filter((e): e is Division => 'id' in e && e.name === name);
  };
  const formsAt = (text: string, offset: number): readonly Form[] | null => {
    const slot = slots.get(keyAt(text, offset));
    if (!slot) return null;
    slot.forms ??= formsOf(slot.entries, { find, children });
    return slot.forms;
  };
  return { divisions, children, formsAt };
}

/** Two characters in 30 bits, a small integer to the engine; other characters may share a key, which the comparison sorts out. */
function keyAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 0x7fff) << 15) | (text.charCodeAt(at + 1) & 0x7fff);
}
