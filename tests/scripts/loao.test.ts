import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { judge, rate } from '../../scripts/eval/loao/score';
import { alternatives } from '../../scripts/eval/loao/without';
import { readScreens } from '../../scripts/screens/screen';

describe('leaving an app out', () => {
  it('takes a pattern apart at the bars that stand in no group and no set', () => {
    expect(alternatives('(?:a|b) c|d[|]e|f\\|g')).toEqual(['(?:a|b) c', 'd[|]e', 'f\\|g']);
  });

  it('counts a wrong meaning against all elements and an abstention only against those that mean something', () => {
    const row = (gold: string, got: string) => ({ isAction: false, gold, got, isRoleRight: null });
    const rows = [row('phone', 'phone'), row('phone', 'none'), row('none', 'email'), row('none', 'none')];
    expect(rate(rows)).toEqual({ items: 4, f1Pct: 50, wrongPct: 25 });
  });

  it('leaves out what no reader labelled, as the scorer of whole screens does', () => {
    const folder = mkdtempSync(join(tmpdir(), 'loao-'));
    try {
      const control = (name: string, gold: string | null) => ({ name, labelText: name, type: 'text', role: 'record', gold });
      const screen = { app: 'one', controls: [control('Phone', 'phone'), control('E-mail', null)] };
      writeFileSync(join(folder, 'one__edit.json'), JSON.stringify(screen));
      expect(judge(folder, readScreens(folder), []).map(({ gold, got }) => [gold, got])).toEqual([['phone', 'phone']]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
