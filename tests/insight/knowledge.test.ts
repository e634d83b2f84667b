import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { FEATURES, type ReviewedCase, type Traits } from '../../lib/insight/cases';
import { graphOf } from '../../lib/insight/graph';
import { modelFor, modelsOf } from '../../lib/insight/models';
import { leafOf, MIN_CASES, type TreeNode, trainTree } from '../../lib/insight/tree';
import { seededRandom } from '../../lib/review/seeded-random';
import { buildEvent } from '../support/events';

const NONE = Object.fromEntries(FEATURES.map((feature) => [feature, ''])) as Traits;
const build = (id: number, traits: Partial<Traits>, cause: string | null, remedy: string | null = null): ReviewedCase => ({
  ...{ id: `c${String(id).padStart(4, '0')}`, at: id, cause, remedy },
  traits: { ...NONE, ...traits },
});

/** Cases of a world with known causes: refunds at night by a script, addresses cut off by the import, the rest by hand. */
function world(n: number, noise: number): readonly ReviewedCase[] {
  const random = seededRandom('world');
  return Array.from({ length: n }, (_, i) => {
    const isRefund = random() < 0.5;
    const isNight = random() < 0.5;
    const traits = { errorType: isRefund ? 'refund_excess' : 'address_incomplete', hours: isNight ? 'night' : 'day' };
    const truth = isRefund ? (isNight ? '脚本重跑' : '手工输错') : '导入截断';
    return build(i, { ...traits, clerk: random() < 0.5 ? '甲' : '乙' }, random() < noise ? '其他' : truth, 'refund');
  });
}

const leaves = (tree: TreeNode): readonly { support: number; agreeing: number }[] =>
  tree.kind === 'leaf' ? [tree] : [...leaves(tree.yes), ...leaves(tree.no)];

describe('a tree out of reviewed cases', () => {
  it('finds the causes of a known world, says what it asked, and beats the commonest answer on cases it never saw', () => {
    const trained = trainTree(world(400, 0.05), 'cause');
    if (!trained.ok) throw new Error('enough cases');
    expect(trained.right / trained.heldBack).toBeGreaterThan(0.85);
    expect(trained.baseline / trained.heldBack).toBeLessThan(0.7);
    const { leaf, path } = leafOf(trained.tree, { ...NONE, errorType: 'refund_excess', hours: 'night' });
    expect(leaf.answer).toBe('脚本重跑');
    expect(new Set(path.map(({ question }) => question.feature))).toEqual(new Set(['errorType', 'hours']));
    expect(leaf.confidence.low).toBeGreaterThan(0.7);
  });

  it('counts every case it learned from in exactly one leaf, and is the same for the same cases', () => {
    const cases = world(200, 0.3);
    const trained = trainTree(cases, 'cause');
    if (!trained.ok) throw new Error('enough cases');
    expect(leaves(trained.tree).reduce((sum, { support }) => sum + support, 0)).toBe(trained.cases);
    expect(trained.cases + trained.heldBack).toBe(200);
    expect(trainTree([...cases].reverse(), 'cause')).toEqual(trained);
  });

  it('says that there are not enough cases instead of guessing', () => {
    expect(trainTree(world(MIN_CASES - 1, 0), 'cause')).toMatchObject({ ok: false, need: MIN_CASES });
    expect(trainTree(world(200, 0), 'remedy')).toMatchObject({ ok: false, labels: 1 });
    expect(trainTree([], 'cause')).toMatchObject({ ok: false, have: 0 });
  });

  it('comes back from the log as it went in; one that cannot be read is left out', () => {
    const trained = trainTree(world(200, 0.1), 'cause');
    if (!trained.ok) throw new Error('enough cases');
    const { ok: _ok, tree, ...figures } = trained;
    const store = (version: number, stored: object, seq: number) =>
      ({
        ...buildEvent('knowledge.trained', { ...figures, version, by: '何主管', tree: JSON.parse(JSON.stringify(stored)) }),
        ...{ seq, prev: '', hash: '' },
      }) as StoredEvent;
    const models = modelsOf([store(1, tree, 0), store(2, tree, 1), store(3, { kind: 'question', feature: '__proto__' }, 2)]);
    expect(models.map(({ version }) => version)).toEqual([2, 1]);
    expect(modelFor(models, 'cause')?.tree).toEqual(tree);
    expect(modelFor(models, 'remedy')).toBe(null);
  });
});

it('the graph ties what goes together, counts cases, and hangs a remedy on its cause where one is known', () => {
  const known = { errorType: 'refund_excess', rule: 'r1', field: 'refundAmount' };
  const graph = graphOf([
    build(1, known, '脚本重跑', 'refund'),
    build(2, known, null, 'refund'),
    build(3, known, '脚本重跑', 'refund'),
  ]);
  const edges = graph.edges.map(({ from, to, cases }) => `${from} → ${to} ${cases}`);
  expect(edges).toContain('cause:脚本重跑 → remedy:refund 2');
  expect(edges).toContain('errorType:refund_excess → remedy:refund 1');
  expect(graph.nodes.find(({ id }) => id === 'rule:r1')?.cases).toBe(3);
  expect(graphOf([build(1, known, 'x')], 2)).toEqual({ nodes: [], edges: [] });
});
