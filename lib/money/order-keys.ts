import type { LineItem, Order } from '../domain/order';
import { textOf } from './order-amounts';

/** Which goods in which amounts, whatever their order on the page. */
export function goodsKey(order: Order): string {
  const lines = order.lines.map((line) => `${productKey(line) ?? '?'}×${line.quantity ?? '?'}`);
  return shortHash(lines.sort().join('|'));
}

/** What a product is known by: its number, or its name where the page shows none; null where it shows neither. */
export function productKey(line: LineItem): string | null {
  return line.sku ?? line.productName;
}

/** Who ordered: the customer's number, or the hash of a whole phone number, or of the firm's name; null where the page shows none. */
export function customerKey(order: Order): string | null {
  const id = textOf(order, 'customerId');
  if (id !== null) return id;
  const phone = textOf(order, 'phone')?.normalize('NFKC') ?? '';
  const digits = phone.replace(/\D/g, '').slice(-11);
  if (digits.length >= 7 && !phone.includes('*')) return `tel-${shortHash(digits)}`;
  const firm = textOf(order, 'companyName')?.normalize('NFKC').replace(/\s/g, '').toLowerCase() ?? '';
  return firm === '' ? null : `firm-${shortHash(firm)}`;
}

/** The delivery address without blanks and punctuation, hashed; null where the order shows none. */
export function addressKey(order: Order): string | null {
  const parts = (['province', 'city', 'district', 'street', 'addressFull'] as const).map((type) => textOf(order, type) ?? '');
  const plain = parts
    .join('')
    .normalize('NFKC')
    .replace(/[\s,.;、，。；-]/g, '')
    .toLowerCase();
  return plain === '' ? null : shortHash(plain);
}

/** 53 bits (cyrb53), for telling orders apart, not for secrets. */
function shortHash(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36);
}
