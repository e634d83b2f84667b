import type { AddressFinding, AddressPart, AddressPartType, ParsedAddress } from '../domain/address';

const REGION = 'province city district';
/** What a code says is not there: missing_room, intl_missing_street_number. */
const MISSING = /missing_(?:.*_)?(.*)/;
const LARGER: Readonly<Record<string, string>> = { region: REGION, detail: 'road' };
/** The parts that a finding about a whole line doubts. */
const DOUBTED: readonly (readonly [code: RegExp, types: string])[] = [
  [/^province_|^district_|^region_|^ambiguous/, REGION],
  [/postcode_(?:mis|inv|state)/, 'postcode'],
  [/^phone_invalid/, 'phone'],
];
/** Findings that doubt the parts at their place. */
const HERE = /^(?:conflicting|floor|truncated|fused|vague|multiple)/;

/**
 * A judged address with the states of its parts: what a finding doubts is unconfirmed, what one misses stands without text and
 * place. Takes the text as written; the parts keep their order, missing ones come last.
 */
export function withStates(text: string, parsed: ParsedAddress, findings: readonly AddressFinding[]): ParsedAddress {
  if (findings.length === 0) return parsed;
  const parts = parsed.parts.map((part) => (isDoubted(part, findings) ? { ...part, state: 'unconfirmed' as const } : part));
  const lacks = (type: string) => !parts.some((part) => part.type === type);
  const unsure = findings.find(({ code }) => code === 'ambiguous_region');
  if (unsure && lacks('district')) {
    const { span } = unsure;
    parts.push({ type: 'district', text: text.slice(span.start, span.end), span, state: 'unconfirmed' });
  }
  for (const { code } of findings) {
    const what = MISSING.exec(code)?.[1];
    for (const type of what ? (LARGER[what] ?? what).split(' ') : [])
      if (lacks(type)) parts.push({ type: type as AddressPartType, text: '', span: null, state: 'missing' });
  }
  return { ...parsed, parts };
}

function isDoubted({ type, span, state }: AddressPart, findings: readonly AddressFinding[]): boolean {
  if (state === 'spelling_corrected' || state === 'replaced') return false;
  return findings.some(
    (f) =>
      DOUBTED.some(([code, types]) => code.test(f.code) && types.split(' ').includes(type)) ||
      (span !== null && HERE.test(f.code) && !REGION.includes(type) && span.start < f.span.end && f.span.start < span.end),
  );
}
