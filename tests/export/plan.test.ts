import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DailyPlan, dayOf, dueDays, fileNameOf, folderOf, nextDue } from '../../lib/export/plan';

const CHINA = () => 480;
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
        const offset = () => quarter * 15;
        const own = { minute, since: '1969-12-01' };
        const done = new Set(dueDays(own, new Set(), now, offset).map((due) => due.day));
        const next = nextDue(own, now, offset);
        expect(next).toBeGreaterThan(now);
        expect(dueDays(own, done, next - 1, offset)).toEqual([]);
        const then = dueDays(own, done, next, offset);
        expect(then.map((due) => due.to)).toEqual([then[0]?.to]);
        expect(dayOf(then[0]?.from ?? 0, offset())).toBe(then[0]?.day);
      }),
    );
  });
});

/** How far a zone is ahead, by what `Intl` writes: another way than the one under test. */
function zoneOf(timeZone: string) {
  const parts = { year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit' } as const;
  const writer = new Intl.DateTimeFormat('sv-SE', { timeZone, hourCycle: 'h23', ...parts });
  const local = (ms: number): string => writer.format(ms).replace(' ', 'T');
  return { day: (ms: number) => local(ms).slice(0, 10), offset: (ms: number) => (Date.parse(`${local(ms)}Z`) - ms) / 60_000 };
}

describe.each([
  ['Europe/Berlin', '2026-04-05', '2026-11-05'],
  ['America/New_York', '2026-03-20', '2026-11-10'],
  // Midnight is left out there, and comes twice there.
  ['America/Sao_Paulo', '2018-11-10', '2018-02-25'],
  ['America/Havana', '2026-03-15', '2026-11-10'],
  ['Asia/Shanghai', '2026-04-05', '2026-11-05'],
])('days of %s over changes to and from summer time', (timeZone, ...ends) => {
  const zone = zoneOf(timeZone);
  const offset = (ms: number) => zone.offset(Math.floor(ms / 60_000) * 60_000);

  test.each(ends)(
    'up to %s begin where the ones before end, hold their own date only, and stay the same as time goes on',
    (end) => {
      const own = { minute: 0, since: '1970-01-01' };
      const now = Date.parse(`${end}T18:00:00Z`);
      const due = dueDays(own, new Set(), now, offset);
      expect(due).toHaveLength(31);
      due.forEach((one, i) => {
        expect([zone.day(one.from), zone.day(one.to - 60_000)]).toEqual([one.day, one.day]);
        expect(one.from).toBe(due[i - 1]?.to ?? one.from);
      });
      const later = dueDays(own, new Set(), now + 20 * 86_400_000, offset);
      const again = new Map(later.map((one) => [one.day, one]));
      for (const one of due.slice(-11)) expect(again.get(one.day)).toEqual(one);
    },
  );

  test.each(ends)('up to %s are due when the clock on the wall shows the set time', (end) => {
    const own = { minute: 8 * 60, since: '1970-01-01' };
    for (let now = Date.parse(`${end}T00:00:00Z`) - 31 * 86_400_000, i = 0; i < 31; i++) {
      now = nextDue(own, now, offset);
      expect(new Date(now + offset(now) * 60_000).toISOString().slice(11, 16)).toBe('08:00');
    }
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
