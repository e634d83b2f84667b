import type { Snapshot } from '../../../domain/snapshot';

/** The list before, when the new one holds the same objects. */
export function settled<T>(fresh: readonly T[], before: readonly T[] | undefined): readonly T[] {
  return before !== undefined && isSameList(fresh, before) ? before : fresh;
}

/**
 * The same for records that were made anew: those that say the same as the one in their place before give way to it, so that
 * whoever works on the snapshot need only compare objects.
 */
export function settledRecords<T extends object>(fresh: T[], before: readonly T[] | undefined): readonly T[] {
  if (before === undefined) return fresh;
  for (let i = 0; i < fresh.length; i += 1) {
    const [one, known] = [fresh[i], before[i]];
    if (one !== known && one !== undefined && known !== undefined && isAlike(one, known)) fresh[i] = known;
  }
  return settled(fresh, before);
}

/** The snapshot before, when nothing in the new one is another. */
export function settledSnapshot(fresh: Snapshot, before: Snapshot | null): Snapshot {
  return before !== null && isAlike(fresh, before) ? before : fresh;
}

export function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i += 1) if (a[i] !== b[i]) return false;
  return true;
}

/** True when two records of one kind have the same entries; lists and places in tables are looked into. */
function isAlike<T extends object>(a: T, b: T): boolean {
  for (const key of Object.keys(a) as (keyof T)[]) {
    const [one, other] = [a[key], b[key]];
    if (one !== other && !isAlikeEntry(one, other)) return false;
  }
  return true;
}

function isAlikeEntry(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b)) return isSameList(a, b);
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((key) => Reflect.get(a, key) === Reflect.get(b, key));
}
