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
      const [cityName = '', ...counties] = group.split(',');
      const parent = cityName ? add(cityName, 2, province) : province;
      for (const county of counties) add(lengthen(county), 3, parent);
    }
  }
  return all;
}

/** The pack leaves out the ending 区 and marks names without any ending by a full stop. */
function lengthen(name: string): string {
  if (name.endsWith('.')) return name.slice(0, -1);
  return /[省市县旗盟州]$/.test(name) ? name : `${name}区`;
}
