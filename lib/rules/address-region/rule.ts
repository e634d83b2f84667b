import type { AddressFinding, JudgedAddress } from '../../domain/address';
import type { ErrorType, Severity } from '../../domain/finding';
import type { Rule, RuleResult } from '../../domain/rule';
import { repairsOf } from '../address-repairs';

/** What each code of the address engine weighs: contradictions send parcels to another city. */
const REGION_CODES: Readonly<Record<string, { severity: Severity; errorType: ErrorType }>> = {
  province_city_contradiction: { severity: 'high', errorType: 'address_conflict' },
  district_not_in_city: { severity: 'high', errorType: 'address_conflict' },
  region_field_mismatch: { severity: 'high', errorType: 'address_conflict' },
  outside_delivery_zone: { severity: 'high', errorType: 'out_of_zone' },
  missing_region: { severity: 'medium', errorType: 'address_incomplete' },
  ambiguous_region: { severity: 'medium', errorType: 'address_incomplete' },
  division_typo: { severity: 'medium', errorType: 'address_conflict' },
  renamed_division: { severity: 'info', errorType: 'address_conflict' },
  postcode_mismatch: { severity: 'medium', errorType: 'address_conflict' },
  intl_postcode_state_mismatch: { severity: 'medium', errorType: 'address_conflict' },
  intl_missing_city: { severity: 'medium', errorType: 'address_incomplete' },
};

const rule: Rule = {
  id: 'address-region',
  version: 1,
  errorType: 'address_conflict',
  severity: 'high',
  needs: [],
  when: ['edit', 'list'],
  params: {},
  check: (input): readonly RuleResult[] => input.addresses.flatMap(checkOne),
};
export default rule;

function checkOne(address: JudgedAddress): RuleResult[] {
  const wanted = address.judgement.findings.filter((finding) => finding.code in REGION_CODES);
  if (wanted.length === 0) return [{ verdict: 'pass', messageKey: 'pass', conditions: [condition(address, false)] }];
  return wanted.map((finding) => toResult(address, finding));
}

function toResult(address: JudgedAddress, finding: AddressFinding): RuleResult {
  const { start, end } = finding.span;
  return {
    verdict: 'flag',
    class: finding.code,
    messageKey: keyOf(finding),
    data: { ...finding.data, part: String(finding.data.postcode ?? address.text.slice(start, end)) },
    field: address.field,
    ref: address.ref,
    span: finding.span,
    conditions: [condition(address, true)],
    ...REGION_CODES[finding.code],
    ...repairsOf(address, finding),
  };
}

/** A campus says which building or room it lacks and what is nearest. */
function keyOf({ code, data }: AddressFinding): string {
  return data.why === 'no_such_building' || data.why === 'no_such_room' ? data.why : code;
}

function condition(address: JudgedAddress, met: boolean) {
  const { province, city, district } = address.judgement.parsed;
  return { key: 'region', actual: [province, city, district].filter(Boolean).join(' '), expected: '', met };
}
