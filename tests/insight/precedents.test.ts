import { expect, it } from 'vitest';
import type { FlaggedEntry } from '../../lib/domain/flagged-entry';
import { foldEntries } from '../../lib/domain/flagged-entry';
import type { Verdict } from '../../lib/domain/review';
import { foldIncidents } from '../../lib/incidents/fold';
import { traitsOf } from '../../lib/insight/cases';
import { precedentsOf } from '../../lib/insight/precedents';
import { buildEvent, buildFinding, buildFlag, NOON } from '../support/events';

interface Some {
  readonly errorType?: 'amount_outlier' | 'contact_invalid';
  readonly rule?: string;
  readonly total?: string;
  readonly verdict?: Verdict | null;
}

function entry(
  flagId: string,
  at: number,
  { errorType = 'amount_outlier', rule = 'r1', total = '128.00', verdict = null }: Some = {},
) {
  const finding = buildFinding({ errorType, rule });
  const order = { orderNo: flagId, pageKind: 'orderForm', currency: 'CNY', values: { orderTotal: total }, lines: [] } as const;
  const flag = buildEvent('flag.raised', buildFlag({ flagId, findings: [finding], order }), {
    counter: at,
    at: NOON + at,
    orderNo: flagId,
  });
  const [made] = foldEntries([{ ...flag, seq: at, prev: '', hash: '' }]);
  if (!made) throw new Error('no entry');
  return { ...made, verdict, status: verdict === null ? 'open' : 'reviewed' } as FlaggedEntry;
}

const NONE: ReturnType<typeof foldIncidents>['list'] = [];

it('puts the most alike case in front: same rule before same amount, then the newest', () => {
  const mine = entry('mine', 100);
  const past = [
    entry('newest', 90, { rule: 'r2', total: '99999.00', verdict: 'false_positive' }),
    entry('same-amount', 50, { rule: 'r2', verdict: 'benign' }),
    entry('same-all', 10, { verdict: 'true_positive' }),
  ];
  const { looked, verdicts, closest } = precedentsOf(mine, [mine, ...past], NONE, 480);
  expect(looked).toBe(3);
  expect(verdicts).toHaveLength(3);
  expect(closest.map(({ id }) => id)).toEqual(['same-all', 'same-amount', 'newest']);
  expect(closest[0]?.alike).toEqual(['rule', 'field', 'amount', 'action']);
  expect(closest[2]?.alike).toEqual(['field', 'action']);
});

it('learns nothing from the entry itself, from open ones, from exercises and from other kinds of error', () => {
  const mine = entry('mine', 100, { verdict: 'true_positive' });
  const others = [
    entry('open', 1),
    entry('drill', 2, { verdict: 'test' }),
    entry('other', 3, { errorType: 'contact_invalid', verdict: 'true_positive' }),
  ];
  expect(precedentsOf(mine, [mine, ...others], NONE, 480)).toEqual({ looked: 0, imported: 0, verdicts: [], closest: [] });
});

it('tells imported cases of the same kind, marked as such, behind own ones that are as alike, and none twice', () => {
  const mine = entry('mine', 100);
  const past = entry('past', 10, { verdict: 'true_positive' });
  const foreign = (id: string, change: object = {}) => {
    const traits = { ...traitsOf(past, 480), ...change };
    return { id, at: NOON + 50, traits, cause: '价签抄错', remedy: 'refund' };
  };
  const cases = [
    foreign('other-kind', { errorType: 'contact_invalid' }),
    foreign('far', { rule: 'r9' }),
    foreign('near'),
    foreign('past'),
  ];
  const { looked, imported, verdicts, closest } = precedentsOf(mine, [mine, past], NONE, 480, cases);
  expect([looked, imported]).toEqual([3, 2]);
  expect(verdicts).toEqual([['true_positive', 3]]);
  expect(closest.map(({ id, entry: own }) => [id, own === null])).toEqual([
    ['past', false],
    ['near', true],
    ['far', true],
  ]);
  expect(closest[1]).toMatchObject({ cause: '价签抄错', remedy: 'refund', alike: ['rule', 'field', 'amount', 'action'] });
});

it('says what an incident about the past case found out and did', () => {
  const past = entry('past', 10, { verdict: 'true_positive' });
  const start = {
    ...({ incidentId: 'i1', title: 't', level: 3, errorType: 'amount_outlier', severity: 'high', amount: null } as const),
    ...{ scope: { orders: ['past'], customers: 1, channel: null }, flagIds: ['past'], detectedAt: NOON, by: '何主管' },
  };
  const node = { id: 'n1', parent: null, text: '价签 抄错', evidence: [], isRoot: true };
  const changed = (counter: number, change: object) =>
    buildEvent('incident.changed', { incidentId: 'i1', by: '何主管', change } as never, { counter });
  const events = [
    buildEvent('incident.opened', start, { counter: 0 }),
    changed(1, { kind: 'cause', tree: { nodes: [node], actions: [] } }),
    changed(2, { kind: 'step', step: 'refund', state: 'done', note: '' }),
  ].map((event, seq) => ({ ...event, seq, prev: '', hash: '' }));
  const { closest } = precedentsOf(entry('mine', 100), [past], foldIncidents(events).list, 480);
  expect(closest[0]).toMatchObject({ cause: '价签 抄错', remedy: 'refund' });
});
