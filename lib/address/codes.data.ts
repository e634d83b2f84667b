/** What can be wrong with an address. Ids are forever: logs and policies hold them. */
export interface AddressCode {
  readonly severity: 'info' | 'warn' | 'error';
  /** Codes of one group answer the same question; a policy may treat them alike. */
  readonly group: string;
}

export const ADDRESS_CODES = {
  placeholder: { severity: 'error', group: 'nothing_there' },
  test_data: { severity: 'warn', group: 'nothing_there' },
  not_an_address: { severity: 'error', group: 'nothing_there' },
  refers_to_prior: { severity: 'error', group: 'nothing_there' },
  missing_detail: { severity: 'error', group: 'too_short' },
  missing_house_number: { severity: 'warn', group: 'too_short' },
  missing_room: { severity: 'info', group: 'too_short' },
  vague_locator: { severity: 'warn', group: 'too_short' },
  truncated: { severity: 'warn', group: 'too_short' },
  missing_region: { severity: 'error', group: 'region' },
  ambiguous_region: { severity: 'warn', group: 'region' },
  province_city_contradiction: { severity: 'error', group: 'region_conflict' },
  district_not_in_city: { severity: 'error', group: 'region_conflict' },
  region_field_mismatch: { severity: 'error', group: 'region_conflict' },
  division_typo: { severity: 'warn', group: 'region_spelling' },
  renamed_division: { severity: 'info', group: 'region_spelling' },
  duplicate_region: { severity: 'info', group: 'duplicate' },
  duplicate_segment: { severity: 'warn', group: 'duplicate' },
  conflicting_building: { severity: 'warn', group: 'conflict' },
  conflicting_unit: { severity: 'warn', group: 'conflict' },
  conflicting_room: { severity: 'warn', group: 'conflict' },
  conflicting_house_number: { severity: 'warn', group: 'conflict' },
  floor_room_conflict: { severity: 'warn', group: 'conflict' },
  multiple_addresses: { severity: 'warn', group: 'conflict' },
  phone_in_address: { severity: 'warn', group: 'contact' },
  idcard_in_address: { severity: 'warn', group: 'contact' },
  phone_invalid: { severity: 'error', group: 'contact' },
  postcode_mismatch: { severity: 'warn', group: 'postcode' },
  postcode_invalid: { severity: 'info', group: 'postcode' },
  po_box: { severity: 'warn', group: 'po_box' },
  fused_number: { severity: 'warn', group: 'garbled' },
  system_artifact: { severity: 'warn', group: 'garbled' },
  garbled_text: { severity: 'error', group: 'garbled' },
  fullwidth_chars: { severity: 'info', group: 'garbled' },
  courier_instruction: { severity: 'info', group: 'note' },
  outside_delivery_zone: { severity: 'error', group: 'zone' },
  intl_missing_street_number: { severity: 'warn', group: 'too_short' },
  intl_postcode_state_mismatch: { severity: 'warn', group: 'postcode' },
  intl_postcode_invalid: { severity: 'warn', group: 'postcode' },
  intl_missing_postcode: { severity: 'warn', group: 'postcode' },
  intl_missing_city: { severity: 'warn', group: 'region' },
} as const satisfies Readonly<Record<string, AddressCode>>;

export type AddressCodeId = keyof typeof ADDRESS_CODES;
