import type { FieldType } from '../../domain/field-type';
import type { Evidence } from '../../domain/order';
import type { Subject } from '../../domain/profile';
import { hasCjk } from '../text';
import type { FieldConcept, VagueConcept } from '../vocabulary/vocabulary';
import { completed, composed } from './compose';
import { contradicts } from './contradicts';
import type { Reading } from './cues';
import { FAMILIES, isVague } from './families';
import { settle } from './settle';
import { isCompanyName, isLongAddress, isPersonName } from './values';
import type { Place } from './where';

/** What an element means, or `none`: the engine abstains. */
export interface Decision {
  readonly type: FieldType | 'none';
  readonly confidence: number;
  readonly why: readonly Evidence[];
}

/** Points below which a reading is not trusted: one weak cue alone. */
const THRESHOLD = 4.4;
/** The same for a name or id beside a label that the vocabulary does not know: only a whole match is believed. */
const THRESHOLD_AGAINST_LABEL = 6.6;
/** A second cue must have at least this much to say what a vague word means. */
const REFINING = 2;

/** Types that can be right on pages about something else than an order; pages not listed allow all. */
const ALLOWED: Partial<Record<Subject, ReadonlySet<FieldType>>> = {
  staff: new Set<FieldType>(['email', 'phone']),
  settings: new Set<FieldType>([]),
  coupon: new Set<FieldType>(['couponCode', 'discount', 'email', 'phone']),
  product: new Set<FieldType>(['productName', 'sku', 'unitPrice', 'quantity', 'stock', 'currency', 'tax']),
};
const NOT_OF_CUSTOMERS: ReadonlySet<FieldType> = new Set<FieldType>(['orderTime', 'orderStatus']);

const ABSTAINED: Decision = { type: 'none', confidence: 0, why: [] };

/** Chooses the meaning with the most points, settles vague words by their place, and abstains when in doubt. */
export function decide(reading: Reading, place: Place): Decision {
  const ranked = ranking(reading);
  const top = ranked[0];
  if (top && isVague(top[0]) && isDenied(top[0], reading)) return ABSTAINED;
  const whole = completed(place.label, place.above);
  if (whole !== null) return { type: whole, confidence: whole === 'none' ? 0 : 0.7, why: [aboveWhy(place)] };
  const contact = contactOf(place);
  if (contact !== null) return { type: contact, confidence: 0.7, why: [{ cue: 'value', text: place.shape, score: 7 }] };
  if (!top || top[1] < thresholdOf(reading)) return ABSTAINED;
  const [concept, score] = top;
  const meant = isVague(concept) ? vagueType(concept, reading, place) : concept;
  const type = inTable(special(meant, place), place);
  if (type === 'none' || !isAllowed(type, place) || contradicts(type, place.value) || isCount(type, place)) return ABSTAINED;
  const rival = ranked.find(([other]) => other !== concept && other !== type && !isRelated(concept, other))?.[1] ?? 0;
  const why = reading.why.filter((one) => one.is === concept || one.is === type);
  const settled = isVague(concept) ? [{ cue: 'place', text: placeWords(place), score: 1 }] : [];
  return {
    type,
    confidence: confidenceOf(score, rival),
    why: [...why.map(({ cue, text, score: points }) => ({ cue, text, score: points })), ...settled],
  };
}

/** "Public status": an unknown word before a vague one makes it something else. */
function vagueType(concept: VagueConcept, reading: Reading, place: Place): FieldType | 'none' {
  const own = refined(concept, reading);
  if (own !== null || !reading.whole.has(concept)) return own ?? 'none';
  return composed(concept, place.label, place.above) ?? settle(concept, place);
}

/** What people read beside it is known to be something else (预约时间); only a placeholder and a name say 时间. */
function isDenied(concept: VagueConcept, { whole, why }: Reading): boolean {
  const isSaid = (is: FieldConcept) => why.some((one) => one.is === is && READ.has(one.cue));
  return whole.has('none') && isSaid('none') && !isSaid(concept);
}
const READ = new Set(['label', 'near', 'column']);

