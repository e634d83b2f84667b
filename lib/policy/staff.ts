import type { Person } from '../domain/approval';
import type { Policy } from '../domain/policy';
import type { Colleague } from '../ports/me';
import { sameName } from './approval/people';

/**
 * What somebody is here, by the name that they work under: the policy's own list first, then the people of the station
 * who approve. Null for a name that neither knows, and for no name at all: limits for a role do not hold then.
 */
export function roleOf(name: string, policy: Pick<Policy, 'staff'>, people: readonly Person[]): string | null {
  if (name.trim() === '') return null;
  const listed = policy.staff?.find((member) => sameName(member.name, name))?.role;
  return listed ?? people.find((person) => sameName(person.name, name))?.role ?? null;
}

/** Everybody whom either list knows, the policy's word first where both know a name. */
export function knownBy(policy: Pick<Policy, 'staff'>, people: readonly Person[]): readonly Colleague[] {
  const listed = policy.staff ?? [];
  const others = people.filter((person) => !listed.some((member) => sameName(member.name, person.name)));
  return [...listed, ...others].map(({ name, role }) => ({ name, role }));
}
