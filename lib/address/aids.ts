import type { AddressContext, AddressFinding, AddressJudgement, ParsedAddress } from '../domain/address';
import type { Analysis } from './analyse';
import type { Check } from './checks/check';
import type { Division } from './gazetteer';
import type { Region } from './region';

/**
 * What a caller may lend to the address module. The content script carries the county level only and fetches what is seldom
 * needed (`seldom.ts`); pages of the extension, the background and the evaluation lend everything.
 */
export interface AddressAids {
  /** Addresses outside the Chinese writing: `foreignReader` of lib/address/intl. */
  readonly foreign?: ForeignReader;
  /** The policy's delivery zones and campus: `zoneReader` of lib/address/zones. */
  readonly zones?: ZoneReader;
  /** Postcodes that are none or of another province, boxes at a post office. */
  readonly post?: Check;
  /** Says of the parts which of them the findings doubt, and which are missing: for whoever shows them. */
  readonly states?: (text: string, parsed: ParsedAddress, findings: readonly AddressFinding[]) => ParsedAddress;
  /** Remains of programs and wrong decodings. */
  readonly remains?: Check;
  /** Traditional characters and what they are read as. */
  readonly traditional?: Spellings;
  /** Towns of a county: `townLookup` of lib/address/towns. */
  readonly towns?: TownLookup;
  /** Whether a number is valid in a country (ISO code), for phones abroad; null where one cannot say. */
  readonly isPhone?: (number: string, country: string) => boolean | null;
}

export interface Spellings {
  /** Finds a traditional character. */
  readonly pattern: RegExp;
  readonly simplified: ReadonlyMap<number, string>;
}

/** The parts of the module that lent readers use: handed to them, so that no script brings the county pack twice. */
export interface Core {
  readonly checks: Readonly<Record<'garbled' | 'nothingThere' | 'contact', Check>>;
  readonly region: (name: string) => Region;
  /** The name in the one spelling that lines are read in. */
  readonly plain: (name: string) => string;
  readonly isWithin: (below: Division, above: Division) => boolean;
}

export interface ForeignReader {
  readonly parse: (analysis: Analysis, context: AddressContext) => ParsedAddress;
  readonly judge: (analysis: Analysis, context: AddressContext, aids: AddressAids, core: Core) => AddressJudgement;
}

export interface ZoneReader {
  /** Findings of the code `outside_delivery_zone`. Abstains where the text does not say enough. */
  readonly check: (analysis: Analysis, context: AddressContext, core: Core) => AddressFinding[];
  /** True when the policy itself knows the place, so that no region is needed (梅园3栋 on the campus, an allowed compound). */
  readonly isKnownPlace: (analysis: Analysis, context: AddressContext, core: Core) => boolean;
}

export interface TownLookup {
  /** Official names of the towns of a county, [] where it is not known. `city` is the province where it has none. */
  readonly townsOf: (province: string, city: string, county: string) => readonly string[];
  /** The counties of a city that have a town of this name. */
  readonly countiesWith: (province: string, city: string, town: string) => readonly string[];
}
