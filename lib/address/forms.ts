import { type Division, type Form, type FormKind, lineage } from './gazetteer';
import { sections } from './sections';
import type { Rename } from './unpack';

/** What has spellings of its own. */
export type Entry = Division | Alias | Rename;

/** An everyday name and the official one. */
type Alias = readonly [text: string, name: string];

export interface Directory {
  readonly find: (name: string) => readonly Division[];
  readonly children: ReadonlyMap<number, readonly Division[]>;
}

/** Files everything that has spellings under the first characters of its spellings. */
export function fileEntries(
  divisions: readonly Division[],
  renames: readonly Rename[],
  file: (text: string, entry: Entry) => void,
): void {
  for (const division of divisions) {
    file(division.name, division);
    const partial = partialOf(division);
    if (partial) file(partial, division);
    if (isRaised(division)) file(`${division.name.charAt(0)}县`, division);
    const banner = division.name.endsWith('旗') && BANNER.exec(division.name)?.slice(1).join('');
    if (banner) file(banner, [banner, division.name]);
  }
  for (const line of sections().aliases.split('\n')) {
    const [name = '', list = ''] = line.split('=');
    for (const text of list.split(',')) file(text, [text, name]);
  }
  for (const rename of renames) file(rename.old, rename);
}

/** 科左中旗 for 科尔沁左翼中旗, 乌前旗 for 乌拉特前旗. */
const BANNER = /^(.).+?([左右中前后])翼?(.?旗)$/;

/** 彭州市 and 朔城区 were 彭县 and 朔县 once. */
function isRaised({ name, level }: Division): boolean {
  return level === 3 && name.length === 3 && /^.[州城][市区]$/.test(name);
}

/** Every spelling under which running text may name what is filed together, longest first. */
export function formsOf(entries: readonly Entry[], directory: Directory): Form[] {
  const forms: Form[] = [];
  const shorts = new Map<string, Form[]>();
  for (const entry of entries) if ('id' in entry) addDerived(entry, forms, shorts);
  for (const [text, list] of shorts) forms.push(...shortForms(text, list));
  for (const entry of entries) {
    if ('old' in entry) addRename(entry, directory, forms);
    else if (!('id' in entry)) addAlias(entry[0], directory.find(entry[1]), forms);
  }
  return forms.sort((a, b) => b.text.length - a.text.length);
}

/** The part of a name that tells it from others: 盐田 of 盐田区, 恭城 of 恭城瑶族自治县. */
export function stemOf(name: string): string {
  const autonomous = name.includes('自治') || name.endsWith('族区') ? patterns().autonomous.exec(name) : null;
  if (autonomous?.[1]) return autonomous[1];
  if (name.endsWith('特别行政区')) return name.slice(0, -5);
  const stem = name.replace(/(?:(?<=..)(?:地区|新区|林区|特区|矿区)|[省市区县旗盟])$/, '');
  return stem || name;
}

interface Patterns {
  /** The stem of an autonomous division. */
  readonly autonomous: RegExp;
  /** The stem of an autonomous county or district, and what follows it. */
  readonly peopled: RegExp;
}

let made: Patterns | null = null;

function patterns(): Patterns {
  if (made) return made;
  const { peoples } = sections();
  made = {
    autonomous: new RegExp(`^(.{2,}?)(?:${peoples})*(?:自治[州县旗区]|(?<=族)区)$`),
    peopled: new RegExp(`^(.{2,}?)((?:${peoples})+(?:自治[县旗]|区))$`),
  };
  return made;
}

const OVERSEAS = /^(台湾省|香港|澳门)/;
/** A county of Taiwan with the name of one on the other side of the strait. */
const TWIN = '连江县';

