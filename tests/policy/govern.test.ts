import { describe, expect, it } from 'vitest';
import type { Outcome } from '../../lib/domain/prompt';
import {
  type Breaker,
  closedBreaker,
  type HourCount,
  onAction,
  onLevel,
  resume,
  trippedOf,
} from '../../lib/policy/breaker/breaker';
import { poissonTail, readLevel } from '../../lib/policy/breaker/level';
import { type AnsweredFire, criticalShare, demotionsFor, reflexShare, withDemotions } from '../../lib/policy/fatigue';
import { Chance } from '../support/shop/random';

const fire = (outcome: Outcome, more: Partial<AnsweredFire> = {}): AnsweredFire => ({
  ...{ rule: 'r', tier: 'confirm', outcome, isFalsePositive: false, dwellMs: 6000, at: 0 },
  ...more,
});
const fires = (acted: number, ignored: number) => [
  ...Array.from({ length: acted }, () => fire('corrected')),
  ...Array.from({ length: ignored }, () => fire('confirmed')),
];

describe('a rule that nobody acts on', () => {
  it('falls back to a hint for two weeks after 50 questions, not before, and not at half', () => {
    expect(demotionsFor(fires(24, 26), 1000)).toEqual([
      { rule: 'r', until: 1000 + 14 * 86_400_000, why: 'low_yield', actedOn: 0.48, fires: 50 },
    ]);
    expect(demotionsFor(fires(24, 25), 0)).toEqual([]);
    expect(demotionsFor(fires(25, 25), 0)).toEqual([]);
  });

  it('is judged by its last 50 questions, false positives never count as acted on, hints never count', () => {
    expect(demotionsFor([...fires(0, 60), ...fires(50, 0)], 0)).toEqual([]);
    expect(
      demotionsFor(
        fires(50, 0).map((entry) => ({ ...entry, isFalsePositive: true })),
        0,
      ),
    ).toHaveLength(1);
    expect(
      demotionsFor(
        fires(0, 80).map((entry) => ({ ...entry, tier: 'hint' as const })),
        0,
      ),
    ).toEqual([]);
  });

  it('is muted once, and the mute ends', () => {
    const [demotion] = demotionsFor(fires(0, 50), 0);
    const muted = withDemotions([], demotion ? [demotion] : [], 0);
    expect(withDemotions(muted, demotion ? [demotion] : [], 5)).toHaveLength(1);
    expect(withDemotions(muted, [], 15 * 86_400_000)).toEqual([]);
  });

  it('shows in reflexes and in a top tier that became common', () => {
    expect(reflexShare([fire('confirmed', { dwellMs: 800 }), fire('confirmed')])).toBe(0.5);
    expect(criticalShare(200, 12)).toEqual({ share: 0.06, isTooMany: true });
    expect(criticalShare(20, 5).isTooMany).toBe(false);
  });
});

/** Counts of so many days, each hour with its own usual level. */
function days(count: number, chance: Chance, level: (hour: number) => number): HourCount[] {
  return Array.from({ length: count * 24 }, (_, hour) => ({ hour, count: poisson(level(hour % 24), chance) }));
}

function poisson(mean: number, chance: Chance): number {
  const limit = Math.exp(-mean);
  let k = 0;
  for (let p = chance.next(); p > limit; p *= chance.next()) k += 1;
  return k;
}

describe('the breaker', () => {
  const level = (hour: number) => (hour >= 9 && hour < 22 ? 12 : 2);

  it('knows the tail of the Poisson distribution', () => {
    expect(poissonTail(0, 3)).toBe(1);
    expect(poissonTail(1, 3)).toBeCloseTo(1 - Math.exp(-3), 12);
    expect(poissonTail(30, 10)).toBeCloseTo(2.5e-7, 7);
  });

  it('trips at most once a month while nothing changes, over a year', () => {
    const history = days(365 + 28, new Chance(3), level);
    const waves = history
      .slice(28 * 24)
      .filter((entry) => readLevel(history.slice(entry.hour - 28 * 24, entry.hour), entry.hour, entry.count).isWave);
    expect(waves.length).toBeLessThanOrEqual(12);
  });

  it('trips on a wave, in the night by the night’s own level', () => {
    const history = days(28, new Chance(5), level);
    expect(readLevel(history, 28 * 24 + 12, 40).isWave).toBe(true);
    expect(readLevel(history, 28 * 24 + 3, 14).isWave).toBe(true);
    expect(readLevel(history, 28 * 24 + 12, 17).isWave).toBe(false);
    expect(readLevel(history.slice(-3 * 24), 28 * 24 + 12, 90)).toMatchObject({ usual: null, isWave: false });
  });

  it('stays open until somebody resumes it, tries carefully, and closes after good actions', () => {
    const wave = { count: 40, usual: 12, chance: 1e-9, isWave: true };
    let breaker: Breaker = onLevel(closedBreaker('refund', 0), wave, 10);
    expect(trippedOf([breaker])).toEqual([{ kind: 'refund', since: 10, why: '40 / 12.0' }]);
    breaker = onLevel(breaker, { ...wave, isWave: false }, 99_999_999);
    expect(breaker.state).toBe('open');
    breaker = resume(breaker, 'Lin', 20);
    expect([breaker.state, trippedOf([breaker]).length]).toEqual(['half_open', 0]);
    expect(onAction(breaker, false, 30).state).toBe('open');
    for (let i = 0; i < 10; i++) breaker = onAction(breaker, true, 40 + i);
    expect(breaker.state).toBe('closed');
  });

  it('survives a restart: its whole state is plain JSON', () => {
    const breaker = onLevel(closedBreaker('refund', 0), { count: 9, usual: 2, chance: 0, isWave: true }, 5);
    expect(JSON.parse(JSON.stringify(breaker))).toEqual(breaker);
  });
});
