import { type Division, gazetteer, isWithin, lineage } from './gazetteer';
import type { Mention } from './match';
import type { Reading } from './reading';

/** A division whose name is written one character off. */
export interface Typo {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly division: Division;
  /** Where the text is, when this decides between readings that were equal without it. */
  readonly settles: Division | null;
}

const TOKEN_BEFORE = /([\u4e00-\u9fff]{2,7}[省市区县州盟])[\s,]*$/;
/** Endings that are no division: a slip must not be sought in 生活区, 新区 or 小区. */
const NOT_A_DIVISION =
  /(?:小|社|校|园|厂|库|景|新|生活|开发|工业|高新|经开|示范|保税|度假|管理|风景|住宅|家属|商业|别墅|[A-Za-z\d]|[一二三四五六七八九十]|老|城|市|郊|矿|林|农|灾|站|院|楼)区$|(?:超|夜|菜|都|城|股|门|花|鱼|早)市$/;

/** Names next to the readings that are one slip away from the division that must stand there. */
export function findTypos(text: string, readings: readonly Reading[], mentions: readonly Mention[]): Typo[] {
  const best = readings[0];
  if (!best) return [];
  const typos = [...gapTypo(text, readings), ...endingTypos(text, best)];
  const before = typoBefore(text, readings);
  if (before) typos.push(before);
  const after = readings.length === 1 ? typoAfter(text, best, mentions) : null;
  if (after) typos.push(after);
  return typos;
}

/** Characters that sound like the ending of a division and get typed for it. */
const SOUNDS: Readonly<Record<string, string>> = { 区: '去曲驱趋屈', 县: '现线先限献', 市: '是事式室士示', 省: '生升声' };

/** 福山去 for 福山区, 广西壮族自冶区: the stem is right, what follows it is not. */
function endingTypos(text: string, reading: Reading): Typo[] {
  const typos: Typo[] = [];
  for (const m of reading.mentions) {
    if (m.kind !== 'short') continue;
    const { name } = m.division;
    const ending = name.charAt(name.length - 1);
    const written = text.slice(m.start, m.start + name.length);
    const last = m.start + name.length - 1;
    const heard =
      last < text.length &&
      SOUNDS[ending]?.includes(text.charAt(last)) &&
      written.slice(0, -1) === name.slice(0, -1) &&
      !/^.[\u4e00-\u9fff](?:[镇乡路]|街道)/.test(text.slice(last, last + 4));
    if (heard || (name.length > 4 && isSlip(written, name)))
      typos.push({ start: m.start, end: m.start + name.length, written, division: m.division, settles: null });
  }
  return typos;
}

/** 张家囗市 in 河北省张家囗市桥西区: one of several readings explains the piece as a slip. */
function gapTypo(text: string, readings: readonly Reading[]): Typo[] {
  const [best] = readings;
  if (best && readings.length === 1) return gapTypos(text, best);
  const found = readings.flatMap((r) => gapTypos(text, r).map((typo) => ({ ...typo, settles: r.division })));
  return found.length === 1
    ? found.filter(({ written, division }) => beside(division).filter((d) => isSlip(written, d.name)).length === 1)
    : [];
}

/** 杨州市 may be 扬州市, 徐州市 or 泰州市: whatever else the division's parent holds. */
function beside({ parent }: Division): readonly Division[] {
  return (parent && gazetteer().children.get(parent.id)) ?? [];
}

/** 浙江省抗州市西湖区: the piece between two levels of one path. */
function gapTypos(text: string, reading: Reading): Typo[] {
  const typos: Typo[] = [];
  for (let i = 1; i < reading.mentions.length; i++) {
    const a = reading.mentions[i - 1];
    const b = reading.mentions[i];
    if (!a || !b || b.start - a.end < 2) continue;
    const gap = text.slice(a.end, b.start);
    const written = gap.trim();
    const between = lineage(b.division).find(
      (d) => d.level > a.division.level && d.id !== b.division.id && isSlip(written, d.name),
    );
    if (between)
      typos.push({
        start: a.end + gap.indexOf(written),
        end: a.end + gap.indexOf(written) + written.length,
        written,
        division: between,
        settles: null,
      });
  }
  return typos;
}

