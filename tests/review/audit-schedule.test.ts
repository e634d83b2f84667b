import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AuditSchedule } from '../../lib/domain/policy';
import { parseLayer } from '../../lib/policy/schema';
import { dueAudit, nextAudit } from '../../lib/review/audit-schedule';

const DAY = 86_400_000;
const HOUR = 3_600_000;
/** Monday, 2026-11-16, 00:00 in Shanghai. */
const MONDAY = Date.UTC(2026, 10, 15, 16);
const schedule: AuditSchedule = { on: true, weekdays: [1, 4], hour: 9, flagged: 20, passed: 30, since: MONDAY };
const due = (now: number, drawn: readonly string[] = [], some: Partial<AuditSchedule> = {}) =>
  dueAudit({ ...schedule, ...some }, new Set(drawn), now, 480);

describe('the schedule of audits', () => {
  it('asks for a sample at its hour, of the days since the time before', () => {
    expect(due(MONDAY + 9 * HOUR - 1)).toBeNull();
    expect(due(MONDAY + 9 * HOUR)).toEqual({
      auditId: 'scheduled:2026-11-16',
      from: MONDAY - 4 * DAY + 9 * HOUR,
      to: MONDAY + 9 * HOUR,
    });
    expect(due(MONDAY + 9 * HOUR, ['scheduled:2026-11-16'])).toBeNull();
  });

  it('makes up for what was slept through, the oldest first, but for nothing before it was switched on', () => {
    const monthLater = MONDAY + 28 * DAY;
    const drawn: string[] = [];
    for (let next = due(monthLater, drawn); next; next = due(monthLater, drawn)) drawn.push(next.auditId);
    expect(drawn).toHaveLength(8);
    expect(drawn[0]).toBe('scheduled:2026-11-16');
    expect([...drawn].sort()).toEqual(drawn);
    expect(due(MONDAY + 10 * HOUR, [], { since: MONDAY + 9 * HOUR + 1 })).toBeNull();
    expect(due(monthLater, [], { on: false })).toBeNull();
  });

  it('leaves no hole between samples and lets none overlap, whatever days, hour and zone', () => {
    const days = fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 });
    const some = {
      days,
      hour: fc.integer({ min: 0, max: 23 }),
      offset: fc.constantFrom(-480, 0, 330, 480),
      now: fc.integer({ min: 1e12, max: 2e12 }),
    };
    fc.assert(
      fc.property(fc.record(some), ({ days, hour, offset, now }) => {
        const plan = { ...schedule, weekdays: days, hour, since: 0 };
        const drawn = new Set<string>();
        let end: number | null = null;
        for (let next = dueAudit(plan, drawn, now, offset); next; next = dueAudit(plan, drawn, now, offset)) {
          drawn.add(next.auditId);
          expect(next.to).toBeGreaterThan(next.from);
          expect(next.to - next.from).toBeLessThanOrEqual(7 * DAY);
          if (end !== null) expect(next.from).toBe(end);
          end = next.to;
        }
        const coming = nextAudit(plan, now, offset);
        expect(end).not.toBeNull();
        expect(coming).toBeGreaterThan(now);
        expect((coming ?? 0) - (end ?? 0)).toBeLessThanOrEqual(7 * DAY);
      }),
    );
  });

  it('is refused by the policy without a day, with a day twice, an hour that is none, or a negative size', () => {
    expect(parseLayer({ audit: schedule }).ok).toBe(true);
    for (const wrong of [
      { weekdays: [] },
      { weekdays: [1, 1] },
      { weekdays: [7] },
      { hour: 24 },
      { flagged: -1 },
      { passed: 501 },
    ]) {
      expect(parseLayer({ audit: { ...schedule, ...wrong } }).ok).toBe(false);
    }
  });
});
