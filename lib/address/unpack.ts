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
      const [head, lists] = partsOf(group);
      const isGone = head.startsWith('<');
      const cityName = cityOf(isGone ? head.slice(1) : head);
      const place = cityName && !isGone ? add(cityName, 2, province) : province;
      for (const [, mark = '', list = ''] of lists.matchAll(LIST)) {
        if (/[!=:<]/.test(mark)) renames.push(...renamesIn(mark, list, place, cityName));
        else for (const county of countiesIn(mark, list)) add(county, 3, place);
      }
    }
  }
  return { divisions, renames };
}

/** The head of a group, which names its city, and the lists after it: a head of two signs has no semicolon. */
export function partsOf(group: string): [head: string, lists: string] {
  const [head = '', lists] = group.split(';');
  return lists === undefined ? [group.slice(0, 2), group.slice(2)] : [head, lists];
}

function cityOf(head: string): string {
  if (head === '') return '';
  return head.endsWith('.') ? head.slice(0, -1) : `${head}市`;
}

const LIST = /([-+.!=:<]?)([^-+.!=:<]+)/g;
/** What a list leaves out at the end of its names. */
const ENDINGS: Readonly<Record<string, string>> = { '': '区', '-': '县', '+': '市', '!': '区', '=': '县' };

function renamesIn(mark: string, list: string, place: Division, city: string): Rename[] {
  if (mark === '<') return list.split(',').map((old) => ({ old, place, under: null, target: '' }));
  const [run = '', ...others] = list.split(',');
  const short = run.match(/.../g)?.map((r) => `${r.slice(0, 2)}${ENDINGS[mark] ?? ''}>${r.charAt(2)}`) ?? [];
  return [...short, ...others].map((pair) => {
    const [old = '', target = ''] = pair.split('>');
    return { old: old || city, place, under: old ? city : `${city.slice(0, -1)}地区`, target };
  });
}

function countiesIn(mark: string, list: string): string[] {
  const ending = ENDINGS[mark] ?? '';
  const [run = '', ...others] = list.split(',');
  const names = [...(run.match(/../g) ?? []), ...others];
  return names.map((name) => (name.charCodeAt(name.length - 1) === STAR ? `${name.slice(0, -1)}${ending}*` : name + ending));
}

/** The counties of the lists of one city; names of zones keep their `*` at the end. */
export function namesOf(lists: string): string[] {
  return [...lists.matchAll(LIST)].flatMap(([, mark = '', list = '']) => (/[!=:<]/.test(mark) ? [] : countiesIn(mark, list)));
}

const STAR = 42;
