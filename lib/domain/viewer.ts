import type { Person } from './approval';

/** How much of a customer's values somebody sees. */
export type Sight = 'whole' | 'masked';

/**
 * What whoever works under this name at the desk sees of customers. Reviewers and supervisors need the whole values to judge; clerks and
 * names that nobody entered see masked ones. A station where nobody was entered has no roles, and hides nothing.
 */
export function sightOf(name: string, people: readonly Person[]): Sight {
  if (people.length === 0) return 'whole';
  const role = people.find((person) => person.name === name.trim())?.role ?? 'clerk';
  return role === 'clerk' ? 'masked' : 'whole';
}
