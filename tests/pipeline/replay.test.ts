import { describe, expect, it } from 'vitest';
import type { Cell } from '../../lib/domain/replay';
import { caseInSlices, replay, replayInSlices } from '../../lib/pipeline/replay';
import type { ReplayItem } from '../../lib/pipeline/replay-item';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { foldFacts } from '../../lib/policy/facts/fold';
import { orderFromPlain, seenFromPlain } from '../../lib/policy/plain-order';
import { makeStream } from '../support/shop/stream';
import { buildInput } from './build';

const { history, items } = makeStream('groceries', 11, 800, 300, 0.3);
const facts = foldFacts(history.map((plain, i) => seenFromPlain(plain, i)));
const stored: ReplayItem[] = items.map((item, i) => {
  const { policy: _, ...input } = buildInput({}, { facts, mode: 'edit', action: null });
  const previous = item.previous ? orderFromPlain(item.previous) : null;
  return {
    id: item.id,
    at: i * 3_600_000,
    input: { ...input, order: orderFromPlain(item.order), previous },
    label: i % 2 === 0 ? { isMistake: item.mistake !== null } : null,
  };
});
const quiet = { ...BUILT_IN_POLICY, tiers: { ...BUILT_IN_POLICY.tiers, high: 'hint' as const } };

describe('a replay', () => {
  it('gives the same bytes twice, in one go and in slices', () => {
    const whole = JSON.stringify(replay(stored, BUILT_IN_POLICY, quiet));
    expect(JSON.stringify(replay(stored, BUILT_IN_POLICY, quiet))).toBe(whole);
    const sliced = replayInSlices(stored, BUILT_IN_POLICY, quiet, 50);
    const progress: number[] = [];
    for (let step = sliced.next(); ; step = sliced.next()) {
      if (step.done) {
        expect(JSON.stringify(step.value)).toBe(whole);
        break;
      }
      progress.push(step.value);
    }
    expect(progress).toEqual([50, 100, 150, 200, 250]);
  });

  it('counts every case once in the matrix and says what is newly let through', () => {
    const result = replay(stored, BUILT_IN_POLICY, quiet);
    const cells = Object.values(result.matrix).flatMap((row) => Object.values(row));
    expect(cells.reduce((all, n) => all + n, 0)).toBe(stored.length);
    expect(result.newlyLetThrough).toBe(result.matrix.confirm.hint);
    expect(result.newlyLetThrough).toBeGreaterThan(30);
    expect(result.newlyHeld).toBe(0);
    expect(result.after.clerkSecondsPerDay).toBeLessThan(result.before.clerkSecondsPerDay);
  });

  it('lists the orders behind every number of the matrix, and shows each in full as it was counted', () => {
    const { matrix, changed } = replay(stored, BUILT_IN_POLICY, quiet);
    const ways = new Map<string, number>();
    for (const { before, after } of changed) ways.set(`${before} ${after}`, (ways.get(`${before} ${after}`) ?? 0) + 1);
    for (const [way, n] of ways) {
      const [before, after] = way.split(' ') as [Cell, Cell];
      expect(n).toBe(matrix[before][after]);
    }
    for (const one of changed.slice(0, 40)) {
      const steps = caseInSlices(stored, one.id, BUILT_IN_POLICY, quiet, 100);
      let step = steps.next();
      while (!step.done) step = steps.next();
      expect(step.value?.order.orderNo).toBe(one.orderNo);
      expect([step.value?.before[0]?.tier ?? 'none', step.value?.after[0]?.tier ?? 'none']).toEqual([one.before, one.after]);
    }
  });

  it('shows nothing in place of a case that is not there or can no longer be replayed', () => {
    const erased = { ...stored[0], id: 'erased', input: { missing: 'erased' } } as ReplayItem;
    for (const id of ['erased', 'nobody'])
      expect(caseInSlices([erased], id, BUILT_IN_POLICY, quiet).next()).toEqual({ done: true, value: null });
  });

  it('gives precision, recall and F1 only where people have judged, and would-fire elsewhere', () => {
    const { quality, wouldFire } = replay(stored, BUILT_IN_POLICY, BUILT_IN_POLICY).after;
    expect(quality.truePositive + quality.falsePositive + quality.falseNegative + quality.trueNegative).toBe(150);
    expect(quality.recall).toBeGreaterThan(0.9);
    expect(quality.precision).toBeGreaterThan(0.9);
    expect(wouldFire).toBeGreaterThan(20);
    const unjudged = replay(
      stored.map((item) => ({ ...item, label: null })),
      BUILT_IN_POLICY,
      quiet,
    );
    expect(unjudged.after.quality).toMatchObject({ precision: null, recall: null, f1: null });
  });

  it('counts what cannot be replayed, with the reason', () => {
    const lost: ReplayItem = { id: 'x', at: 0, input: { missing: 'facts' }, label: null };
    expect(replay([lost, ...stored.slice(0, 3), lost], BUILT_IN_POLICY, quiet)).toMatchObject({
      total: 5,
      replayed: 3,
      skipped: { facts: 2 },
    });
  });

  it('agrees with evaluating one by one when parameters, tables and lives differ', () => {
    const changed = {
      ...BUILT_IN_POLICY,
      rules: {
        'fat-finger': { lifecycle: 'paused' as const, canaryPercent: 0, params: {}, tiers: {} },
        'promo-stack': { lifecycle: 'active' as const, canaryPercent: 0, params: { percent: 5 }, tiers: {} },
      },
    };
    const result = replay(stored, BUILT_IN_POLICY, changed);
    expect(result.after.byRule['fat-finger']).toBeUndefined();
    expect(result.before.byRule['fat-finger']).toBeGreaterThan(10);
    expect(result.newlyLetThrough).toBeGreaterThan(0);
  });
});
