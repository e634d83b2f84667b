import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { VERDICTS, type Verdict } from '../../lib/domain/review';
import { type BlindVerdict, blindItem, commitmentText, DEFAULT_BLIND, isBlind } from '../../lib/review/blind';
import { fittingReveals, foldBlind } from '../../lib/review/blind-fold';
import { NO_BLIND } from '../../lib/review/blind-plan';
import { blindAgreement, blindQueue, isSeededTurn, missRates } from '../../lib/review/blind-queue';
import { seededItem } from '../../lib/review/seeded-items';
import { buildEvent, NOON } from '../support/events';
import { buildReviewLog } from '../support/review-log';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const digest = {
  sha256: async (...parts: readonly (Uint8Array | string)[]) =>
    new Uint8Array(createHash('sha256').update(parts.join('')).digest()),
};
const judged = (round: number, reviewer: string, verdict: Verdict): BlindVerdict => ({
  ...{ flagId: 'f1', round, reviewer, verdict, note: '', salt: `${round}f`.repeat(16) },
});
const store = (event: object, seq: number) => ({ ...event, seq, prev: '', hash: '' }) as StoredEvent;
const commit = (one: BlindVerdict, seq: number) => {
  const { flagId, round, reviewer } = one;
  const body = { flagId, round, reviewer, commitment: hash(commitmentText(one)) };
  return store(buildEvent('blind.committed', body, { counter: seq }), seq);
};
const reveal = (one: BlindVerdict, seq: number) => store(buildEvent('blind.revealed', one, { counter: seq }), seq);
const fold = async (...events: readonly StoredEvent[]) => foldBlind('f1', events, await fittingReveals(events, digest));

const first = judged(1, '甲', 'true_positive');
const second = judged(2, '乙', 'false_positive');
const third = judged(3, '丙', 'benign');

describe('a blind case', () => {
  it('goes from the first to the second reviewer, stays sealed until both are revealed, and a third settles it', async () => {
    expect((await fold()).state).toBe('first');
    expect((await fold(commit(first, 0))).state).toBe('second');
    expect((await fold(commit(first, 0), commit(second, 1))).state).toBe('sealed');
    const apart = [commit(first, 0), commit(second, 1), reveal(first, 2), reveal(second, 3)];
    expect(await fold(...apart)).toMatchObject({ state: 'disputed', verdict: null });
    expect(await fold(...apart, commit(third, 4), reveal(third, 5))).toMatchObject({ state: 'settled', verdict: 'benign' });
  });

  it('is agreed when both said the same', async () => {
    const same = judged(2, '乙', 'true_positive');
    const events = [commit(first, 0), commit(same, 1), reveal(same, 2), reveal(first, 3)];
    expect(await fold(...events)).toMatchObject({ state: 'agreed', verdict: 'true_positive' });
  });

  it('tells nothing of a verdict that was revealed before the second was committed', async () => {
    const early = await fold(commit(first, 0), reveal(first, 1));
    expect(early.rounds[0]?.verdict).toBe(null);
    expect(JSON.stringify([commit(first, 0), early])).not.toContain('true_positive');
  });

  it('takes no second round from the same person and no verdict that does not fit its commitment', async () => {
    expect((await fold(commit(first, 0), commit(judged(2, '甲', 'benign'), 1))).state).toBe('second');
    const changed = { ...second, verdict: 'true_positive' as const };
    const result = await fold(commit(first, 0), commit(second, 1), reveal(first, 2), reveal(changed, 3));
    expect(result).toMatchObject({ state: 'sealed', verdict: null, broken: ['乙'] });
  });

  it('has commitments that differ for every verdict, reviewer, round and salt', () => {
    const verdict = fc.record({
      round: fc.integer({ min: 1, max: 3 }),
      reviewer: fc.string(),
      verdict: fc.constantFrom(...VERDICTS),
      salt: fc.string(),
      note: fc.string(),
    });
    fc.assert(
      fc.property(verdict, verdict, (a, b) => {
        const [one, other] = [a, b].map((some) => commitmentText({ flagId: 'f1', ...some }));
        expect(one === other).toBe(JSON.stringify(Object.entries(a).sort()) === JSON.stringify(Object.entries(b).sort()));
      }),
    );
  });
});

const PLAN = { ...NO_BLIND, on: true };
const entries = foldEntries(buildReviewLog(2000, NOON));

