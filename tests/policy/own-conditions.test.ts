import { describe, expect, it } from 'vitest';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { demotionsFor } from '../../lib/policy/fatigue';
import { answeredFires } from '../../lib/policy/fires';
import { scorecardOf } from '../../lib/policy/scorecard';
import { tierOf } from '../../lib/policy/tier';
import { buildFinding, buildFlag } from './score-log';

const finding = (id: string) => ({ ...buildFinding('compound-condition'), class: id });
const at = { action: null, site: 's', role: null, orderKey: '1', now: 0 };

describe('conditions of one’s own', () => {
  it('are muted one by one', () => {
    const policy = { ...BUILT_IN_POLICY, mutes: [{ rule: 'compound-condition.big', until: 10, why: 'low_yield' as const }] };
    expect(tierOf(finding('big'), policy, at)).toEqual({ tier: 'hint', why: 'muted' });
    expect(tierOf(finding('far'), policy, at).tier).not.toBe('hint');
    expect(tierOf(finding('big'), policy, { ...at, now: 11 }).tier).not.toBe('hint');
  });

  it('are demoted one by one: a noisy one leaves the others alone', () => {
    const log = Array.from({ length: 50 }, (_, i) => [
      ...buildFlag(`n${i}`, [finding('noisy')], { outcome: 'confirmed' }),
      ...buildFlag(`g${i}`, [finding('good')], { outcome: 'corrected' }),
    ]).flat();
    expect(demotionsFor(answeredFires(log), 0).map(({ rule }) => rule)).toEqual(['compound-condition.noisy']);
  });

  it('have a score each, and a report against the question counts for those in it', () => {
    const log = [
      ...buildFlag('1', [finding('big')], { outcome: 'corrected' }),
      ...buildFlag('2', [finding('far')], { outcome: 'corrected', falsePositives: ['compound-condition'] }),
    ];
    const scores = scorecardOf(log).rules.map(({ rule, asked, falsePositives }) => [rule, asked, falsePositives]);
    expect(scores).toEqual([
      ['compound-condition.big', 1, 0],
      ['compound-condition.far', 1, 1],
    ]);
  });
});
