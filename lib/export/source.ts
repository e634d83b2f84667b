import type { EventType, StoredEvent } from '../domain/event';
import type { Severity } from '../domain/finding';
import { type FlaggedEntry, foldEntries } from '../domain/flagged-entry';
import type { EventQuery, EventReader } from '../ports/event-log';
import type { EntrySource } from './format';

/** Which entries a file is about. An empty or missing list leaves everything in; the lists mean what they mean in the queue. */
export interface EntryChoice {
  /** Inclusive from, exclusive to; ms UTC. */
  readonly from: number;
  readonly to: number;
  readonly sites?: readonly string[];
  /** An entry with a finding of one of these. */
  readonly rules?: readonly string[];
  /** An entry whose worst finding is one of these. */
  readonly severities?: readonly Severity[];
}

const PAGE = 500;
const FOLLOWING: readonly EventType[] = ['prompt.shown', 'decision.made', 'action.ran', 'verdict.given', 'verdict.undone'];

/**
 * The entries of a choice, oldest first, a page at a time: memory does not grow with the log. Each page is read when it is
 * asked for, so that a reader who stops costs nothing more.
 */
export function entrySource(reader: EventReader, choice: EntryChoice, page = PAGE): EntrySource {
  return async function* () {
    for await (const flags of flagPages(reader, choice, page)) yield await withFollowing(reader, flags);
  };
}

/** Number of entries that a source will give. A whole range is one look at sums; a choice reads its flags. */
export async function countEntries(reader: EventReader, choice: EntryChoice): Promise<number> {
  if (isWholeRange(choice)) return reader.count({ from: choice.from, to: choice.to, types: ['flag.raised'] });
  let count = 0;
  for await (const flags of flagPages(reader, choice, PAGE)) count += flags.length;
  return count;
}

/** Place in the log of the last event that a source's entries are made of; -1 for none. */
export async function lastSeqOf(reader: EventReader, choice: EntryChoice): Promise<number> {
  let last = -1;
  for await (const flags of flagPages(reader, choice, PAGE)) {
    for (const { seq } of [...flags, ...(await followingOf(reader, flags))]) last = Math.max(last, seq);
  }
  return last;
}

async function* flagPages(
  reader: EventReader,
  choice: EntryChoice,
  page: number,
): AsyncGenerator<readonly StoredEvent[], void, void> {
  const isChosen = chooser(choice);
  let from = choice.from;
  let seen: ReadonlySet<string> = new Set();
  for (;;) {
    const limit = page + seen.size;
    const flags = await reader.read({ ...queryOf(choice), from, limit });
    const fresh = flags.filter((flag) => !seen.has(flag.id) && isChosen(flag));
    if (fresh.length > 0) yield fresh;
    const last = flags.at(-1);
    if (last === undefined || flags.length < limit) return;
    // Many entries may share the last moment: the next page starts there and skips what was given already.
    seen = new Set(flags.filter((flag) => flag.at === last.at).map((flag) => flag.id));
    from = last.at;
  }
}

/** What an index can say of a choice; `chooser` says the rest. */
function queryOf({ from, to, sites = [], rules = [] }: EntryChoice): EventQuery {
  const [site, rule] = [sites.length === 1 ? sites[0] : undefined, rules.length === 1 ? rules[0] : undefined];
  return { from, to, types: ['flag.raised'], ...(site === undefined ? {} : { site }), ...(rule === undefined ? {} : { rule }) };
}

function isWholeRange({ sites = [], rules = [], severities = [] }: EntryChoice): boolean {
  return sites.length + rules.length + severities.length === 0;
}

function chooser(choice: EntryChoice): (flag: StoredEvent) => boolean {
  if (isWholeRange(choice)) return () => true;
  const { sites = [], rules = [], severities = [] } = choice;
  return (flag) => {
    const [entry] = foldEntries([flag]);
    if (!entry) return false;
    const isOfRule = rules.length === 0 || entry.rules.some((rule) => rules.includes(rule));
    const isOfSeverity = severities.length === 0 || severities.includes(entry.severity);
    return isOfRule && isOfSeverity && (sites.length === 0 || sites.includes(entry.site));
  };
}

async function withFollowing(reader: EventReader, flags: readonly StoredEvent[]): Promise<readonly FlaggedEntry[]> {
  const following = await followingOf(reader, flags);
  return [...foldEntries([...flags, ...following])].sort((a, b) => a.at - b.at || a.seq - b.seq);
}

function followingOf(reader: EventReader, flags: readonly StoredEvent[]): Promise<readonly StoredEvent[]> {
  const flagIds = flags.flatMap((flag) => ('flagId' in flag.body && flag.body.flagId !== null ? [flag.body.flagId] : []));
  return reader.read({ flagIds, types: FOLLOWING });
}
