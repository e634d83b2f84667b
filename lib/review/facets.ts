import type { FlaggedEntry } from '../domain/flagged-entry';

/** Values that occur in the entries, for the choices of a filter, each with its count, most frequent first. */
export interface Facets {
  readonly rules: readonly Facet[];
  readonly sites: readonly Facet[];
  readonly clerks: readonly Facet[];
}
export interface Facet {
  readonly value: string;
  readonly count: number;
}

export function facetsOf(entries: readonly FlaggedEntry[]): Facets {
  return {
    rules: count(entries, (entry) => entry.rules),
    sites: count(entries, (entry) => [entry.site]),
    clerks: count(entries, (entry) => [entry.clerk]),
  };
}

function count(entries: readonly FlaggedEntry[], valuesOf: (entry: FlaggedEntry) => readonly string[]): readonly Facet[] {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const value of valuesOf(entry)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, n]) => ({ value, count: n })).sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
}
