import type { AddressFinding } from '../domain/address';
import type { AddressCodeId } from './codes.data';

/** Codes that do not only warn. The full table with the groups is codes.data.ts; a test keeps both in step. */
const ERRORS =
  'placeholder not_an_address refers_to_prior missing_detail missing_region province_city_contradiction district_not_in_city region_field_mismatch phone_invalid garbled_text outside_delivery_zone';
const NOTICES = 'missing_room renamed_division duplicate_region postcode_invalid fullwidth_chars courier_instruction';

/** How grave a code is. */
export function severityOf(code: AddressCodeId): AddressFinding['severity'] {
  if (ERRORS.split(' ').includes(code)) return 'error';
  return NOTICES.split(' ').includes(code) ? 'info' : 'warn';
}
