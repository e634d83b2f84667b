import type { FieldType } from '../domain/field-type';
import type { Change } from '../domain/prompt';
import type { BlindItem } from './blind';
import { seededRandom } from './seeded-random';

/** What is wrong with a seeded item; the answer says it once the item was judged. */
export const SEEDED_FAULTS = ['tenfold', 'refund_over', 'short_phone', 'cut_address'] as const;
export type SeededFault = (typeof SEEDED_FAULTS)[number];

export interface SeededItem {
  readonly item: BlindItem;
  readonly fault: SeededFault;
}

/**
 * A known-bad item in the shop's own likeness: a real one under another number with one grave mistake put in. Null where the
 * base offers nothing to put a mistake into. The same base and key give the same item.
 */
export function seededItem(base: BlindItem, key: string): SeededItem | null {
  const random = seededRandom(`seeded\u0000${key}`);
  const itemId = seededId(key);
  const start = Math.floor(random() * SEEDED_FAULTS.length);
  const orderNo = base.orderNo === null ? null : otherNumber(base.orderNo, random);
  for (let i = 0; i < SEEDED_FAULTS.length; i++) {
    const fault = SEEDED_FAULTS[(start + i) % SEEDED_FAULTS.length] ?? 'tenfold';
    const change = MAKE[fault](base);
    if (change) return { item: wrongly({ ...base, itemId, orderNo }, change, base.orderNo), fault };
  }
  return null;
}

/** Looks like every other id and depends on the key alone, so that an answer finds its way back. */
export function seededId(key: string): string {
  const random = seededRandom(`seeded-id\u0000${key}`);
  const hex = (length: number) => Array.from({ length }, () => Math.floor(random() * 16).toString(16)).join('');
  return `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[Math.floor(random() * 4)]}${hex(3)}-${hex(12)}`;
}

interface Mistake {
  readonly type: FieldType;
  readonly before: string;
  readonly after: string;
}

/** Each mistake is one that nobody could take for right: the lines, the total or the length say so on the same screen. */
const MAKE: Readonly<Record<SeededFault, (base: BlindItem) => Mistake | null>> = {
  tenfold({ order }) {
    const total = order.values.orderTotal ?? '';
    return amountOf(total) > 0 ? { type: 'orderTotal', before: total, after: times(total, 10) } : null;
  },
  refund_over({ order }) {
    const total = order.values.orderTotal ?? '';
    return amountOf(total) > 0 ? { type: 'refundAmount', before: '', after: times(total, 3) } : null;
  },
  short_phone(base) {
    const phone = shownAs(base, 'phone');
    return /^1\d{10}$/.test(phone) ? { type: 'phone', before: phone, after: phone.slice(0, 10) } : null;
  },
  cut_address(base) {
    const address = shownAs(base, 'addressFull');
    const cut = /^.{6,}?[路街道巷]/u.exec(address)?.[0] ?? '';
    return cut !== '' && cut.length + 3 < address.length ? { type: 'addressFull', before: address, after: cut } : null;
  },
};

function wrongly(item: BlindItem, { type, before, after }: Mistake, oldNumber: string | null): BlindItem {
  const change: Change = { type, label: '', before, after };
  const values = { ...item.order.values, [type]: after };
  const order = { ...item.order, orderNo: item.orderNo, values: item.orderNo ? { ...values, orderNo: item.orderNo } : values };
  const same = item.changes.find((one) => one.type === type);
  const changes = [...item.changes.filter((one) => one.type !== type), { ...change, label: same?.label ?? '' }];
  const actionLabel = oldNumber && item.orderNo ? item.actionLabel.replaceAll(oldNumber, item.orderNo) : item.actionLabel;
  return { ...item, actionLabel, affected: 1, changes, order };
}

/** What a value is on this order: what stands now, or what the save was about to make of it. */
function shownAs({ order, changes }: BlindItem, type: FieldType): string {
  return order.values[type] || changes.find((one) => one.type === type)?.before || '';
}

/** Another number of the same shape: its last four digits differ. */
function otherNumber(orderNo: string, random: () => number): string {
  return orderNo.replace(/\d(?=\D*(?:\d\D*){0,3}$)/g, () => String(Math.floor(random() * 10)));
}

const AMOUNT = /\d[\d,]*(?:\.\d+)?/;

function amountOf(text: string): number {
  return Number((AMOUNT.exec(text)?.[0] ?? '0').replaceAll(',', ''));
}

/** The amount in a text multiplied, in the text's own form: thousands marked or not, as many decimals. */
function times(text: string, factor: number): string {
  return text.replace(AMOUNT, (amount) => {
    const decimals = amount.split('.')[1]?.length ?? 0;
    const plain = (amountOf(amount) * factor).toFixed(decimals);
    return amount.includes(',') ? plain.replace(/\B(?=(?:\d{3})+(?:\.|$))/g, ',') : plain;
  });
}
