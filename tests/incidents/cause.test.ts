import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CauseNode, CorrectiveAction } from '../../lib/domain/incident';
import { depthOf, faultsOf, weakWordOf, withoutCause } from '../../lib/incidents/cause';

const node = (id: string, parent: string | null, isRoot = false): CauseNode => ({ id, parent, text: id, evidence: [], isRoot });
const action = (change: Partial<CorrectiveAction> = {}): CorrectiveAction => ({
  id: 'x',
  text: '退款页面加上已付金额上限',
  owner: '李工',
  due: 1,
  check: '一个月内退款超额为零',
  doneAt: null,
  ...change,
});

describe('a tree of causes', () => {
  it('is finished with a root cause and an action that somebody owns and somebody checks', () => {
    expect(faultsOf({ nodes: [node('a', null), node('b', 'a', true)], actions: [action()] })).toEqual([]);
    expect(faultsOf({ nodes: [node('a', null)], actions: [] }).map(({ kind }) => kind)).toEqual(['no_root', 'no_action']);
    const vague = action({ owner: ' ', check: '' });
    expect(faultsOf({ nodes: [node('a', null, true)], actions: [vague] }).map(({ kind }) => kind)).toEqual([
      'no_owner',
      'no_check',
    ]);
  });

  it('with a ring or a lost parent is told, whatever its shape, and never hangs', () => {
    const nodes = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), parent: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'z')) }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(nodes, (list) => {
        const tree = { nodes: list.map(({ id, parent }) => node(id, parent)), actions: [] };
        expect(faultsOf(tree).length).toBeGreaterThan(0);
        expect(withoutCause(tree, 'a').nodes.some(({ id }) => id === 'a')).toBe(false);
      }),
    );
    expect(depthOf([node('a', 'b'), node('b', 'a')], 'a')).toBeNull();
    expect(depthOf([node('a', null), node('b', 'a'), node('c', 'b')], 'c')).toBe(2);
  });

  it('loses everything below a cause that is removed', () => {
    const tree = { nodes: [node('a', null), node('b', 'a'), node('c', 'b'), node('d', 'a')], actions: [] };
    expect(withoutCause(tree, 'b').nodes.map(({ id }) => id)).toEqual(['a', 'd']);
  });
});

describe('an action', () => {
  it('that asks people to try harder is pointed out, in both languages', () => {
    expect(['加强培训', '以后更加小心', 'be more careful', 'Retrain the team', '提高责任心'].map(weakWordOf)).not.toContain(null);
  });

  it('that changes the work is not', () => {
    expect(['退款上限改为已付金额', 'block refunds above the paid amount', '仓库按批次盘点'].map(weakWordOf)).toEqual([
      null,
      null,
      null,
    ]);
  });
});