/** 淅江省杭州市, 抗州市西湖区: the piece before the path, which may also decide which path it is. */
function typoBefore(text: string, readings: readonly Reading[]): Typo | null {
  const at = readings[0]?.start ?? 0;
  const found = TOKEN_BEFORE.exec(text.slice(Math.max(0, at - 10), at));
  const token = found?.[1];
  if (!found || !token) return null;
  const hits = readings.flatMap((r) => {
    const above = lineage(r.mentions[0]?.division ?? r.division).slice(0, -1);
    return above.filter((d) => endsInSlip(token, d.name)).map((d) => ({ reading: r, above: d }));
  });
  const hit = hits[0];
  if (!hit || hits.length > 1) return null;
  const written = slipTail(token, hit.above.name);
  const end = at - (found[0].length - token.length);
  return {
    start: end - written.length,
    end,
    written,
    division: hit.above,
    settles: readings.length > 1 ? hit.reading.division : null,
  };
}

/** 牡丹江市绥芬合市: the piece after the path, sought among what lies below it. */
function typoAfter(text: string, best: Reading, mentions: readonly Mention[]): Typo | null {
  if (best.division.level === 3) return null;
  const start = best.end + (/^[\s,]*/.exec(text.slice(best.end, best.end + 4))?.[0].length ?? 0);
  for (let end = start + 3; end <= Math.min(text.length, start + 8); end++) {
    const written = text.slice(start, end);
    if (!/[市区县旗州盟]$/.test(written) || !/^[\u4e00-\u9fff]+$/.test(written)) continue;
    const elsewhere = mentions.some((m) => m.start === start && m.end >= end && m.kind !== 'short' && m.kind !== 'variant');
    const near = below(best.division).filter(
      (d) =>
        !d.zone &&
        (!NOT_A_DIVISION.test(written) ||
          (/^[^\d老城市郊矿林农灾站院楼新小社校园厂库景]..$/.test(written) && /[一二三四五六七八九十]区$/.test(written)) ||
          d.name.slice(-2) === written.slice(-2)) &&
        (elsewhere ? isDroppedCharacter(written, d.name) : isSlip(written, d.name)),
    );
    const [division, ...others] = near;
    if (division && others.length === 0) return { start, end, written, division, settles: null };
  }
  return null;
}

function below(division: Division): Division[] {
  const { children, divisions } = gazetteer();
  if (division.level === 1) return divisions.filter((d) => d.id !== division.id && isWithin(d, division));
  return [...(children.get(division.id) ?? [])];
}

const DIRECTION = /[东西南北中上下前后新老大小一二三四五六七八九十]/;

/** One character exchanged, missing or too many; directions are never slips (江东区, 江北区). */
export function isSlip(written: string, name: string): boolean {
  if (written === name || written.charAt(written.length - 1) !== name.charAt(name.length - 1)) return false;
  if (written.length === name.length) return name.length >= 3 && exchanged(written, name) === 1;
  return isDroppedCharacter(written, name) || (isDroppedCharacter(name, written) && name.length >= 3);
}

function exchanged(a: string, b: string): number {
  let count = 0;
  for (let i = 0; i < a.length; i++) {
    if (a[i] === b[i]) continue;
    if (DIRECTION.test(a.charAt(i)) && DIRECTION.test(b.charAt(i))) return 9;
    count++;
  }
  return count;
}

/** 雨花区 for 雨花台区. */
function isDroppedCharacter(shorter: string, longer: string): boolean {
  if (longer.length !== shorter.length + 1 || shorter.length < 3) return false;
  let i = 0;
  while (i < shorter.length && shorter[i] === longer[i]) i++;
  return shorter.slice(i) === longer.slice(i + 1);
}

function endsInSlip(token: string, name: string): boolean {
  return slipTail(token, name) !== '';
}

/** The end of a token that is one slip from the name, '' where none is. */
function slipTail(token: string, name: string): string {
  for (const length of [name.length, name.length - 1, name.length + 1]) {
    const tail = token.slice(-length);
    if (tail.length === length && length >= 3 && isSlip(tail, name)) return tail;
  }
  return '';
}
