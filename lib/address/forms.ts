import type { Division, Form, FormKind } from './gazetteer';
import { sections } from './sections';

/** Every spelling under which running text may name a division of the list. */
export function formsOf(divisions: readonly Division[]): Form[] {
  const forms: Form[] = [];
  const shorts = new Map<string, Form[]>();
  const byName = new Map<string, Division[]>();
  for (const division of divisions) {
    addDerived(division, forms, shorts);
    const same = byName.get(division.name);
    if (same) same.push(division);
    else byName.set(division.name, [division]);
  }
  for (const [text, list] of shorts) forms.push(...shortForms(text, list));
  addAliases(byName, forms);
  addRenames(byName, forms);
  return forms;
}

/** The part of a name that tells it from others: 盐田 of 盐田区, 恭城 of 恭城瑶族自治县. */
export function stemOf(name: string): string {
  const autonomous = name.includes('自治') || name.endsWith('族区') ? AUTONOMOUS.exec(name) : null;
  if (autonomous?.[1]) return autonomous[1];
  if (name.endsWith('特别行政区')) return name.slice(0, -5);
  const stem = name.replace(/(?:(?<=..)(?:地区|新区|林区|特区|矿区)|[省市区县旗盟])$/, '');
  return stem || name;
}

const PEOPLES =
  '壮族|回族|维吾尔族?|藏族|羌族|彝族|苗族|侗族|土家族|布依族|朝鲜族|蒙古族?|哈尼族|傣族|白族|景颇族|傈僳族|独龙族|怒族|普米族|纳西族|拉祜族|佤族|布朗族|瑶族|仫佬族|毛南族|黎族|畲族|满族|锡伯族?|达斡尔族?|鄂温克族|哈萨克族?|柯尔克孜族?|塔吉克族?|东乡族|保安族|撒拉族|裕固族|土族|仡佬族|水族|各族';
const AUTONOMOUS = new RegExp(`^(.{2,}?)(?:${PEOPLES})*(?:自治[州县旗区]|(?<=族)区)$`);
const OVERSEAS = /^(台湾省|香港|澳门)/;
/** A county of Taiwan with the name of one on the other side of the strait. */
const TWIN = '连江县';
const PEOPLED = new RegExp(`^(.{2,}?)((?:${PEOPLES})+(?:自治[县旗]|区))$`);

function addDerived(division: Division, forms: Form[], shorts: Map<string, Form[]>): void {
  const { name } = division;
  const stem = stemOf(name);
  const make = (text: string, kind: FormKind, bound: boolean): Form => ({ text, kind, division, bound, under: null });
  forms.push(make(name, 'full', (division.level === 3 && needsParent(division)) || (division.level === 2 && name === TWIN)));
  if (division.zone) return;
  const peopled = name.length > 4 ? PEOPLED.exec(name) : null;
  if (peopled) forms.push(make(`${stem}${name.slice(-1)}`, 'local', false));
  else if (name.endsWith('自治州')) forms.push(make(`${stem}州`, 'local', false));
  if (peopled?.[2] && division.parent && stemOf(division.parent.name) === stem) forms.push(make(peopled[2], 'partial', true));
  if (stem.length < 2 || stem === name) return;
  const list = shorts.get(stem);
  const short = make(stem, 'short', needsParent(division) && division.level === 3);
  if (list) list.push(short);
  else shorts.set(stem, [short]);
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
  if (!division.zone) return name.length === 2 && !name.endsWith('县');
  return /^(经济(技术)?|高新(技术)?(产业)?|工业)?(开发区|高新区|园区)$/.test(name);
}

function addAliases(byName: ReadonlyMap<string, readonly Division[]>, forms: Form[]): void {
  for (const line of sections().aliases.split('\n')) {
    const [name = '', aliases = ''] = line.split('>');
    for (const division of byName.get(name) ?? []) {
      for (const text of aliases.split(','))
        forms.push({
          text,
          kind: /[省市区县州旗盟]$/.test(text) ? 'local' : 'short',
          division,
          bound: division.zone || (text.length === 2 && division.level === 3),
          under: null,
        });
    }
  }
}

function addRenames(byName: ReadonlyMap<string, readonly Division[]>, forms: Form[]): void {
  for (const line of sections().renames.split('\n')) {
    const [province = '', city = '', pairs = ''] = line.split('|');
    for (const pair of pairs.split(',')) {
      const [old = '', target = ''] = pair.split('>');
      const [now = '', nowCity = city] = target.split('@');
      const division = byName.get(now)?.find((d) => sits(d, province, city ? nowCity : null));
      if (!division) continue;
      const bound = /^(?:..?区|市郊区)$/.test(old) && /^(?:.|高新|新市|[东西南北中]市|市[中郊])区$/.test(old);
      forms.push({ text: old, kind: 'renamed', division, bound, under: city || null });
      const stem = stemOf(old);
      if (!city && stem.length > 1) forms.push({ text: stem, kind: 'renamed', division, bound: false, under: null });
    }
  }
}

/** Whether a division stands in the province and, unless null, in the city of that name (省直辖 = in none). */
function sits(division: Division, province: string, city: string | null): boolean {
  if (city === null) return division.level === 2 && division.parent?.name === province;
  if (division.level !== 3) return false;
  const parent = division.parent;
  if (parent?.level === 1) return parent.name === province;
  return parent?.name === city && parent.parent?.name === province;
}
