import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { type Narrowing, narrowed } from '../../lib/review/narrowing';
import { byRisk } from '../../lib/review/priority';
import { buildReviewLog } from '../support/review-log';

const NOW = Date.UTC(2026, 10, 22, 2, 30, 0);
const ALL = foldEntries(buildReviewLog(60, NOW));
const isOpen = (entry: FlaggedEntry) => entry.status === 'open';
const risk = (entries: readonly FlaggedEntry[]) => byRisk(entries, NOW);
const ids = (entries: readonly FlaggedEntry[]) => entries.map(({ flagId }) => flagId);

/** The list with the entries at these places decided, or put back. */
function turned(entries: readonly FlaggedEntry[], places: readonly number[]): readonly FlaggedEntry[] {
  const wanted = new Set(places);
  return entries.map((entry, i) => (wanted.has(i) ? { ...entry, status: isOpen(entry) ? 'reviewed' : 'open' } : entry));
}

const step = fc.oneof(
  fc.record({ turn: fc.array(fc.nat(59), { maxLength: 4 }) }),
  fc.record({ drop: fc.nat(59) }),
  fc.record({ all: fc.constant(true) }),
);

it('holds after any verdicts, undoings and arrivals what narrowing everything anew would hold', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let entries = ALL;
      let plain: Narrowing | null = null;
      let ranked: Narrowing | null = null;
      for (const one of [{ turn: [] }, ...steps]) {
        if ('turn' in one) entries = turned(entries, one.turn);
        else entries = 'drop' in one ? entries.filter((_, i) => i !== one.drop) : ALL;
        plain = narrowed(entries, { fits: isOpen, order: null }, plain);
        ranked = narrowed(entries, { fits: isOpen, order: risk }, ranked);
        expect(plain.found).toEqual(entries.filter(isOpen));
        expect(ids(ranked.found)).toEqual(ids(risk(entries.filter(isOpen))));
      }
    }),
  );
});

it('looks at nothing but what changed when one entry was decided, and keeps the list where none of it was shown', () => {
  let looked = 0;
  const fits = (entry: FlaggedEntry) => {
    looked += 1;
    return isOpen(entry);
  };
  const before = narrowed(ALL, { fits, order: null }, null);
  looked = 0;
  const decided = turned(ALL, [7]);
  const after = narrowed(decided, { fits, order: null }, before);
  expect(looked).toBeLessThanOrEqual(2);
  expect(after.found).toHaveLength(ALL.length - 1);
  const noted = decided.map((entry, i) => (i === 7 ? { ...entry, note: 'seen' } : entry));
  expect(narrowed(noted, { fits, order: null }, after).found).toBe(after.found);
});

it('starts anew when the filter or the order is another one', () => {
  const before = narrowed(ALL, { fits: isOpen, order: null }, null);
  const critical = (entry: FlaggedEntry) => entry.severity === 'critical';
  expect(narrowed(ALL, { fits: critical, order: null }, before).found).toEqual(ALL.filter(critical));
  expect(narrowed(ALL, { fits: isOpen, order: risk }, before).found).toEqual(risk(ALL));
});
