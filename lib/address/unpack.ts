import type { Division, Level } from './gazetteer';
import { sections } from './sections';

/** A name that a place had before. */
export interface Rename {
  readonly old: string;
  /** The city it stood in, or the city itself that had this name; the province where that city is gone. */
  readonly place: Division;
  /** The name of that city then, null where a city was renamed. */
  readonly under: string | null;
  /** A letter for the place in the city's list, else the name today, after `@` the city that holds it today. */
  readonly target: string;
}

/** The divisions of the pack, each after its parent, and old names. A municipality is its own city, as region pickers show it. */
export function unpackDivisions(): { divisions: Division[]; renames: Rename[] } {
  const divisions: Division[] = [];
  const renames: Rename[] = [];
  const add = (name: string, level: Level, parent: Division | null): Division => {
    const zone = name.charCodeAt(name.length - 1) === STAR;
    const division = { id: divisions.length, name: zone ? name.slice(0, -1) : name, level, parent, zone };
    divisions.push(division);
    return division;
  };
  for (const line of sections().divisions.split('\n')) {
    const [provinceName = '', ...cities] = line.split('|');
    const province = add(provinceName, 1, null);
    for (const group of cities) {
      const [cityName = '', ...lists] = group.split(';');
      const isGone = cityName.startsWith('<');
      const place = cityName && !isGone ? add(cityName, 2, province) : province;
      for (const list of lists) {
        if (/^[<!]/.test(list)) renames.push(...renamesIn(list, place, isGone ? cityName.slice(1) : cityName));
        else for (const county of namesOf(list)) add(county, 3, place);
      }
    }
  }
  return { divisions, renames };
}

function renamesIn(list: string, place: Division, city: string): Rename[] {
  const ofCity = list.charAt(0) === '<';
  return list
    .slice(1)
    .split(',')
    .map((pair) => {
      const [old = '', target = ''] = pair.split('>');
      return { old, place, under: ofCity ? null : city, target };
    });
}

const STAR = 42;
const STOP = 46;
const ENDINGS: Readonly<Record<string, string>> = { '-': '县', '+': '市' };

/**
 * A list of the pack with the endings that it leaves out: 县 after `-`, 市 after `+`, else 区; a full stop ends a name that
 * leaves nothing out. Names of zones keep their `*` at the end.
 */
export function namesOf(list: string): string[] {
  if (list === '') return [];
  const ending = ENDINGS[list.charAt(0)];
  return (ending ? list.slice(1) : list).split(',').map((name) => {
    const last = name.charCodeAt(name.length - 1);
    if (last === STOP) return name.slice(0, -1);
    if (last !== STAR) return name + (ending ?? '区');
    return name.charCodeAt(name.length - 2) === STOP ? `${name.slice(0, -2)}*` : `${name.slice(0, -1)}${ending ?? '区'}*`;
  });
}
