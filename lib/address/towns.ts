import type { TownLookup } from './aids';
import { TOWN_PACK } from './towns.pack';

const ENDINGS: Readonly<Record<string, string>> = { 1: '街道', 2: '镇', 3: '乡', 4: '地区' };
const NO_CITY = /^(?:县|市辖区|(?:省|自治区)直辖县级行政区划)$/;

let made: Map<string, string> | null = null;

/** The towns of every county (41,000, 2023), unpacked county by county as they are asked for. Import it lazily: 200 kB. */
export const townLookup: TownLookup = {
  townsOf: (province, city, county) => townsAt(key(province, city, county)),
  countiesWith: (province, city, town) => {
    const head = key(province, city, '');
    const found: string[] = [];
    for (const [at, packed] of lines()) {
      if (at.startsWith(head) && packed.includes(town.slice(0, 2)) && townsAt(at).includes(town))
        found.push(at.slice(head.length));
    }
    return found;
  },
};

function key(province: string, city: string, county: string): string {
  return `${province}|${NO_CITY.test(city) || city === province ? '' : city}|${county}`;
}

function lines(): ReadonlyMap<string, string> {
  if (made) return made;
  made = new Map();
  for (const line of TOWN_PACK.split('\n')) {
    const [place = '', towns = ''] = line.split('=');
    const [province = '', city = '', county = ''] = place.split('|');
    made.set(key(province, city, county), towns);
  }
  return made;
}

function townsAt(at: string): string[] {
  const packed = lines().get(at);
  return packed ? packed.split(',').map((t) => t.replace(/[1-4]$/, (d) => ENDINGS[d] ?? '')) : [];
}
