import type { FlaggedEntry } from '../domain/flagged-entry';

type Entries = readonly FlaggedEntry[];

/** How a list of entries is cut down and put in order. The same two functions mean the same result. */
export interface Narrow {
  readonly fits: (entry: FlaggedEntry) => boolean;
  /** Null keeps the order that the entries come in. */
  readonly order: ((entries: Entries) => Entries) | null;
}

/** A narrowed list with what it was made from. */
export interface Narrowing extends Narrow {
  readonly of: Entries;
  readonly found: Entries;
}

/** More changes than this at once are not worth following one by one. */
const FEW = 64;

/**
 * Narrows entries. Where `before` was narrowed the same way and only a few entries changed in their places since, those
 * are followed instead of looking at all: a verdict among 50,000 costs one comparison of references. An order by risk is
 * kept then: what is decided leaves it, and nothing else moves under the reader's hand.
 */
export function narrowed(of: Entries, { fits, order }: Narrow, before: Narrowing | null): Narrowing {
  const found = before?.fits === fits && before.order === order ? followed(of, fits, before) : null;
  if (found) return { of, fits, order, found };
  const matching = of.filter(fits);
  return { of, fits, order, found: order ? order(matching) : matching };
}

/** Null where too much changed, or where an entry came into the list and its place must be looked for. */
function followed(of: Entries, fits: Narrow['fits'], before: Narrowing): Entries | null {
  if (of === before.of) return before.found;
  const changes = changesOf(before.of, of);
  if (changes === null) return null;
  const places = changes.map(([old]) => before.found.indexOf(old));
  if (changes.some(([, entry], i) => places[i] === -1 && fits(entry))) return null;
  if (places.every((place) => place === -1)) return before.found;
  const next: (FlaggedEntry | null)[] = [...before.found];
  changes.forEach(([, entry], i) => {
    const place = places[i] ?? -1;
    if (place >= 0) next[place] = fits(entry) ? entry : null;
  });
  return next.filter((entry) => entry !== null);
}

/** Entries that were replaced in their places, at most `FEW`; null for lists that differ in more. */
function changesOf(before: Entries, after: Entries): readonly (readonly [FlaggedEntry, FlaggedEntry])[] | null {
  if (before.length !== after.length) return null;
  const changes: (readonly [FlaggedEntry, FlaggedEntry])[] = [];
  for (let i = 0; i < after.length; i++) {
    const [old, entry] = [before[i], after[i]];
    if (old === entry || !old || !entry) continue;
    changes.push([old, entry]);
    if (changes.length > FEW) return null;
  }
  return changes;
}
