import { useMemo, useRef } from 'react';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { type Narrow, type Narrowing, narrowed } from '../../lib/review/narrowing';

/** The entries that fit, in this order; a single change is followed without looking at all of them again. Pass the same functions for the same meaning. */
export function useNarrowed(
  entries: readonly FlaggedEntry[],
  fits: Narrow['fits'],
  order: Narrow['order'] = null,
): readonly FlaggedEntry[] {
  // A memory of what was worked out, never of what was shown: drawing twice or throwing a drawing away changes no answer.
  const last = useRef<Narrowing | null>(null);
  return useMemo(() => {
    last.current = narrowed(entries, { fits, order }, last.current);
    return last.current.found;
  }, [entries, fits, order]);
}
