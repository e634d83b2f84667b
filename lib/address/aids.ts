import type { AddressContext, AddressJudgement, ParsedAddress } from '../domain/address';
import type { Analysis } from './analyse';

/**
 * What a caller may lend to the address module. The content script carries the county level only; pages of the extension,
 * the background and the evaluation lend the rest.
 */
export interface AddressAids {
  /** Addresses outside the Chinese writing: `foreignReader` of lib/address/intl. */
  readonly foreign?: ForeignReader;
  /** Towns of a county: `townLookup` of lib/address/towns. */
  readonly towns?: TownLookup;
  /** Whether a number is valid in a country (ISO code), for phones abroad; null where one cannot say. */
  readonly isPhone?: (number: string, country: string) => boolean | null;
}

export interface ForeignReader {
  readonly parse: (analysis: Analysis, context: AddressContext) => ParsedAddress;
  readonly judge: (analysis: Analysis, context: AddressContext, aids: AddressAids) => AddressJudgement;
}

export interface TownLookup {
  /** Official names of the towns of a county, [] where it is not known. `city` is the province where it has none. */
  readonly townsOf: (province: string, city: string, county: string) => readonly string[];
  /** The counties of a city that have a town of this name. */
  readonly countiesWith: (province: string, city: string, town: string) => readonly string[];
}