/** "Contact" over an address to write to, 联系方式 over a number to call. */
function contactOf(place: Place): FieldType | null {
  if (place.kind !== 'pair' || !/contact|联系|聯絡|聯繫|^\W*(?:user|用户|用戶)\W*$/i.test(place.label)) return null;
  return place.shape === 'email' || place.shape === 'phone' ? place.shape : null;
}

/** Sums in rows of goods are the rows' own; a column of goods that holds numbers counts them. */
function inTable(type: FieldType | 'none', place: Place): FieldType | 'none' {
  // Behind the sum of a row, in a table that holds the fee too, stand the sums of the order.
  const isOfOrder = place.kind === 'header' && place.near.has('shippingFee') && place.near.has('lineSum');
  if (place.table === 'lines' && !isOfOrder && (type === 'orderTotal' || type === 'subtotal')) return 'lineTotal';
  if (place.kind === 'header' && place.table !== 'orders' && OF_ORDERS.has(type)) return 'none';
  if (type === 'unitPrice' && place.table === 'orders' && !GOODS.some((one) => place.near.has(one))) return 'orderTotal';
  if (type === 'unitPrice' && place.isSecondPrice) return 'lineTotal';
  if (type === 'productName' && place.kind === 'pair' && place.shape === 'money') return 'subtotal';
  if (type === 'none' && place.table === 'lines' && !place.near.has('quantity') && MOVED.test(place.label)) return 'quantity';
  if (type === 'productName' && place.kind === 'header' && place.shape === 'number')
    return place.near.has('quantity') ? 'none' : 'quantity';
  return type;
}

/** 待发数量, "Qty to ship": where goods are moved, how many of them are. */
const MOVED =
  /^\W*(?:本次|实际|应|实|待|已)?(?:发货?|出库|出货|收货|入库|拣货|配货|退货|發貨|出貨)(?:數量|数量|件数|數)\W*$|^\W*(?:qty|quantity) (?:to (?:ship|pick|pack|return|refund)|shipped|picked|packed)\W*$/iu;

/** A shown name has letters: "Line items: 3" counts them. Lists may hold codes as their values. */
function isCount(type: FieldType, place: Place): boolean {
  if (place.kind === 'control' || place.shape === 'empty' || !NAMES.has(type)) return false;
  return !/[\p{L}*]/u.test(place.value);
}
const NAMES: ReadonlySet<FieldType> = new Set<FieldType>(['productName', 'companyName', 'city', 'province', 'country']);

/** What an order has and its goods have as well: a column of it is the order's only in a list of orders. */
const OF_ORDERS: ReadonlySet<FieldType | 'none'> = new Set<FieldType | 'none'>(['orderType', 'orderFlag', 'weight']);

/** Columns without which a price in a list of orders is the order's. */
const GOODS: readonly FieldConcept[] = ['productName', 'sku', 'quantity', 'title', 'orderTotal', 'total'];

function aboveWhy(place: Place): Evidence {
  return { cue: 'heading', text: `${place.above.join(' · ')} · ${place.label}`.slice(0, 60), score: 7 };
}

/** How a name is pronounced, not the name. */
const READING = /フリガナ|ふりがな|カナ|\bkana\b|拼音|phonetic/iu;
/** Labels that name an address themselves. */
const ADDRESS = /addr|adress|direcc|indirizz|endere[cç]|адрес|주소|住所|地址|信息|资料|資料|資訊/iu;
/** What stands beside the rest of an address. */
const REST_OF_ADDRESS: readonly FieldConcept[] = ['province', 'city', 'district', 'region', 'addressLine2'];

