import type { FieldType } from '../../domain/field-type';
import { classifyField } from '../classify';

/** One of several values that share a control or a cell. */
export interface Part {
  readonly type: FieldType;
  readonly value: string;
}

/** `label: value` and `（label）value`, up to the next label. */
const LABELLED =
  /(?:^|[^\p{L}\d]|(?<=\d))(\p{Script=Han}{1,10}|[a-z][a-z./-]{1,15}(?: [a-z]{1,12})?)\s*[:：]\s*|[（(【[](\p{Script=Han}{2,8}|[a-z ]{3,16})[)）】\]]\s*/giu;
const PHONE =
  /(?<!\d)(?:\+?86[- ]?)?(?:1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}-?\d{7,8}(?:-\d{1,6})?)(?!\d)|(?<![\w])\+\d[\d -]{7,15}\d/;
const REGION_PATH = /^[^/>]{2,20}(?:\s*[/>]\s*[^/>]{1,20}){1,3}$/;
const SPLITTABLE: ReadonlySet<FieldType> = new Set<FieldType>([
  'recipientName',
  'phone',
  'addressFull',
  'street',
  'district',
  'customerId',
]);
const REGIONS: readonly FieldType[] = ['province', 'city', 'district', 'town'];

/**
 * Splits what one control or cell holds into its values: labelled pieces, a region path, or name + phone + address without
 * labels. Returns an empty list when it holds one value only. `type` is what the label says.
 */
export function splitValue(type: FieldType, value: string): Part[] {
  const text = value.trim();
  if (text === '' || text.length > 400) return [];
  // Lists hold thousands of values; few of them have what every label ends with.
  const labelled = text.length >= SHORTEST_LABELLED && /[:：)）\]】]/.test(text) ? splitLabelled(text) : [];
  if (labelled.length >= 2) return labelled;
  if (!SPLITTABLE.has(type)) return [];
  if (type !== 'recipientName' && REGION_PATH.test(text)) return splitRegion(text);
  return text.length < SHORTEST_CONTACT ? [] : splitContact(text);
}
/** A phone number and at least one letter beside it. */
const SHORTEST_CONTACT = 10;
/** Two labels of a letter, each with its sign and a value. */
const SHORTEST_LABELLED = 6;

function splitLabelled(text: string): Part[] {
  const found = [...text.matchAll(LABELLED)].flatMap((match) => {
    const hit = classifyField((match[1] ?? match[2] ?? '').trim(), 'label')[0];
    return hit && hit.score >= 8.5 ? [{ hit: hit.is, from: match.index, to: match.index + match[0].length }] : [];
  });
  return found.flatMap(({ hit, to }, i) => {
    const value = text
      .slice(to, found[i + 1]?.from ?? text.length)
      .trim()
      .replace(/[;；,，、|]+$/, '')
      .trim();
    const type = CONCRETE[hit] ?? hit;
    return value !== '' && isFieldType(type) ? [{ type, value }] : [];
  });
}

/** What vague words mean inside a contact line. */
const CONCRETE: Readonly<Record<string, FieldType>> = {
  name: 'recipientName',
  address: 'addressFull',
  region: 'district',
  note: 'customerNote',
  account: 'customerId',
};
const VAGUE = new Set(
  'order number status date total lineSum amount cost coupon shipping payment paid refund code title description none region'.split(
    ' ',
  ),
);

function isFieldType(type: string): type is FieldType {
  return !VAGUE.has(type);
}

function splitRegion(text: string): Part[] {
  const names = text.split(/\s*[/>]\s*/).filter((name) => name !== '');
  const offset = /^(?:中国|china)$/i.test(names[0] ?? '') ? 1 : 0;
  return names.slice(offset).flatMap((name, i) => {
    const type = REGIONS[i];
    return type ? [{ type, value: name }] : [];
  });
}

/** `王建国 13812345678 浙江省…`: a phone number in the middle of other text parts a name from an address. */
function splitContact(text: string): Part[] {
  const phone = PHONE.exec(text);
  if (!phone) return [];
  const clean = (part: string) =>
    part
      .replace(/\[?(?:tel|电话|手机)[:：]?|[[\]【】（）()]/gi, ' ')
      .replace(/^[\s,，、;；:/|-]+|[\s,，、;；:/|-]+$/g, '')
      .trim();
  const before = clean(text.slice(0, phone.index));
  const after = clean(text.slice(phone.index + phone[0].length));
  if (before === '' && after === '') return [];
  const parts: Part[] = [{ type: 'phone', value: phone[0].trim() }];
  const [name, address] = before.length <= 12 ? [before, after] : splitNameAddress(before, after);
  if (name !== '') parts.unshift({ type: 'recipientName', value: name });
  if (address.length >= 4) parts.push({ type: 'addressFull', value: address });
  return parts;
}

function splitNameAddress(before: string, after: string): readonly [string, string] {
  if (after !== '' && after.length <= 12) return [after, before];
  const space = before.search(/\s/);
  return space > 0 && space <= 8 ? [before.slice(0, space), before.slice(space).trim()] : ['', before];
}
