import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sightOf } from '../../lib/domain/viewer';
import { maskEntry } from '../../lib/export/mask-entry';
import { createLiveEntries } from '../../lib/review/live';
import { buildPersonalFlag } from '../support/events';

const PEOPLE = [
  { id: '1', name: '小王', role: 'clerk' },
  { id: '2', name: '老张', role: 'reviewer' },
  { id: '3', name: '陈姐', role: 'supervisor' },
] as const;

test('clerks and unknown names see masked values, reviewers and supervisors whole ones, and a station without people hides nothing', () => {
  expect(['小王', '老张', ' 陈姐 ', ''].map((name) => sightOf(name, PEOPLE))).toEqual(['masked', 'whole', 'whole', 'masked']);
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(sightOf(name, [])).toBe('whole');
      if (!PEOPLE.some((person) => person.name === name.trim())) expect(sightOf(name, PEOPLE)).toBe('masked');
    }),
  );
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