/** Values that turn a plain word into another: a tax column of rates, "Shipped to" over a name, a customer with an address. */
function special(concept: FieldType | 'none', place: Place): FieldType | 'none' {
  const value = place.value.trim();
  if (concept === 'recipientName' && READING.test(place.label)) return 'none';
  // Programmers call any state a state.
  if (concept === 'province' && hasCjk(place.label) && !/[省州県道都地区區域]/.test(place.label)) return 'none';
  if (concept === 'tax' && /^\d+(?:\.\d+)?\s*%$/.test(value)) return 'none';
  // 收货地址 over a box beside lists of regions holds the street.
  const isPart = concept === 'addressFull' && place.kind === 'control' && !place.isFilter && !place.isChoice;
  if (isPart && !/完整|全部|full|complet/iu.test(place.label) && REST_OF_ADDRESS.some((one) => place.edited.has(one)))
    return 'street';
  const isTo = concept === 'addressFull' && place.kind !== 'control' && !ADDRESS.test(place.label);
  if (isTo && isPersonName(value)) return 'recipientName';
  if (concept === 'customerId' && isCompanyName(value)) return 'companyName';
  // One word where goods go to is a city.
  if (concept === 'addressFull' && /^\W*destination\W*$/i.test(place.label) && /^\p{L}+(?: \p{L}+)?$/u.test(value)) return 'city';
  return concept === 'customerId' && place.kind === 'pair' && isLongAddress(value) ? 'addressFull' : concept;
}

/** The best reading of an element before its place is known: used to learn what stands beside what. */
export function bestConcept(reading: Reading): FieldConcept {
  const ranked = ranking(reading);
  const top = ranked[0];
  if (!top || top[1] < thresholdOf(reading)) return 'none';
  return isVague(top[0]) ? (refined(top[0], reading) ?? top[0]) : top[0];
}

/** Another cue of the same element (its name, its placeholder) may say which of its family a vague word is. */
function refined(concept: VagueConcept, reading: Reading): FieldType | null {
  const family = FAMILIES[concept];
  const vagueCues = new Set(reading.why.filter((one) => one.is === concept).map((one) => one.cue));
  const best = reading.why
    .filter((one) => !vagueCues.has(one.cue) && one.score >= REFINING && !isWideName(concept, one.cue, one.text))
    .sort((a, b) => b.score - a.score)
    .flatMap((one) => family.filter((type) => type === one.is));
  return best[0] ?? null;
}

/** `region` as a name says no more than 省市区 as a label, `customer` no more than 客户; over a label of its own it is a province. */
function isWideName(concept: VagueConcept, cue: string, text: string): boolean {
  const word = concept === 'region' ? /region|area/i : concept === 'client' ? /cust|client|kehu|buyer/i : null;
  return word !== null && PROGRAMMERS.has(cue) && word.test(text);
}

/** Best first; of equals, the word that leaves it to the place. */
function ranking(reading: Reading): (readonly [FieldConcept, number])[] {
  return [...reading.scores].sort((a, b) => b[1] - a[1] || Number(isVague(b[0])) - Number(isVague(a[0])));
}

function thresholdOf(reading: Reading): number {
  const isNamed = reading.why.some((one) => !PROGRAMMERS.has(one.cue));
  return reading.hasLabel && !isNamed ? THRESHOLD_AGAINST_LABEL : THRESHOLD;
}
const PROGRAMMERS = new Set(['name', 'id', 'binding']);

function isRelated(concept: FieldConcept, other: FieldConcept): boolean {
  return (
    (isVague(other) && FAMILIES[other].some((type) => type === concept)) ||
    (isVague(concept) && FAMILIES[concept].some((type) => type === other))
  );
}

function isAllowed(type: FieldType, place: Place): boolean {
  if (place.subject === 'customer' && NOT_OF_CUSTOMERS.has(type)) return false;
  if (place.subject === 'return' && type === 'orderStatus') return false;
  return ALLOWED[place.subject]?.has(type) ?? true;
}

function confidenceOf(score: number, rival: number): number {
  return Math.round((100 * score) / (score + Math.max(0, rival) * 0.6 + 1.2)) / 100;
}

function placeWords(place: Place): string {
  return [place.subject, place.kind, place.table ?? ''].filter((word) => word !== '').join(' ');
}
