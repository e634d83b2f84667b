import { type Division, type Form, gazetteer, isWithin, type Level } from './gazetteer';

/** How a stretch of text names a division; `variant` is the right stem with another ending (密云县 for 密云区). */
export type MentionKind = Form['kind'] | 'variant';

/** A place where the text may name a division. */
export interface Mention {
  readonly start: number;
  readonly end: number;
  readonly division: Division;
  readonly kind: MentionKind;
  /** How much this mention speaks for its division. */
  readonly weight: number;
  /** What follows makes it the first part of another name: a road (重庆中路) or a place (台江公寓). */
  readonly partOf: 'road' | 'place' | null;
  /** What its place adds when nothing of the same path stands before it. */
  readonly lead: number;
  readonly bound: boolean;
  readonly under: string | null;
}

const MAX_MENTIONS = 90;

const WEIGHT: Readonly<Record<MentionKind, number>> = { full: 10, renamed: 9, local: 9, variant: 8, partial: 6, short: 6 };

/** A short name is a province's before it is a city's (海南, 吉林) and a city's before it is a county's. */
const SHORT: Readonly<Record<Level, number>> = { 1: 7, 2: 6, 3: 4 };

/** All readings of the text as names of divisions, in the order of the text. */
export function findMentions(text: string): Mention[] {
  const { formsAt } = gazetteer();
  const found: Mention[] = [];
  for (let at = 0; at + 1 < text.length && found.length < MAX_MENTIONS; at++) {
    if (text.charCodeAt(at) < 0x4e00) continue;
    const list = formsAt(text, at);
    if (!list) continue;
    let longest = 0;
    for (const form of list) {
      if (!text.startsWith(form.text, at) || isMarket(text, at + form.text.length)) continue;
      if (form.text.length < longest && form.kind !== 'short') continue;
      if (form.kind !== 'short') longest = Math.max(longest, form.text.length);
      addMention(text, at, form, found);
    }
  }
  return weighed(text, found);
}

const DISH = /小吃|小面|拉面|米[粉线]|火锅/y;

/** 广州市场 is a market, 沙县小吃 a dish. */
function isMarket(text: string, end: number): boolean {
  DISH.lastIndex = end;
  return (text.charAt(end) === '场' && text.charAt(end - 1) === '市') || DISH.test(text);
}

function addMention(text: string, start: number, form: Form, found: Mention[]): void {
  const end = start + form.text.length;
  const { division, kind, bound, under } = form;
  found.push({
    start,
    end,
    division,
    kind,
    bound,
    under,
    lead: 0,
    partOf: null,
    weight: kind === 'short' ? SHORT[division.level] + (form.text.length > 2 ? 0.6 : 0) - (under ? 1 : 0) : WEIGHT[kind],
  });
  if (kind === 'short' && division.level === 2 && text.startsWith('地区', end)) {
    found.push({ start, end: end + 2, division, kind: 'variant', bound, under, lead: 0, partOf: null, weight: WEIGHT.variant });
  }
  if (kind === 'short' && division.level > 1 && isOtherEnding(division, text.charAt(end))) {
    found.push({ start, end: end + 1, division, kind: 'variant', bound, under, lead: 0, partOf: null, weight: WEIGHT.variant });
  }
}

/** 区, 县, 市 and 旗 may stand for one another after a promotion; 州 and 市 too, one level up. */
function isOtherEnding(division: Division, next: string): boolean {
  if (division.name.endsWith(next) && division.name.length === 3) return false;
  return division.level === 3
    ? next === '区' || next === '县' || next === '市' || next === '旗'
    : next === '市' || next === '州' || next === '盟';
}

