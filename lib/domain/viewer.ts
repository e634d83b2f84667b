import type { Person, PersonRole } from './approval';
import type { FieldType } from './field-type';

/** Kinds of personal values that a role may see or not. `other`: e-mail, and values of fields that nobody recognised. */
export const PERSONAL_GROUPS = ['name', 'phone', 'address', 'note', 'other'] as const;
export type PersonalGroup = (typeof PERSONAL_GROUPS)[number];

/** What each role sees whole; what it does not name is masked for it, on screens and in exports. */
export type SightPolicy = Readonly<Record<PersonRole, readonly PersonalGroup[]>>;

/** Reviewers and supervisors need the whole values to judge. */
export const USUAL_SIGHT: SightPolicy = { clerk: [], reviewer: PERSONAL_GROUPS, supervisor: PERSONAL_GROUPS };

const GROUPS: Readonly<Partial<Record<FieldType, PersonalGroup>>> = {
  recipientName: 'name',
  phone: 'phone',
  street: 'address',
  addressFull: 'address',
  addressLine2: 'address',
  customerNote: 'note',
  internalNote: 'note',
};

/** The kind of a personal field. */
export function personalGroupOf(type: FieldType | null): PersonalGroup {
  return (type === null ? undefined : GROUPS[type]) ?? 'other';
}

/**
 * What whoever works under this name at the desk does not see of customers. Names that nobody entered see what a clerk sees. A
 * station where nobody was entered has no roles, and hides nothing.
 */
export function hiddenFrom(name: string, people: readonly Person[], sight: Partial<SightPolicy> = {}): readonly PersonalGroup[] {
  if (people.length === 0) return [];
  const role = people.find((person) => person.name === name.trim())?.role ?? 'clerk';
  const seen = sight[role] ?? USUAL_SIGHT[role];
  return PERSONAL_GROUPS.filter((group) => !seen.includes(group));
}
