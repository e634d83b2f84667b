import type { Severity } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { EntryStatus, ReviewQueue } from '../domain/review';
import { queuesOf } from './routing';

/** What a reviewer wants to see. Empty lists and null ends leave everything in. */
export interface EntryFilter {
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number | null;
  readonly to: number | null;
  readonly severities: readonly Severity[];
  readonly statuses: readonly EntryStatus[];
  readonly rules: readonly string[];
  readonly sites: readonly string[];
  readonly clerks: readonly string[];
  readonly queues: readonly ReviewQueue[];
  /** Words that must all occur somewhere in the entry, upper or lower case. */
  readonly text: string;
}

export const EVERYTHING: EntryFilter = {
  from: null,
  to: null,
  severities: [],
  statuses: [],
  rules: [],
  sites: [],
  clerks: [],
  queues: [],
  text: '',
};

/** Builds the test of a filter once, so that 50,000 entries cost one pass. */
export function entryMatcher(filter: EntryFilter): (entry: FlaggedEntry) => boolean {
  const needles = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const isIn = <T>(wanted: readonly T[]) => {
    const set = new Set(wanted);
    return (...values: readonly T[]) => set.size === 0 || values.some((value) => set.has(value));
  };
  const severity = isIn(filter.severities);
  const status = isIn(filter.statuses);
  const rule = isIn(filter.rules);
  const site = isIn(filter.sites);
  const clerk = isIn(filter.clerks);
  const queue = isIn(filter.queues);
  return (entry) =>
    (filter.from === null || entry.at >= filter.from) &&
    (filter.to === null || entry.at < filter.to) &&
    severity(entry.severity) &&
    status(entry.status) &&
    rule(...entry.rules) &&
    site(entry.site) &&
    clerk(entry.clerk) &&
    (filter.queues.length === 0 || queue(...queuesOf(entry))) &&
    (needles.length === 0 || hasAll(haystackOf(entry), needles));
}

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

function hasAll(haystack: string, needles: readonly string[]): boolean {
  return needles.every((needle) => haystack.includes(needle));
}

const haystacks = new WeakMap<FlaggedEntry, string>();
/** A value can be a megabyte; the search looks at its beginning. */
const SEARCHED = 500;

function haystackOf(entry: FlaggedEntry): string {
  const known = haystacks.get(entry);
  if (known !== undefined) return known;
  const texts = [
    ...[entry.orderNo ?? '', entry.actionLabel, entry.clerk, entry.site, entry.note],
    ...entry.changes.flatMap((change) => [change.label, change.before, change.after]),
    ...Object.values(entry.order.values),
    ...entry.order.lines.flatMap((line) => Object.values(line)),
    ...entry.rules,
  ];
  const haystack = texts
    .map((text) => text.slice(0, SEARCHED))
    .join('\n')
    .toLowerCase();
  haystacks.set(entry, haystack);
  return haystack;
}
