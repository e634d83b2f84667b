import type { TownLookup } from './aids';

const ENDINGS: Readonly<Record<string, string>> = { 1: '街道', 2: '镇', 3: '乡', 4: '地区' };
const NO_CITY = /^(?:县|市辖区|(?:省|自治区)直辖县级行政区划)$/;

/** The lines of the town pack that belong to one city: what is sent to a page that needs its towns. '' where none are known. */
export function townsIn(pack: string, province: string, city: string): string {
  const head = key(province, city, '');
  return pack
    .split('\n')
    .filter((line) => line.startsWith(province) && placeOf(line).startsWith(head))
    .join('\n');
}

/** The towns of the counties of a pack (`public/towns.txt` or some lines of it), unpacked county by county as they are asked for. */
export function townLookupOf(pack: string): TownLookup {
  const lines = new Map(pack.split('\n').map((line) => [placeOf(line), line.slice(line.indexOf('=') + 1)]));
  const townsAt = (place: string): string[] => {
    const packed = lines.get(place);
    return packed ? packed.split(',').map((t) => t.replace(/[1-4]$/, (d) => ENDINGS[d] ?? '')) : [];
  };
  return {
    townsOf: (province, city, county) => townsAt(key(province, city, county)),
    countiesWith: (province, city, town) => {
      const head = key(province, city, '');
      const here = [...lines].filter(([place, towns]) => place.startsWith(head) && towns.includes(town.slice(0, 2)));
      return here.filter(([place]) => townsAt(place).includes(town)).map(([place]) => place.slice(head.length));
    },
  };
}

/** Where a line of the pack stands. */
function placeOf(line: string): string {
  const [province = '', city = '', county = ''] = line.slice(0, line.indexOf('=')).split('|');
  return key(province, city, county);
}

function key(province: string, city: string, county: string): string {
  return `${province}|${NO_CITY.test(city) || city === province ? '' : city}|${county}`;
}
