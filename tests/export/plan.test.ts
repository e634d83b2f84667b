import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DailyPlan, dayOf, dueDays, fileNameOf, folderOf, nextDue } from '../../lib/export/plan';

const CHINA = 480;
const plan: DailyPlan = { minute: 8 * 60, since: '2026-05-18' };
const at = (text: string): number => Date.parse(`${text}+08:00`);
const days = (now: string, done: readonly string[] = []) => dueDays(plan, new Set(done), at(now), CHINA).map((due) => due.day);

describe('the daily export', () => {
  test('makes the file of a day at the set time of the next, once', () => {
    expect(days('2026-05-19T07:59:59')).toEqual([]);
    expect(days('2026-05-19T08:00:00')).toEqual(['2026-05-18']);
    expect(days('2026-05-19T08:00:00', ['2026-05-18'])).toEqual([]);
  });

  test('catches up with every day that the station slept through, oldest first', () => {
    expect(days('2026-05-22T09:00:00', ['2026-05-18', '2026-05-20'])).toEqual(['2026-05-19', '2026-05-21']);
    expect(days('2026-09-01T09:00:00')).toHaveLength(31);
  });

  test('covers whole local days', () => {
    const [due] = dueDays(plan, new Set(), at('2026-05-19T08:00:00'), CHINA);
    expect(due).toEqual({ day: '2026-05-18', from: at('2026-05-18T00:00:00'), to: at('2026-05-19T00:00:00') });
  });

  test('is never due before the alarm, and always at it, in every time zone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4e12 }), fc.integer({ min: -56, max: 56 }), fc.nat(1439), (now, quarter, minute) => {
        const offset = quarter * 15;
        const own = { minute, since: '1969-12-01' };
        const done = new Set(dueDays(own, new Set(), now, offset).map((due) => due.day));
        const next = nextDue(own, now, offset);
        expect(next).toBeGreaterThan(now);
        expect(dueDays(own, done, next - 1, offset)).toEqual([]);
        const then = dueDays(own, done, next, offset);
        expect(then.map((due) => due.to)).toEqual([then[0]?.to]);
        expect(dayOf(then[0]?.from ?? 0, offset)).toBe(then[0]?.day);
      }),
    );
  });
});

describe('a file name', () => {
  test.each([
    ['核单-{day}', '核单-2026-05-18'],
    ['../../{day}', '2026-05-18'],
    ['a/b\\c:{day}?', 'a-b-c-2026-05-18-'],
    ['', 'hedan'],
    ['{nothing}', '{nothing}'],
    ['nul', 'nul-'],
  ])('of %j is %s', (pattern, name) => {
    expect(fileNameOf(pattern, { day: '2026-05-18' })).toBe(name);
  });

  test.each([
    ['', ''],
    ['hedan', 'hedan/'],
    ['日报/2026', '日报/2026/'],
    ['../../etc', 'etc/'],
    ['/abs\\olute', 'abs/olute/'],
    ['C:/temp', 'C-/temp/'],
    ['..', ''],
  ])('in the folder %j lies in %j, never above the downloads folder', (folder, path) => {
    expect(folderOf(folder)).toBe(path);
  });
});
