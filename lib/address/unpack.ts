import { COUNTY_PACK } from './county.pack';
import type { Division, Level } from './gazetteer';

/** The divisions of the pack, each after its parent. A municipality is its own city, as region pickers show it. */
export function unpackDivisions(): Division[] {
  const all: Division[] = [];
  const add = (name: string, level: Level, parent: Division | null): Division => {
    const zone = name.startsWith('*');
    const division = { id: all.length, name: zone ? name.slice(1) : name, level, parent, zone };
    all.push(division);
    return division;
  };
  for (const line of COUNTY_PACK.split('\n')) {
    const [provinceName = '', ...cities] = line.split('|');
    const province = add(provinceName, 1, null);
    for (const group of cities) {
      const [cityName = '', ...counties] = group.split(',');
      const parent = cityName ? add(cityName, 2, province) : province;
      for (const county of counties) add(county, 3, parent);
    }
  }
  return all;
}
