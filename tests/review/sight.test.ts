import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hiddenFrom, PERSONAL_GROUPS } from '../../lib/domain/viewer';
import { maskPlan } from '../../lib/export/mask';
import { maskEntry } from '../../lib/export/mask-entry';
import { createLiveEntries } from '../../lib/review/live';
import { buildPersonalFlag } from '../support/events';

const PEOPLE = [
  { id: '1', name: '小王', role: 'clerk' },
  { id: '2', name: '老张', role: 'reviewer' },
  { id: '3', name: '陈姐', role: 'supervisor' },
] as const;

test('clerks and unknown names see masked values, reviewers and supervisors whole ones, and a station without people hides nothing', () => {
  const seen = ['小王', '老张', ' 陈姐 ', ''].map((name) => hiddenFrom(name, PEOPLE).length);
  expect(seen).toEqual([PERSONAL_GROUPS.length, 0, 0, PERSONAL_GROUPS.length]);
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(hiddenFrom(name, [])).toEqual([]);
      if (!PEOPLE.some((person) => person.name === name.trim())) expect(hiddenFrom(name, PEOPLE)).toEqual(PERSONAL_GROUPS);
    }),
  );
});

test('the policy says which kinds each role sees; a role that it does not name sees what is usual', () => {
  const sight = { clerk: ['name', 'address'], reviewer: ['phone'] } as const;
  expect(hiddenFrom('小王', PEOPLE, sight)).toEqual(['phone', 'note', 'other']);
  expect(hiddenFrom('老张', PEOPLE, sight)).toEqual(['name', 'address', 'note', 'other']);
  expect(hiddenFrom('陈姐', PEOPLE, sight)).toEqual([]);
  expect(hiddenFrom('没有这个人', PEOPLE, sight)).toEqual(['phone', 'note', 'other']);
});

test('what is hidden is masked kind by kind, and a chosen masking never shows more', () => {
  const stored = { ...buildPersonalFlag(1), seq: 1, prev: '', hash: '1' };
  const live = (hidden: Parameters<typeof maskPlan>[1], masking: 'none' | 'full' = 'none') => {
    const made = createLiveEntries((entry) => maskEntry(entry, maskPlan(masking, hidden)));
    made.add([stored]);
    return JSON.stringify(made.list());
  };
  const whole = live([]);
  for (const value of ['13912345678', '梅园3栋502']) expect(whole).toContain(value);
  expect(live(['phone'])).not.toMatch(/13912345678|13812345678/);
  expect(live(['phone'])).toContain('梅园3栋502');
  expect(live(['address'])).not.toContain('梅园3栋502');
  expect(live(['address'])).toContain('13912345678');
  for (const hidden of [[], ['phone'], PERSONAL_GROUPS] as const) expect(live(hidden, 'full')).not.toMatch(/139|梅园/);
});

test('a masked queue holds no personal value that the clerk may not see, and counts as many entries', () => {
  const stored = Array.from({ length: 5 }, (_, i) => ({ ...buildPersonalFlag(i), seq: i, prev: '', hash: `${i}` }));
  const [whole, masked] = [createLiveEntries(), createLiveEntries((entry) => maskEntry(entry, 'partial'))];
  for (const live of [whole, masked]) live.add(stored);
  expect(JSON.stringify(whole.list())).toContain('13912345678');
  expect(JSON.stringify(masked.list())).not.toMatch(/13912345678|13812345678|韩梅梅|李雷|梅园3栋502/);
  expect(masked.list().map(({ flagId }) => flagId)).toEqual(whole.list().map(({ flagId }) => flagId));
  expect(JSON.stringify(masked.get('f1'))).toContain('139****5678');
});