describe('what a blind reviewer is given', () => {
  it('holds no verdict, no rule, no tier, no clerk and no answer', () => {
    for (const entry of entries.slice(0, 200)) {
      const text = JSON.stringify(blindItem(entry));
      for (const rule of entry.rules) expect(text).not.toContain(rule);
      if (entry.clerk) expect(text).not.toContain(entry.clerk);
      expect(text).not.toMatch(/"(severity|tier|findings|decision|verdict|status|reviewer|note|clerk)"/);
    }
  });

  it('is every critical entry and about a tenth of the rest, the same ones each time', () => {
    const critical = entries.filter((entry) => entry.severity === 'critical');
    const rest = entries.filter((entry) => entry.severity !== 'critical');
    expect(critical.every((entry) => isBlind(entry, DEFAULT_BLIND))).toBe(true);
    const drawn = rest.filter((entry) => isBlind(entry, DEFAULT_BLIND));
    expect(drawn.length / rest.length).toBeGreaterThan(0.07);
    expect(drawn.length / rest.length).toBeLessThan(0.13);
    expect(rest.filter((entry) => isBlind(entry, DEFAULT_BLIND))).toEqual(drawn);
    expect(rest.filter((entry) => isBlind(entry, { ...DEFAULT_BLIND, seed: 'other' }))).not.toEqual(drawn);
  });

  it('leaves the queue of a reviewer who took part, and comes back to a third when disputed', async () => {
    const [entry] = entries.filter((one) => one.severity === 'critical');
    if (!entry) throw new Error('the log has no critical entry');
    const queueOf = async (who: string, ...events: readonly StoredEvent[]) =>
      blindQueue([entry], new Map([[entry.flagId, { ...(await fold(...events)), flagId: entry.flagId }]]), who, PLAN).map(
        (one) => one.round,
      );
    expect(await queueOf('甲')).toEqual([1]);
    expect(await queueOf('甲', commit(first, 0))).toEqual([]);
    expect(await queueOf('乙', commit(first, 0))).toEqual([2]);
    const apart = [commit(first, 0), commit(second, 1), reveal(first, 2), reveal(second, 3)];
    expect(await queueOf('乙', ...apart)).toEqual([]);
    expect(await queueOf('丙', ...apart)).toEqual([3]);
  });
});

describe('seeded items', () => {
  it('are 5 to 10 % of what a reviewer is shown, at places that differ between reviewers', () => {
    const turns = Array.from({ length: 1400 }, (_, turn) => turn);
    const of = (who: string) => turns.filter((turn) => isSeededTurn(turn, who, PLAN));
    for (const end of [56, 280, 1400]) {
      const share = of('甲').filter((turn) => turn < end).length / end;
      expect(share).toBeGreaterThanOrEqual(0.05);
      expect(share).toBeLessThanOrEqual(0.1);
    }
    expect(of('甲')).not.toEqual(of('乙'));
    expect(of('甲')).toEqual(of('甲'));
  });

  it('look like the shop’s own items but for one grave mistake, and are never a real order', () => {
    const real = new Set(entries.flatMap(({ flagId, orderNo }) => [flagId, orderNo ?? '']));
    const made = entries.slice(0, 300).flatMap((entry, i) => {
      const base = blindItem(entry);
      const seeded = seededItem(base, `甲:${i}`);
      return seeded ? [{ base, seeded }] : [];
    });
    expect(made.length).toBeGreaterThan(200);
    for (const { base, seeded } of made) {
      expect(Object.keys(seeded.item).sort()).toEqual(Object.keys(base).sort());
      expect(real.has(seeded.item.itemId)).toBe(false);
      expect(seeded.item.orderNo).toMatch(/^DD\d{14}$/);
      expect(JSON.stringify(seeded.item.order)).not.toContain(base.orderNo);
      expect(seeded.item.changes.length).toBeGreaterThan(0);
    }
    expect(new Set(made.map(({ seeded }) => seeded.fault)).size).toBeGreaterThanOrEqual(2);
  });

  it('give each reviewer a miss rate with its interval', () => {
    const answers = [true, true, false, true].map((caught) => ({ reviewer: '甲', caught }));
    const [rate] = missRates(answers);
    expect(rate).toMatchObject({ seen: 4, missed: 1, rate: { value: 0.25 } });
    expect(rate?.rate.high).toBeGreaterThan(0.5);
  });
});

it('agreement of blind cases asks whether the problem was real', async () => {
  const same = judged(2, '乙', 'true_positive');
  const agreed = await fold(commit(first, 0), commit(same, 1), reveal(first, 2), reveal(same, 3));
  const apart = await fold(commit(first, 0), commit(second, 1), reveal(first, 2), reveal(second, 3));
  expect(blindAgreement([agreed, apart, agreed, apart])?.binary.observed.value).toBe(0.5);
  expect(blindAgreement([])).toBe(null);
});
