import type { Condition } from '../domain/finding';

/** Nothing of the kind is there. */
export const NOTHING = '—';

/** A condition of a rule that did not come true, with what was held against what. */
export function lookedAt(key: string, actual: string | number | null, expected: string | number | null): Condition {
  return { key, actual: String(actual ?? NOTHING), expected: String(expected ?? NOTHING), met: false };
}
