import type { FieldType } from '../../domain/field-type';
import { hasCjk, unaccented } from '../text';
import { LANGUAGES } from '../vocabulary/load';
import type { FieldConcept, VagueConcept } from '../vocabulary/vocabulary';
import { settleNote } from './note';
import { isCompanyName, isLongAddress, isPersonName, namesRegions } from './values';
import { count, hasAny, isOrder, type Place } from './where';

type Settler = (place: Place) => FieldType | 'none';

/** Decides what a vague word means where it stands; `none` when the surroundings do not tell. */
export function settle(concept: VagueConcept, place: Place): FieldType | 'none' {
  return SETTLERS[concept](place);
}

const ABOUT_PEOPLE: readonly FieldConcept[] = [
  'phone',
  'address',
  'addressFull',
  'street',
  'city',
  'postcode',
  'province',
  'region',
  'email',
];
const REACHED_AT: readonly FieldConcept[] = ['address', 'addressFull', 'street', 'email'];
/** What stands at the head of an order, beside what all of it costs. */
const HEAD: readonly FieldConcept[] = ['orderNo', 'order', 'orderStatus', 'status', 'paymentStatus', 'orderTime'];
/** A form with one of these holds an order, though it has one line of goods only. */
const OF_WHOM: readonly FieldConcept[] = [
  ...(['orderStatus', 'status', 'paymentMethod', 'orderTime', 'customer', 'customerId', 'client'] as const),
];
const FEES: readonly FieldConcept[] = ['shippingFee', 'tax', 'discount', 'lineSum', 'subtotal'];

/** What a page that shows orders shows of them. */
const OF_AN_ORDER: readonly FieldConcept[] = [
  ...HEAD,
  ...(['document', 'orderTotal', 'total', 'amount', 'paymentMethod', 'trackingNo', 'refundAmount'] as const),
];

/** What a label of a date says in most languages that are read here. */
const DATED = /日期|时间|時間|日時|날짜|일자|일시|date|time|data|fecha|datum|creat|erstell|créé|ngày|tanggal|дата|создан/i;

/** 至, "To", 结束日期: the second of two dates. */
const isRangeEnd = (label: string) =>
  /^\W*(?:至|到|止|一|~|to|until|end\b.*|结束.*|截止.*)\W*$/iu.test(label) ||
  /^(?:至|到|[-–—~～]+|结束.{0,3}|截止.{0,3})$/u.test(label.trim());
