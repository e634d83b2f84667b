import { describe, expect, it } from 'vitest';
import { scorecardOf } from '../../lib/policy/scorecard';
import { buildFinding, buildFlag, stored } from './score-log';

describe('the scorecard of rules', () => {
  const log = [
    ...stored('checks.counted', { policyRevision: 'a', orders: 200, rules: { a: { ran: 200, flagged: 4, watched: 0 } } }),
    ...buildFlag('1', [buildFinding('a'), buildFinding('b', 'hint')], { outcome: 'corrected', dwellMs: 2000 }),
    ...buildFlag('2', [buildFinding('a')], { outcome: 'confirmed', dwellMs: 6000, verdict: 'true_positive' }),
    ...buildFlag('3', [buildFinding('a')], { outcome: 'confirmed', dwellMs: 4000, falsePositives: ['a'] }),
    ...buildFlag('4', [buildFinding('c', 'challenge', 'critical')], { outcome: 'cancelled', dwellMs: 9000 }),
  ];
  const { rules, orders, questions, critical } = scorecardOf(log);

  it('says what a rule cost and what it was worth, exactly', () => {
    expect([orders, questions]).toEqual([200, 4]);
    expect(rules[0]).toEqual({
      ...{ rule: 'a', ran: 200, found: 4, foundPer100: 2, asked: 3, actedOn: 1 / 3, overridden: 2 / 3, dwellMedian: 4000 },
      ...{ reflex: 1 / 3, falsePositives: 1, caught: 1, missed: 1, secondsPerCaught: 12, cumulative: 3 / 4 },
    });
  });

  it('puts the rule that interrupts most first, and a hint is no interruption', () => {
    expect(rules.map(({ rule, asked, cumulative }) => [rule, asked, cumulative])).toEqual([
      ['a', 3, 0.75],
      ['c', 1, 1],
      ['b', 0, 1],
    ]);
  });

  it('counts critical questions, and says nothing of a share while there are few', () => {
    expect(critical).toEqual({ share: 0.25, isTooMany: false });
  });

  it('of an empty log has no rule and no share', () => {
    expect(scorecardOf([])).toEqual({
      rules: [],
      orders: 0,
      questions: 0,
      critical: { share: 0, isTooMany: false },
      passed: { audited: 0, wrong: 0 },
    });
  });
});
