import { isNote } from '../tail/grammar';
import type { Segment } from './segments';
import { namePatterns } from './surnames';

/** A person's or shop's name with the range it stands in. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The range of the divisions in the text, so that no part of them is taken for a name. */
export interface Occupied {
  readonly start: number;
  readonly end: number;
}

/** The recipient of a contact line: what a label names, else the segment that looks most like one; null when none does. */
export function findName(segments: readonly Segment[], region: Occupied | null, hasPhone: boolean): FoundName | null {
  const labelled = segments.find((s) => isNamed(s, region));
  if (labelled) return trimmed(labelled.start, labelled.text);
  let best: Segment | null = null;
  let bestScore = hasPhone ? 3 : 4;
  for (const segment of segments) {
    if (segment.role !== null && segment.role !== 'phone') continue;
    if (region && segment.start < region.end && region.start < segment.end) continue;
    const leads = region !== null && segment.end <= region.start && segment.first;
    const score = nameScore(segment, leads) + (leads ? 2 : 0);
    if (score > bestScore || (score === bestScore && !best)) {
      best = segment;
      bestScore = score;
    }
  }
  if (best) return trimmed(best.start, best.text);
  return gluedName(segments, region);
}

/** Labelled as the recipient, and not the address that some write there (收货方：佛山市顺德区…). */
export function isNamed({ role, start, end }: Segment, region: Occupied | null): boolean {
  return role === 'name' && !(region && start < region.end && region.start < end && end - start > 8);
}

const HONORIFIC = /(?:先生|女士|太太|老师|师傅|老板|经理|同学|阿姨|叔叔|总|哥|姐|店长|主任)(?:收|亲收|启|亲启)?$/;
const RECEIVED = /[(（]?(?:亲?收|亲启|收件|代收|转交?)[)）]?$/;
/** 刘先生(请电话联系): a remark behind the name. */
const ASIDE = /\s*[(（【[][^()（）【】[\]]{0,16}[)）】\]]?$/;
const GAP = /(?<=^.|^..) (?=[\u4e00-\u9fff])/g;
const CJK_NAME =
  /^[\u3400-\u9fff]{1,6}$|^[\u3400-\u9fff]{1,10}(?:[·•.][\u3400-\u9fff]{1,10}){1,3}$|^[\u3400-\u9fff]{2,4}[/&][\u3400-\u9fff]{2,4}$/;
const LATIN_NAME = /^[A-Za-z][A-Za-z.' -]{1,30}$/;
const MIXED_NAME = /^(?=.*[\u3400-\u9fffA-Za-z])[\u3400-\u9fffA-Za-z0-9_*·.'@-]{1,16}$/;
const ADDRESS_END =
  /(?:[路街道巷弄号室栋幢座楼层房村镇乡区县市省店站厂场园苑庭城府院校馆组屯庄里坊湾墅邸寨社铺柜门口局所厅处部坪岭堡营桥港闸坝塘湖大厦]|公寓|公司|[大中小]学|银行|中心|附近|旁边|对面|国际|时代|自提|代收点)$/;
const ADDRESS_INSIDE =
  /(?<=.)[路街巷弄栋幢][^\s]|小区|花园|大厦|广场|单元|号楼|[\d一二三四五六七八九十]+(?:号|室|楼|层|栋|幢|座|组|队)|街道|开发区|工业园/;
/** 大liu: both scripts in one short word. */
const NICKNAME = /^[\u4e00-\u9fff]{1,2}[A-Za-z]{1,6}$/;
const NOT_A_NAME =
  /^(?:你好|您好|谢谢|快递|请.*|不要.*|勿.*|尽快|急|加急|中国|默认|家|公司|学校|其[它他]|无|暂无|收|到付|顺丰|圆通|中通|申通|韵达|EMS|ems)$/;

function nameScore(segment: Segment, leads: boolean): number {
  const text = segment.text.replace(ASIDE, '').replace(RECEIVED, '').replace(GAP, '');
  if (!text || NOT_A_NAME.test(text) || isNote(text)) return -9;
  const honoured = HONORIFIC.test(text);
  const plain = CJK_NAME.test(text);
  if (!plain && !MIXED_NAME.test(text) && !LATIN_NAME.test(text)) return -9;
  let score = 0;
  if (segment.byPhone) score += 3;
  else if (segment.byPostcode) score += 2;
  if (segment.apart) score += 1;
  if (segment.first || segment.last) score += 1;
  if (plain && isPersonal(text, segment)) score += 3;
  if (honoured && text.length <= 6) score += 3;
  if (text.length <= 3) score += 1;
  if (segment.apart && segment.last && (text.length === 1 || NICKNAME.test(text))) score += text.length > 3 ? 2 : 1;
  if (text.length > 8 && !/[·. ]/.test(text)) score -= 3;
  if (/\d/.test(text)) score -= 3;
  return score - addressPenalty(text, plain, segment, leads);
}

/** A surname and what may follow it; four characters after a single surname only beside a number (苏宁易购 is a shop). */
function isPersonal(text: string, segment: Segment): boolean {
  const { surname, double, familiar } = namePatterns();
  if (familiar.test(text)) return true;
  const [one = '', other] = text.split(/[/&]/);
  if (other !== undefined) return surname.test(one) && surname.test(other);
  if (!surname.test(text) || text.length < 2 || text.length > 4) return false;
  return text.length < 4 || segment.byPhone || double.test(text);
}

/** A firm that takes parcels, written before its number and its address. */
const SHOP = /(?:[店铺馆社坊厅]|公司|超市|中心)$/;

/** 王建村 beside a phone is a person; 建设村 is not. */
function addressPenalty(text: string, plain: boolean, segment: Segment, leads: boolean): number {
  if (HONORIFIC.test(text)) return 0;
  const person = plain && namePatterns().surname.test(text) && text.length <= 3 && segment.byPhone;
  if (ADDRESS_INSIDE.test(text)) return 8;
  const shop = leads && segment.byPhone && SHOP.test(text);
  return ADDRESS_END.test(text) ? (person || shop ? 2 : 6) : 0;
}

/** A name written right against the address: …3楼马云 before the phone, 张三河南省… before the province. */
function gluedName(segments: readonly Segment[], region: Occupied | null): FoundName | null {
  for (const segment of segments) {
    if (segment.byPhone) {
      const text = segment.text.replace(/(?:亲?收|亲启)$/, '');
      const tail = namePatterns().tail.exec(text);
      const end = segment.start + text.length;
      if (tail?.[1]) return { start: end - tail[1].length, end, text: tail[1] };
    }
    if (region && segment.start < region.start && segment.end > region.start) {
      const head = segment.text.slice(0, region.start - segment.start);
      if (namePatterns().whole.test(head)) return { start: segment.start, end: region.start, text: head };
    }
  }
  return null;
}

function trimmed(start: number, text: string): FoundName | null {
  const lead = /^[\s"'(（【[]+/.exec(text)?.[0].length ?? 0;
  const body = text.slice(lead).replace(/[\s"')）】\]]+$/, '');
  const bare = body.replace(ASIDE, '') || body;
  const kept = bare.length > 1 ? bare.replace(/[(（]?(?:亲?收|亲启)[)）]?$/, '') : bare;
  return kept ? { start: start + lead, end: start + lead + kept.length, text: kept } : null;
}
