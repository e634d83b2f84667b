import type { Division, Level } from './gazetteer';
import { sections } from './sections';

/** The divisions of the pack, each after its parent. A municipality is its own city, as region pickers show it. */
export function unpackDivisions(): Division[] {
  const all: Division[] = [];
  const add = (name: string, level: Level, parent: Division | null): Division => {
    const zone = name.startsWith('*');
    const division = { id: all.length, name: zone ? name.slice(1) : name, level, parent, zone };
    all.push(division);
    return division;
  };
  for (const line of sections().divisions.split('\n')) {
    const [provinceName = '', ...cities] = line.split('|');
    const province = add(provinceName, 1, null);
    for (const group of cities) {
      const [cityName = '', ...lists] = group.split(';');
      const parent = cityName ? add(cityName, 2, province) : province;
      for (const list of lists) for (const county of namesOf(list)) add(county, 3, parent);
    }
  }
  return all;
}

const ENDINGS: Readonly<Record<string, string>> = { '-': '县', '+': '市' };

/** A list of the pack with the endings that it leaves out: 县 after `-`, 市 after `+`, else 区. */
function namesOf(list: string): string[] {
  if (list === '') return [];
  const ending = ENDINGS[list.charAt(0)];
  const names = (ending ? list.slice(1) : list).split(',');
  return names.map((name) => (name.endsWith('.') ? name.slice(0, -1) : name + (ending ?? '区')));
}