/** In a table that is not about the order itself. */
const isAside = ({ table }: Place) => table === 'lines' || table === 'history' || table === 'returns' || table === 'people';
const hasAll = (set: ReadonlySet<FieldConcept>, all: readonly FieldConcept[]) => all.every((one) => set.has(one));
/** Numbers of rows begin with 1. */
const ROW = /^\W*(?:#|no|nr|n|s\/?n|sl)\W*$/i;
/** One end of a range that a list is searched by. */
const LIMIT = /min|max|from|to\b|greater|less|最低|最高|最小|最大|起|止|至/iu;
const isPaidValue = (value: string) =>
  LANGUAGES.some((language) => language.paidValues?.test(unaccented(value.trim().toLowerCase())) ?? false);

const SETTLERS: Readonly<Record<VagueConcept, Settler>> = {
  name: (place) => {
    if (place.subject === 'product' || place.table === 'lines' || place.table === 'products') return 'productName';
    if (place.subject === 'coupon' || place.subject === 'staff' || place.subject === 'settings') return 'none';
    if (place.table === 'people' || place.table === 'addresses') return 'recipientName';
    const signs = count(place.near, ABOUT_PEOPLE);
    return signs >= 2 || (signs === 1 && place.kind === 'pair' && isPersonName(place.value)) ? 'recipientName' : 'none';
  },
  account: (place) => {
    if (place.subject !== 'order' && place.subject !== 'return') return 'none';
    const isConsignee =
      hasAny(place.near, ['address', 'addressFull']) && place.near.has('phone') && !hasAny(place.near, ['recipientName', 'name']);
    return isConsignee ? 'recipientName' : 'customerId';
  },
  customer: (place) => {
    if (place.kind === 'control') return 'customerId';
    // 客户信息 beside a value is a block of several values.
    if (place.kind === 'pair' && /信息|资料/.test(place.label)) return 'none';
    if (isCompanyName(place.value)) return 'companyName';
    if (place.kind === 'pair' && isLongAddress(place.value)) return 'addressFull';
    if (place.shape === 'email') return 'email';
    if (hasCjk(place.label)) return 'customerId';
    return isPersonName(place.value) && !place.near.has('recipientName') ? 'recipientName' : 'customerId';
  },
  client: (place) => {
    if (place.kind === 'pair' && isPersonName(place.value)) return 'customerId';
    // 客户名称 beside where to send it is somebody's name in a shop; on the papers of a trade it is the firm.
    const isAddressed =
      hasAny(place.page, OF_AN_ORDER) && !place.near.has('recipientName') && hasAny(place.near, ['phone', ...REACHED_AT]);
    return isAddressed && !hasAny(place.page, ['supplier', 'document']) && /名/.test(place.label)
      ? 'recipientName'
      : 'companyName';
  },
  order: (place) =>
    (place.kind === 'pair' ? place.shape !== 'empty' : place.kind === 'header') ||
    place.options.length > 0 ||
    /\d{3}/.test(place.value)
      ? 'orderNo'
      : 'none',
  number: (place) => {
    const isNamed = place.near.has('orderNo') || place.near.has('code') || place.near.has('document');
    if (!isOrder(place) || isNamed || place.table === 'lines' || place.table === 'history') return 'none';
    if (ROW.test(place.label) && /^1?$/.test(place.value.trim())) return 'none';
    if (place.table === 'orders') return 'orderNo';
    return (place.shape === 'code' || place.isFilter) && !place.page.has('orderNo') ? 'orderNo' : 'none';
  },
  document: (place) => (isOrder(place) && !isAside(place) && !place.near.has('orderNo') ? 'orderNo' : 'none'),
  status: (place) => {
    if (!isOrder(place) || place.table === 'returns' || place.table === 'people' || place.table === 'products') return 'none';
    if (place.kind === 'header' && place.table === 'lines') return 'none';
    // 状态 beside 订单状态 is another one.
    const others = place.kind === 'control' ? place.edited : place.near;
    if (place.kind !== 'header' && !place.isFilter && others.has('orderStatus')) return 'none';
    if (place.options.some((option) => /^(?:enabled|disabled|启用|禁用)$/i.test(option))) return 'none';
    return 'orderStatus';
  },
  state: (place) => {
    if (hasAny(place.near, ['city', 'postcode', 'street', 'country', 'address'])) return 'province';
    return /ship|deliver|bill/i.test(place.label) ? 'none' : SETTLERS.status(place);
  },
  date: (place) => {
    if (!isOrder(place) || isAside(place)) return 'none';
    // Only its name in the code speaks of a date: 起租日 is another day than the order's.
    if (place.kind === 'control' && !place.isFilter && place.label !== '' && !DATED.test(place.label)) return 'none';
    const start = place.before.at(-1);
    if (isRangeEnd(place.label) && (start === 'orderTime' || start === 'none')) return start;
    // Cards of orders below the boxes they are searched by have a time of their own.
    if ((place.isFilter ? place.edited : place.near).has('orderTime')) return 'none';
    // A list of people or addresses has dates of its own.
    if (place.isFilter && !hasAny(place.page, OF_AN_ORDER)) return 'none';
    if (place.kind === 'header')
      return place.table === 'orders' && !/^(?:开始|结束|起始|截止)/.test(place.label) ? 'orderTime' : 'none';
    return place.isFilter || place.kind === 'pair' || hasAny(place.near, ['orderNo', 'document', 'orderStatus', 'status'])
      ? 'orderTime'
      : 'none';
  },
  total: (place) => {
    if (place.table === 'lines' && place.kind === 'header' && hasAll(place.near, ['shippingFee', 'lineSum'])) return 'orderTotal';
    if (place.table === 'lines') return 'lineTotal';
    if (place.table === 'orders') return 'orderTotal';
    if (!isOrder(place)) return place.subject === 'return' && place.kind === 'pair' ? 'subtotal' : 'none';
    // One line of goods is put in: what each costs, how many, what all of them cost.
    const isOfLine = place.kind === 'control' && place.edited.has('unitPrice') && place.edited.has('quantity');
    if (isOfLine && !hasAny(place.edited, [...FEES, ...OF_WHOM])) return 'lineTotal';
    if (place.kind !== 'pair') return 'orderTotal';
    if (isUntaxed(place.label)) return 'subtotal';
    // Below the fees it holds them.
    if (hasAny(new Set(place.before), FEES)) return 'orderTotal';
    // A purchase has nothing but its sum.
    if (place.page.has('supplier')) return 'orderTotal';
    const isAlone = !hasAny(place.near, FEES);
    return (isAlone && place.hasLines && !hasAny(place.near, HEAD)) ||
      (place.near.has('orderTotal') && !place.edited.has('orderTotal'))
      ? 'subtotal'
      : 'orderTotal';
  },
  lineSum: (place) => {
    if (place.table === 'orders') return 'subtotal';
    if (place.kind === 'header' || place.table === 'lines') return 'lineTotal';
    return place.subject === 'coupon' ? 'none' : 'subtotal';
  },
  amount: (place) => {
    // 金額 between a name and a sum of the row is the price of one.
    const isPrice = hasAny(place.near, ['lineSum', 'lineTotal', 'total']) && !place.near.has('unitPrice');
    if (place.table === 'lines') return isPrice ? 'unitPrice' : 'lineTotal';
    if (place.subject === 'return' || place.table === 'returns') return 'refundAmount';
    if (place.kind === 'pair' && isOrder(place) && /tax|vat|税/i.test(place.label))
      return isUntaxed(place.label) ? 'subtotal' : 'orderTotal';
    if (!isOrder(place) || hasAny(place.near, ['orderTotal', 'total'])) return 'none';
    return (place.isFilter && LIMIT.test(place.label)) ||
      place.table === 'orders' ||
      (place.kind === 'pair' && place.shape === 'money')
      ? 'orderTotal'
      : 'none';
  },
  cost: (place) => {
    // What a shop pays for one, on the papers of a purchase; beside the price of one it is something else.
    const isBought = place.kind === 'control' && isOrder(place) && place.edited.has('quantity');
    return (place.table === 'lines' || isBought) && !place.near.has('unitPrice') ? 'unitPrice' : 'none';
  },
  address: (place) => {
    if (place.subject === 'settings' || place.subject === 'staff') return 'none';
    if (place.kind === 'header' || (place.kind === 'pair' && namesRegions(place.value))) return 'addressFull';
    return hasAny(place.near, ['province', 'city', 'district', 'region']) ? 'street' : 'addressFull';
  },
  region: (place) => {
    const isWhere =
      hasAny(place.near, ['street', 'address', 'addressFull', 'recipientName', 'postcode']) || /[/,，>]/.test(place.value);
    return (isWhere || (place.isFilter && isOrder(place))) && place.subject !== 'settings' ? 'district' : 'none';
  },
  note: settleNote,
  coupon: (place) => {
    if (place.shape === 'money') return 'discount';
    return isOrder(place) && !(place.kind === 'pair' && place.shape === 'empty') ? 'couponCode' : 'none';
  },
  shipping: (place) => {
    if (place.kind === 'pair' && isLongAddress(place.value)) return isOrder(place) ? 'addressFull' : 'none';
    if (place.shape === 'money' || (place.shape === 'number' && place.table !== null)) return 'shippingFee';
    const isChosen = place.kind === 'control' ? place.isChoice : place.shape === 'text';
    return isOrder(place) && isChosen ? 'shippingMethod' : 'none';
  },
  payment: (place) => {
    if (place.isFilter && isOrder(place)) return place.options.some(isPaidValue) ? 'paymentStatus' : 'paymentMethod';
    if (place.shape !== 'text' || !isOrder(place)) return 'none';
    return isPaidValue(place.value) ? 'paymentStatus' : 'paymentMethod';
  },
  paid: (place) => (place.shape === 'money' || place.shape === 'number' || !isOrder(place) ? 'none' : 'paymentStatus'),
  refund: (place) => (place.shape === 'money' ? 'refundAmount' : 'none'),
  code: (place) => {
    if (place.subject === 'coupon') return 'couponCode';
    if ((place.table === 'lines' || place.table === 'products') && !place.near.has('sku')) return 'sku';
    if (place.kind === 'pair') return isOrder(place) && place.shape === 'code' && !place.page.has('orderNo') ? 'orderNo' : 'none';
    return place.table === 'orders' && !place.near.has('orderNo') ? 'orderNo' : 'none';
  },
  title: (place) => {
    if (place.subject === 'product' || place.table === 'lines' || place.table === 'products') return 'productName';
    // 名稱 above a phone number and where to write to is a person's.
    const isPerson = place.kind === 'control' && isOrder(place) && place.near.has('phone') && hasAny(place.near, REACHED_AT);
    return isPerson && !hasAny(place.near, ['recipientName', 'name', 'productName', 'account']) ? 'recipientName' : 'none';
  },
  supplier: () => 'none',
  description: (place) => (place.table === 'lines' && !place.near.has('productName') ? 'productName' : 'none'),
};

/** "Total (excl. tax)": what is paid is another. */
function isUntaxed(label: string): boolean {
  return /\((?:excl?\b|net\b|before|without)|不含税|未税/i.test(label);
}