function addDerived(division: Division, forms: Form[], shorts: Map<string, Form[]>): void {
  const { name, level } = division;
  const make = (text: string, kind: FormKind, bound: boolean): Form => ({ text, kind, division, bound, under: null });
  const kind = /[省市区县旗盟州岛]$/.test(name) ? 'full' : 'short';
  forms.push(make(name, kind, (level === 3 && needsParent(division)) || (level === 2 && name === TWIN)));
  if (division.zone) return;
  const stem = stemOf(name);
  if (level === 1 && name.endsWith('区')) forms.push(make(stem + (name.includes('特') ? '特区' : '省'), 'local', false));
  if (name.length > 4 && patterns().peopled.test(name)) forms.push(make(`${stem}${name.slice(-1)}`, 'local', false));
  else if (name.endsWith('自治州')) forms.push(make(`${stem}州`, 'local', false));
  const partial = partialOf(division);
  if (partial) forms.push(make(partial, 'partial', true));
  if (stem.length < 2 || stem === name) return;
  if (isRaised(division)) forms.push(make(`${name.charAt(0)}县`, 'renamed', true));
  const list = shorts.get(stem);
  const short = make(stem, 'short', needsParent(division) && level === 3);
  if (list) list.push(short);
  else shorts.set(stem, [short]);
}

/** 蒙古族自治县 of 阜新蒙古族自治县, which stands below a city of the same name. */
function partialOf({ name, parent, zone }: Division): string | null {
  if (zone || name.length < 5 || !parent || parent.level !== 2 || !name.startsWith(parent.name.slice(0, 2))) return null;
  const found = patterns().peopled.exec(name);
  return found?.[2] && stemOf(parent.name) === stemOf(name) ? found[2] : null;
}

/** A short form that several counties share says nothing without the city before it. */
function shortForms(text: string, list: readonly Form[]): Form[] {
  const counties = list.filter((f) => f.division.level === 3);
  const bound = counties.filter((f) => !f.bound).length > 1 || /^(城[关东西南北中]|市中|新[城华]|桥[东西])$/.test(text);
  return list.map((f) => (f.division.level === 3 && bound ? { ...f, bound: true } : f));
}

/** 城区 and 开发区 exist everywhere; districts of Hong Kong and Taiwan share their names with districts of the mainland. */
function needsParent(division: Division): boolean {
  const { name } = division;
  if (OVERSEAS.test(division.parent?.parent?.name ?? division.parent?.name ?? '')) return true;
  if (!division.zone) return name.length === 2 && name.endsWith('区');
  return /^(经济(技术)?|高新(技术)?(产业)?|工业)?(开发区|高新区|园区)$/.test(name);
}

function addAlias(text: string, divisions: readonly Division[], forms: Form[]): void {
  for (const division of divisions) {
    const bound = division.zone || (text.length === 2 && division.level === 3);
    forms.push({ text, kind: /[省市区县州旗盟]$/.test(text) ? 'local' : 'short', division, bound, under: null });
  }
}

function addRename({ old, place, under, target }: Rename, { find, children }: Directory, forms: Form[]): void {
  const [now = '', nowCity = under] = target.split('@');
  const listed = /^[a-z{|}]$/.test(now) ? children.get(place.id)?.[now.charCodeAt(0) - 97] : undefined;
  const division = under === null ? place : (listed ?? find(now).find((d) => stands(d, lineage(place)[0], nowCity)));
  if (!division) return;
  const bound = place.name === old || (/^(?:..?区|市郊区)$/.test(old) && /^(?:.|高新|新市|[东西南北中]市|市[中郊])区$/.test(old));
  forms.push({ text: old, kind: 'renamed', division, bound, under });
  const stem = stemOf(old);
  if (stem.length < 2 || under?.startsWith(stem)) return;
  forms.push({ text: stem, kind: under === null ? 'renamed' : 'short', division, bound: under !== null, under });
}

/** Whether a county stands in the province and, unless the province governs it directly, in the city of that name. */
function stands({ level, parent }: Division, province: Division | undefined, city: string | null): boolean {
  if (level !== 3 || !parent) return false;
  return parent.level === 1 ? parent.id === province?.id : parent.name === city && parent.parent?.id === province?.id;
}
