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
  return name.replace(/^admin(?=[-_.[]\w+[-_.[])/i, '');
}

/** Whose the value of a header's column or of a label is. */
export function partyOfLabel(type: FieldType, label: string, context: string, heading: string): Party | 'other' | null {
  if (!OF_SOMEBODY.has(type)) return null;
  const own = partyOf(label, 'label');
  return decisive(own) ?? partyAround(context, heading) ?? own ?? byType(type);
}

/** Marks the shop's own phone and e-mail on printed papers: they stand beside its web site or fax. */
export function isShopBlock(pairs: readonly ReadonlyPair[], i: number): boolean {
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
