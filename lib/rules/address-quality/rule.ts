import type { AddressFinding, JudgedAddress } from '../../domain/address';
import type { Severity } from '../../domain/finding';
import type { Rule, RuleResult } from '../../domain/rule';
import { repairsOf } from '../address-repairs';

/** Codes that say that the address contradicts its region: rule `address-region` speaks about them. */
const ELSEWHERE = new Set([
  'province_city_contradiction',
  'district_not_in_city',
  'region_field_mismatch',
  'ambiguous_region',
  'missing_region',
  'postcode_mismatch',
  'intl_postcode_state_mismatch',
  'intl_missing_city',
  'outside_delivery_zone',
  'division_typo',
  'renamed_division',
]);
/** Codes whose parcel cannot arrive: asked about on save, not only hinted at. */
const LOST = new Set(['placeholder', 'not_an_address', 'refers_to_prior', 'missing_detail', 'garbled_text']);
const CONFLICT = /^(?:conflicting_|floor_room_conflict|multiple_addresses|duplicate_)/;
const SEVERITIES: Readonly<Record<AddressFinding['severity'], Severity>> = { info: 'info', warn: 'medium', error: 'medium' };

const rule: Rule = {
  id: 'address-quality',
  version: 1,
  errorType: 'address_incomplete',
  severity: 'medium',
  needs: [],
  when: ['edit', 'list'],
  params: {
    /** Codes that this shop does not want to hear about. */
    except: [],
  },
  check(input, params): readonly RuleResult[] {
    const except = new Set(Array.isArray(params.except) ? params.except.map(String) : []);
    return input.addresses.flatMap((address) => checkOne(address, except));
  },
};
export default rule;

function checkOne(address: JudgedAddress, except: ReadonlySet<string>): RuleResult[] {
  const wanted = address.judgement.findings.filter((finding) => isOurs(address, finding) && !except.has(finding.code));
  if (wanted.length === 0) return [{ verdict: 'pass', messageKey: 'pass', conditions: [condition(address, false)] }];
  return wanted.map((finding) => toResult(address, finding));
}

/** A phone of the page's own phone field is rule `phone-invalid`'s; one written into the address is ours. */
function isOurs(address: JudgedAddress, finding: AddressFinding): boolean {
  const { phone } = finding.data;
  const isElsewhere = finding.code === 'phone_invalid' && phone !== undefined && !address.text.includes(String(phone));
  return !ELSEWHERE.has(finding.code) && !isElsewhere;
}

function toResult(address: JudgedAddress, finding: AddressFinding): RuleResult {
  const { start, end } = finding.span;
  return {
    verdict: 'flag',
    class: finding.code,
    errorType: CONFLICT.test(finding.code)
      ? 'address_conflict'
      : finding.code === 'phone_invalid'
        ? 'contact_invalid'
        : 'address_incomplete',
    severity: LOST.has(finding.code) ? 'high' : SEVERITIES[finding.severity],
    messageKey: finding.code,
    data: { ...finding.data, part: String(finding.data.postcode ?? address.text.slice(start, end)) },
    field: address.field,
    ref: address.ref,
    span: finding.span,
    conditions: [condition(address, true)],
    ...repairsOf(address, finding),
  };
}

function condition(address: JudgedAddress, met: boolean) {
  return { key: 'verdict', actual: address.judgement.verdict, expected: 'accept', met };
}
