import type { FieldType, Party } from '../../domain/field-type';
import type { Control, ReadonlyPair } from '../../domain/snapshot';
import { partyOf } from '../classify';
import { isGeneratedId } from '../text';

/** Types that belong to somebody. */
const OF_SOMEBODY: ReadonlySet<FieldType> = new Set<FieldType>([
  'recipientName',
  'companyName',
  'customerId',
  'phone',
  'email',
  'country',
  'province',
  'city',
  'district',
  'town',
  'street',
  'addressFull',
  'addressLine2',
  'postcode',
]);

/** Whose the value of a control is; `other` for people that no rule asks about, null when nothing tells. */
export function partyOfControl(type: FieldType, control: Control, before: readonly Control[]): Party | 'other' | null {
  if (!OF_SOMEBODY.has(type)) return null;
  const id = isGeneratedId(control.id) ? '' : control.id;
  const own = partyOf(control.labelText || control.nearText, 'label') ?? partyOf(control.placeholder, 'label');
  const named = partyOf(ownName(control.name), 'identifier') ?? partyOf(ownName(id), 'identifier');
  return (
    decisive(own) ??
    decisive(named) ??
    partyAround(control.context, control.heading) ??
    own ??
    named ??
    byBlock(type, control, before) ??
    byType(type)
  );
}

const OF_PLACE: ReadonlySet<FieldType> = new Set<FieldType>([
  'province',
  'city',
  'district',
  'street',
  'addressFull',
  'postcode',
]);

/** 寄件人姓名, 寄件人手机, 地区, 详细地址: where somebody is stands below who it is. `before` are the controls just before. */
function byBlock(type: FieldType, control: Control, before: readonly Control[]): Party | null {
  if (!OF_PLACE.has(type) || control.name !== '') return null;
  for (const one of before.slice(-4).reverse()) {
    if (one.context !== control.context || one.inFrame !== control.inFrame || one.name !== '') return null;
    const party = partyOf(one.labelText || one.nearText, 'label') ?? partyOf(one.placeholder, 'label');
    if (party !== null) return party === 'sender' || party === 'recipient' ? party : null;
  }
  return null;
}

/** Names of forms of a back end begin with it: admin_search_order[email]. */
function ownName(name: string): string {
  // `origin_price` is what something was priced at, whoever reuses it for a phone number.
  if (/price|cost|amount/i.test(name)) return '';
  return name.replace(/^admin(?=[-_.[]\w+[-_.[])/i, '');
}

/** Whose the value of a header's column or of a label is. */
export function partyOfLabel(type: FieldType, label: string, context: string, heading: string): Party | 'other' | null {
  if (!OF_SOMEBODY.has(type)) return null;
  const own = partyOf(label, 'label');
  return decisive(own) ?? partyAround(context, heading) ?? own ?? byType(type);
}

/** Whose the value of the `i`th pair is: by its label and what stands around it, or by the block that it is in. */
export function partyOfPair(type: FieldType, pairs: readonly ReadonlyPair[], i: number): Party | 'other' | null {
  const pair = pairs[i];
  const said = pair ? partyOfLabel(type, pair.label, pair.context, pair.heading) : null;
  const own = said === 'sender' && isLoneDestination(pairs) ? 'recipient' : said;
  const isShop = (own !== null || type === 'phone' || type === 'email') && isShopBlock(pairs, i);
  if (OF_SOMEBODY.has(type) && own !== 'sender' && isBelowSender(pairs, i)) return 'sender';
  return isShop && own !== 'buyer' ? 'shop' : own;
}

/** 寄件人：… 电话：… 地址：… 收件人：…: a pair that names nobody belongs to whoever is named above it in the same block. */
function isBelowSender(pairs: readonly ReadonlyPair[], i: number): boolean {
  const own = pairs[i];
  if (isLoneDestination(pairs)) return false;
  if (!own || partyOf(own.label, 'label') !== null || isDestination(own.label)) return false;
  if (isOrigin(pairs, i)) return true;
  for (const [back, pair] of pairs
    .slice(Math.max(0, i - 6), i)
    .reverse()
    .entries()) {
    // The same label again begins another block.
    if (pair.context !== own.context || pair.heading !== own.heading || pair.label === own.label) return false;
    if (isOrigin(pairs, i - back - 1)) return true;
    const party = partyOf(pair.label, 'label');
    if (party !== null || isDestination(pair.label)) return party === 'sender';
  }
  return false;
}

/**
 * Some shops call where they send to 发货地址. It is no sender's where a receiver is named and nothing else on the page says
 * where the goods go.
 */
function isLoneDestination(pairs: readonly ReadonlyPair[]): boolean {
  const sent = pairs.filter(({ label }) => /^发货地址[:：]?$/.test(label.trim()));
  const [only] = sent;
  if (sent.length !== 1 || only === undefined) return false;
  const around = pairs.filter(({ context, heading }) => context === only.context && heading === only.heading);
  const isTo = ({ label }: ReadonlyPair) => /(?:收[货件]|配送|送货|详细|寄送)(?:人)?地址|^地址[:：]?$/.test(label.trim());
  return around.some(({ label }) => /^收[货件]人(?:姓名)?[:：]?$/.test(label.trim())) && !pairs.some(isTo);
}

/** "Pickup city" above a destination is where the goods come from; alone it may be where the customer fetches them. */
function isOrigin(pairs: readonly ReadonlyPair[], i: number): boolean {
  const isFrom = /^\W*(?:pick-?\s?up|collection)\b|^\W*(?:取件|提货|起始|始发|发货)(?:城市|地|点)/i.test(pairs[i]?.label ?? '');
  return isFrom && pairs.slice(i + 1, i + 9).some(({ label }) => isDestination(label));
}
const isDestination = (label: string) => /destination|deliver|目的|送达|配送|派送/i.test(label);

/** Marks the shop's own phone and e-mail on printed papers: they stand beside its web site or fax. */
function isShopBlock(pairs: readonly ReadonlyPair[], i: number): boolean {
  const own = pairs[i];
  if (!own) return false;
  return pairs
    .slice(Math.max(0, i - 3), i + 4)
    .some(
      (pair) =>
        pair.context === own.context && /^\W*(?:web ?site|fax|homepage|网址|官网|店铺网址|傳真|传真)\W*$/i.test(pair.label),
    );
}

/** "Customer's phone" in a shipping form is the recipient's; sender, shop and bill never are. */
function decisive(party: Party | 'other' | null): Party | 'other' | null {
  return party === 'buyer' ? null : party;
}

function partyAround(context: string, heading: string): Party | null {
  for (const text of [context, heading]) {
    if (text === '') continue;
    const party = partyOf(text, 'label');
    if (party === 'billing' || party === 'recipient' || party === 'sender') return party;
  }
  return null;
}

function byType(type: FieldType): Party | null {
  return type === 'recipientName' ? 'recipient' : null;
}
