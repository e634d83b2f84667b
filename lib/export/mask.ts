import type { FieldType } from '../domain/field-type';
import { type Condition, type ErrorType, type TieredFinding, withoutFixes } from '../domain/finding';
import { isPersonalType } from '../domain/personal';
import { PERSONAL_GROUPS, type PersonalGroup, personalGroupOf } from '../domain/viewer';
import type { Masking } from '../ports/export-desk';

/** How values are masked: all alike, or each kind in its own way. */
export type MaskPlan = Masking | Readonly<Record<PersonalGroup, Masking>>;

const HIDDEN = '***';
/** What most phone numbers are made of; they need no look at single characters. */
const DIGITS = /^[\d+-]{8,24}$/;
const STARS = '*'.repeat(24);

/** The plan of a reader from whom some kinds are hidden: those are masked in part at least, the others as chosen. */
export function maskPlan(masking: Masking, hidden: readonly PersonalGroup[] = []): MaskPlan {
  if (masking !== 'none' || hidden.length === 0) return masking;
  const plan = PERSONAL_GROUPS.map((group) => [group, hidden.includes(group) ? 'partial' : 'none'] as const);
  return Object.fromEntries(plan) as Record<PersonalGroup, Masking>;
}

/**
 * A personal value as far as the reader may see it. `partial` leaves what is needed to tell two customers apart: the
 * ends of a phone number, the first and last character of a name, the first six of an address, of a short one less than half.
 */
export function maskValue(text: string, type: FieldType | null, plan: MaskPlan): string {
  const masking = typeof plan === 'string' ? plan : plan[personalGroupOf(type)];
  if (masking === 'none' || text === '') return text;
  if (masking === 'full') return HIDDEN;
  if (type === 'phone' && DIGITS.test(text)) return `${text.slice(0, 3)}${STARS.slice(0, text.length - 7)}${text.slice(-4)}`;
  const letters = [...text];
  if (type === 'phone') return maskMiddle(letters, 3, 4);
  if (type === 'recipientName') return letters.length > 2 ? maskMiddle(letters, 1, 1) : `${letters[0]}*`;
  if (type === 'email') return `${letters[0]}${HIDDEN}${text.slice(Math.max(1, text.indexOf('@')))}`;
  if (type === 'street' || type === 'addressFull' || type === 'addressLine2')
    return letters.slice(0, Math.min(6, letters.length / 2)).join('') + HIDDEN;
  return HIDDEN;
}

/** A finding whose sentence tells nothing that the reader may not see. Numbers stay: they are lengths and counts. */
export function maskFinding(finding: TieredFinding, plan: MaskPlan): TieredFinding {
  const about = finding.field !== null ? isPersonalType(finding.field) : /^(address|contact)_/.test(finding.errorType);
  if (!about || maskingOf(finding, plan) === 'none') return finding;
  const data = Object.fromEntries(
    Object.entries(finding.data).map(([key, value]) => [
      key,
      typeof value === 'string' ? maskValue(value, finding.field, maskingOf(finding, plan)) : value,
    ]),
  );
  return { ...withoutFixes(finding), data, conditions: [] };
}

/** Conditions whose texts tell nothing about a person: the addresses, numbers and notes that a rule held against each other are masked. */
export function maskConditions(conditions: readonly Condition[], errorType: ErrorType, plan: MaskPlan): readonly Condition[] {
  const about = ABOUT_PEOPLE.find(([pattern]) => pattern.test(errorType));
  if (about === undefined) return conditions;
  const hide = (text: string) => (PLAIN.test(text) ? text : maskValue(text, about[1], plan));
  return conditions.map((one) => ({ ...one, actual: hide(one.actual), expected: hide(one.expected) }));
}

/** Kinds of mistakes whose rules look at personal values, and at which. */
const ABOUT_PEOPLE: readonly (readonly [RegExp, FieldType])[] = [
  [/^address_|^out_of_zone$/, 'addressFull'],
  [/^contact_/, 'phone'],
  [/^note_|^sku_variant/, 'customerNote'],
];
/** The engine's own words: `accept`, `1xxxxxxxxxx`, nothing. */
const PLAIN = /^(?:accept|review|reject|1x+|—|)$/;

/** A finding without a field is about the address or the phone; its kind of error says which. */
function maskingOf({ field, errorType }: TieredFinding, plan: MaskPlan): Masking {
  if (typeof plan === 'string') return plan;
  if (field !== null) return plan[personalGroupOf(field)];
  return errorType.startsWith('address_') ? plan.address : plan.phone;
}

function maskMiddle(letters: readonly string[], head: number, tail: number): string {
  if (letters.length <= head + tail) return HIDDEN;
  const stars = '*'.repeat(letters.length - head - tail);
  return letters.slice(0, head).join('') + stars + letters.slice(-tail).join('');
}
