import type { Severity } from '../domain/finding';
import type { FlaggedEntry } from '../domain/flagged-entry';
import type { EntryStatus, ReviewQueue } from '../domain/review';
import { DEFAULT_ROUTING, queuesOf, type Routing } from './routing';

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

type Test = (entry: FlaggedEntry) => boolean;

/** Builds the test of a filter once, with only the conditions that are set: 50,000 entries cost one quick pass. */
export function entryMatcher(filter: EntryFilter, routing: Routing = DEFAULT_ROUTING): Test {
  const needles = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const { from, to } = filter;
  const tests: readonly (Test | null)[] = [
    from === null ? null : (entry) => entry.at >= from,
    to === null ? null : (entry) => entry.at < to,
    oneOf(filter.statuses, (entry) => entry.status),
    oneOf(filter.severities, (entry) => entry.severity),
    oneOf(filter.sites, (entry) => entry.site),
    oneOf(filter.clerks, (entry) => entry.clerk),
    anyOf(filter.rules, (entry) => entry.rules),
    anyOf(filter.queues, (entry) => queuesOf(entry, routing)),
    needles.length === 0 ? null : (entry) => hasAll(haystackOf(entry), needles),
  ];
  const set = tests.filter((test) => test !== null);
  const [only = () => true] = set;
  return set.length > 1 ? (entry) => set.every((test) => test(entry)) : only;
}

function oneOf<T>(wanted: readonly T[], read: (entry: FlaggedEntry) => T): Test | null {
  const set = new Set(wanted);
  return set.size === 0 ? null : (entry) => set.has(read(entry));
}

function anyOf<T>(wanted: readonly T[], read: (entry: FlaggedEntry) => readonly T[]): Test | null {
  const set = new Set(wanted);
  return set.size === 0 ? null : (entry) => read(entry).some((value) => set.has(value));
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