/** Takes weight from mentions that the next characters turn into a road, a school or a company (重庆中路, 台江公寓). */
function weighed(text: string, found: readonly Mention[]): Mention[] {
  return found.map((m) => {
    const lead = leadBonus(text, m, found);
    if (m.kind !== 'short' && (m.kind !== 'renamed' || m.end - m.start > 2 || /[区县]/.test(text.charAt(m.end - 1))))
      return { ...m, lead };
    const continued = found.some((n) => n.start === m.end && isWithin(n.division, m.division) && n.division.id !== m.division.id);
    return {
      ...m,
      lead,
      partOf: continued || text.charAt(m.end - 1) === '县' || isBeforeTown(text, m, found) ? null : otherName(text, m.end),
    };
  });
}

const TOWN_AHEAD = /[\u4e00-\u9fff]{2,6}?(?:街道|[镇乡]|农场)(?![路街巷])/y;

/** 大连|西岗|八一路街道, 黄冈|黄梅|分路镇: a county right behind its city, and the road's word belongs to the town's name. */
function isBeforeTown(text: string, m: Mention, found: readonly Mention[]): boolean {
  if (m.division.level !== 3 || !found.some((n) => n.end === m.start && isWithin(m.division, n.division))) return false;
  TOWN_AHEAD.lastIndex = m.end;
  return TOWN_AHEAD.test(text);
}

/** A name at the head of a segment counts more than one in the middle of other words. */
function leadBonus(text: string, m: Mention, found: readonly Mention[]): number {
  if (m.start === 0) return 2;
  const before = text.charCodeAt(m.start - 1);
  if (before < 0x4e00 || before > 0x9fff) return 2;
  if (LEADS.has(text.charAt(m.start - 1))) return 1;
  // 安县 in 长安县.
  if (found.some((n) => n.end === m.end && n.start < m.start && n.kind === 'variant')) return -9;
  return m.kind === 'short' ? -4 : -2;
}

const LEADS = new Set('到发寄送往在址国是');

const SIDE = '(?:[东西南北中内外前后上下新老大小]|第?[一二三四五六七八九十\\d]+)?';
const ROAD = new RegExp(
  `${SIDE}(?:路|街(?!道)|大道|道(?![沟河岭江桥乡镇坎湾林])|巷|弄)|[\\u4e00-\\u9fff](?:路|街(?!道)|大街|大道|巷)`,
  'y',
);
const PLACE = new RegExp(
  `(${SIDE})(里|村|小区|花园|大厦|广场|城|校区|大学|学院|中学|小学|学校|医院|公园|站|桥|门|湾|山庄|公司|集团|超市|宾馆|酒店|饭店|公寓|商场|市场|银行|苑|园|庄|府|楼|馆|家园|新村|名城|国际|[一壹1]号|号|邨|屯|寨|组|队|厂|店|镇|乡|街道|社区|农场|机场|河|湖|江|山|岛|海|港|码头|菜|烤|人家|印象|话|味|式)`,
  'y',
);
const ZONE = /[\u4e00-\u9fff]{2,8}开发区/y;
/** 杨浦|广场东路, 泗水|中山北路: what follows is a road of its own. */
const OWN_ROAD = /[\u4e00-\u9fff]{2,3}[东西南北中]?(?:路|街(?!道)|大道)/y;

/** What the characters after a short name make of it. A name of its own that follows (高港|南山雅苑) leaves it a division. */
export function otherName(text: string, at: number): Mention['partOf'] {
  for (const pattern of [ROAD, PLACE, ZONE, OWN_ROAD]) pattern.lastIndex = at;
  if (ROAD.test(text)) return 'road';
  const place = PLACE.exec(text);
  if (!place || ZONE.test(text)) return null;
  const rest = text.slice(PLACE.lastIndex, PLACE.lastIndex + 2);
  const goesOn = /^[\u4e00-\u9fff]{2}/.test(rest) || (place[1] !== '' && /^[村屯沟庄镇乡坝]/.test(rest));
  if (place[2]?.length === 1 && goesOn) return null;
  return OWN_ROAD.test(text) ? null : 'place';
}
