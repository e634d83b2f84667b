import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBodies, StoredEvent } from '../../lib/domain/event';
import { claimBody, claimsAt, LEASE_MS, skipsOf } from '../../lib/review/claims';
import { buildEvent } from '../support/events';

type Kind = 'claim.taken' | 'claim.released' | 'verdict.given';
const stored = <T extends Kind>(type: T, body: EventBodies[T], seq: number, at: number): StoredEvent => ({
  ...buildEvent(type, body, { counter: seq, at }),
  ...{ seq, prev: '', hash: '' },
});
const take = (who: string, seq: number, at: number) => stored('claim.taken', claimBody('f1', who, at), seq, at);
const holder = (events: readonly StoredEvent[], now: number) => claimsAt(events, now).get('f1')?.reviewer ?? null;

describe('claims', () => {
  it('belong to the first who took the entry, until the lease ends', () => {
    const events = [take('甲', 0, 0), take('乙', 1, 1000)];
    expect(holder(events, 2000)).toBe('甲');
    expect(holder(events, LEASE_MS)).toBe(null);
    expect(holder([...events, take('乙', 2, LEASE_MS)], LEASE_MS + 1)).toBe('乙');
  });

  it('are extended by taking again and end with release or verdict', () => {
    const events = [take('甲', 0, 0), take('甲', 1, LEASE_MS - 1)];
    expect(holder(events, LEASE_MS + 5)).toBe('甲');
    const released = stored('claim.released', { flagId: 'f1', reviewer: '甲', why: 'skipped' }, 2, LEASE_MS);
    expect(holder([...events, released], LEASE_MS + 5)).toBe(null);
    const verdict = { flagId: 'f1', verdict: 'benign', closeReason: null, note: '', reviewer: '甲' };
    expect(holder([...events, stored('verdict.given', verdict, 2, LEASE_MS)], LEASE_MS + 5)).toBe(null);
  });

  it('cannot be released by somebody else, nor held for longer than the lease', () => {
    const foreign = stored('claim.released', { flagId: 'f1', reviewer: '乙', why: 'done' }, 1, 10);
    expect(holder([take('甲', 0, 0), foreign], 20)).toBe('甲');
    const greedy = stored('claim.taken', { flagId: 'f1', reviewer: '甲', until: LEASE_MS * 100 }, 0, 0);
    expect(holder([greedy], LEASE_MS)).toBe(null);
  });

  it('tell skips for the export', () => {
    const skip = stored('claim.released', { flagId: 'f1', reviewer: '甲', why: 'skipped' }, 1, 10);
    expect(skipsOf([take('甲', 0, 0), skip])).toEqual([{ flagId: 'f1', reviewer: '甲', at: 10 }]);
  });

  it('are the same on every station, whatever order the events are read in', () => {
    const arbitrary = fc.array(fc.record({ who: fc.constantFrom('甲', '乙', '丙'), gap: fc.nat(LEASE_MS) }), { maxLength: 12 });
    fc.assert(
      fc.property(arbitrary, fc.nat(), (steps, shuffle) => {
        let at = 0;
        const events = steps.map(({ who, gap }, seq) => {
          at += gap;
          return take(who, seq, at);
        });
        const moved = [...events.slice(shuffle % (events.length + 1)), ...events.slice(0, shuffle % (events.length + 1))];
        expect(holder(moved, at)).toBe(holder(events, at));
      }),
    );
  });
});
