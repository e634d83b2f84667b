import { describe, expect, it } from 'vitest';
import { rate } from '../../scripts/eval/loao/score';
import { alternatives } from '../../scripts/eval/loao/without';

describe('leaving an app out', () => {
  it('takes a pattern apart at the bars that stand in no group and no set', () => {
    expect(alternatives('(?:a|b) c|d[|]e|f\\|g')).toEqual(['(?:a|b) c', 'd[|]e', 'f\\|g']);
  });

  it('counts a wrong meaning against all elements and an abstention only against those that mean something', () => {
    const row = (gold: string, got: string) => ({ isAction: false, gold, got, isRoleRight: null });
    const rows = [row('phone', 'phone'), row('phone', 'none'), row('none', 'email'), row('none', 'none')];
    expect(rate(rows)).toEqual({ items: 4, f1Pct: 50, wrongPct: 25 });
  });
});
