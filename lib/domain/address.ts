import type { FieldType, Party } from './field-type';
import type { MessageData, Span } from './finding';
import type { Ref } from './snapshot';

/** The shape of Google's address validation verdict, never a boolean. */
export const ADDRESS_VERDICTS = ['accept', 'confirm', 'add_subpremise', 'fix'] as const;
export type AddressVerdict = (typeof ADDRESS_VERDICTS)[number];

export const ADDRESS_PARTS = [
  'name',
  'phone',
  'postcode',
  'country',
  'province',
  'city',
  'district',
  'town',
  'village',
  'road',
  'number',
  'compound',
  'building',
  'unit',
  'floor',
  'room',
  'poi',
  'note',
] as const;
export type AddressPartType = (typeof ADDRESS_PARTS)[number];

export const PART_STATES = ['given', 'inferred', 'replaced', 'spelling_corrected', 'unconfirmed', 'missing'] as const;
export type PartState = (typeof PART_STATES)[number];

/** One recognised piece of a contact line. `span` is null for what was inferred and is not in the text. */
export interface AddressPart {
  readonly type: AddressPartType;
  readonly text: string;
  readonly span: Span | null;
  readonly state: PartState;
}

/** One thing wrong with an address, by the codes of `lib/address/codes.data.ts`. */
export interface AddressFinding {
  readonly code: string;
  readonly severity: 'info' | 'warn' | 'error';
  readonly span: Span;
  readonly data: MessageData;
  /** The whole text after the repair; absent where one is not sure. */
  readonly fix?: string;
  /** Several repairs, nearest first, where more than one is valid: what each puts in and the whole text after it. At most three. */
  readonly choices?: readonly AddressChoice[];
}

export interface AddressChoice {
  readonly name: string;
  readonly text: string;
}

export interface ParsedAddress {
  readonly parts: readonly AddressPart[];
  readonly country: string | null;
  readonly name: string | null;
  readonly phone: string | null;
  readonly postcode: string | null;
  readonly province: string | null;
  readonly city: string | null;
  readonly district: string | null;
  readonly town: string | null;
  /** What stands below the district: town, road, number, compound, building, room, point of interest, note. */
  readonly detail: string | null;
}

export interface AddressJudgement {
  readonly parsed: ParsedAddress;
  readonly verdict: AddressVerdict;
  readonly findings: readonly AddressFinding[];
}

/** What a line is held against: region controls of the page, earlier values, the policy. All optional. */
export interface AddressContext {
  readonly province?: string;
  readonly city?: string;
  readonly district?: string;
  readonly phone?: string;
  readonly postcode?: string;
  readonly country?: string;
  readonly previous?: string;
  readonly customerAddresses?: readonly string[];
  /** Where the page's map puts the address, degrees (WGS-84), and by how many metres that may be wrong (0 where absent). */
  readonly point?: { readonly lat: number; readonly lng: number; readonly doubt?: number };
  readonly policy?: AddressPolicy;
}

/** The part of the policy that addresses are judged by. */
export interface AddressPolicy {
  readonly requireRoom?: boolean;
  /** Ask for a postcode where the country has them. */
  readonly requirePostcode?: boolean;
  /** Empty allowed list = deliver everywhere that is not excluded. */
  readonly zones?: readonly DeliveryZone[];
  readonly campus?: readonly CampusBuilding[];
}

export interface DeliveryZone {
  readonly mode: 'allow' | 'exclude';
  readonly kind: 'division' | 'street' | 'compound' | 'building' | 'keyword' | 'radius';
  /** Names for the first five kinds. */
  readonly names?: readonly string[];
  /** Degrees (WGS-84) and metres for `radius`. */
  readonly center?: { readonly lat: number; readonly lng: number };
  readonly metres?: number;
}

/** Buildings that exist on a campus: 梅园 1–8 栋, rooms 101–640. */
export interface CampusBuilding {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly roomFrom?: number;
  readonly roomTo?: number;
}

/** One part that two addresses do not share. Spans point into the text they belong to; null where the part is not written. */
export interface AddressMove {
  readonly part: AddressPartType;
  readonly before: string | null;
  readonly after: string | null;
  readonly spanBefore: Span | null;
  readonly spanAfter: Span | null;
  /** `region` goes to another place, `building` to another door, `detail` adds or drops something, `contact` is a person. */
  readonly kind: 'region' | 'building' | 'detail' | 'contact';
}

/** What an address is held against: the same order's earlier value, or the nearest of the customer's last addresses. */
export interface EarlierAddress {
  readonly source: 'order' | 'customer';
  readonly text: string;
  /** Never empty. */
  readonly moves: readonly AddressMove[];
}

/** An address field of an order with its judgement, as rules see it. */
export interface JudgedAddress {
  readonly ref: Ref;
  readonly field: FieldType;
  readonly party: Party | null;
  readonly text: string;
  readonly judgement: AddressJudgement;
  /** Absent where nothing earlier is known or nothing moved. */
  readonly earlier?: EarlierAddress;
}
