import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { IncidentChange } from '../../lib/domain/incident';
import { steadyAt, type TimeMark, timeMarkOf } from '../../lib/domain/steady';
import { alarmKey, alarmsOf } from '../../lib/incidents/alarms';
import { foldIncidents } from '../../lib/incidents/fold';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { createIncidentLog, start } from './builders';

const MINUTE = 60_000;
const T0 = Date.UTC(2026, 10, 22, 2);

/** One incident, found at T0, with these changes a second later. */
function incidents(...changes: readonly IncidentChange[]) {
  const log = createIncidentLog();
  log.open(T0, start('i1', { detectedAt: T0 }));
  for (const change of changes) log.change(T0 + 1000, 'i1', change);
  return foldIncidents(log.events).list;
}

describe('alarms of incidents', () => {
  it('come at the very moment, name the next one, and follow from the log alone', () => {
    const list = incidents();
    expect(alarmsOf(list, BUILT_IN_INCIDENTS, T0 + 5 * MINUTE - 1)).toEqual({ due: [], nextAt: T0 + 5 * MINUTE });
    const late = alarmsOf(list, BUILT_IN_INCIDENTS, T0 + 5 * MINUTE);
    expect(late.due.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['first_action overdue']);
    expect(late.nextAt).toBe(T0 + 10 * MINUTE);
    const escalated = alarmsOf(list, BUILT_IN_INCIDENTS, T0 + 20 * MINUTE);
    expect(escalated.due.map(({ kind, state }) => `${kind} ${state}`)).toEqual(['first_action escalated', 'level overdue']);
    expect(new Set([...late.due, ...escalated.due].map(alarmKey)).size).toBe(3);
  });

  it('are silent while put off, come back by themselves, and end with the incident', () => {
    const until = T0 + 30 * MINUTE;
    const list = incidents({ kind: 'snoozed', deadline: 'first_action', until, why: '等客户回电' });
    expect(alarmsOf(list, BUILT_IN_INCIDENTS, T0 + 6 * MINUTE).due).toEqual([]);
    expect(alarmsOf(list, BUILT_IN_INCIDENTS, until).due.map(({ kind }) => kind)).toContain('first_action');
    const closed = incidents({ kind: 'closed', reason: 'corrected', note: '' });
    expect(alarmsOf(closed, BUILT_IN_INCIDENTS, until)).toEqual({ due: [], nextAt: null });
  });
});

describe('the time that deadlines run by', () => {
  it('never goes back, and goes on at the right pace while the clock is behind, over any number of restarts', () => {
    const step = fc.record({ passed: fc.integer({ min: 0, max: 5 * MINUTE }), restart: fc.boolean() });
    fc.assert(
      fc.property(fc.integer({ min: 11 * MINUTE, max: 86_400_000 }), fc.array(step, { maxLength: 30 }), (back, steps) => {
        let mark: TimeMark | null = { at: T0, wall: T0 };
        let truth = T0;
        for (const { passed, restart } of steps) {
          truth += passed;
          const wall = truth - back;
          const at = steadyAt(mark, wall);
          // What passed until the clock was first seen behind cannot be known; from then on nothing is lost.
          expect(at).toBeGreaterThanOrEqual(mark?.at ?? 0);
          expect(truth - at).toBeLessThanOrEqual(steps[0]?.passed ?? 0);
          mark = restart ? timeMarkOf(JSON.parse(JSON.stringify({ at, wall }))) : { at, wall };
        }
      }),
    );
  });

  it('follows the clock when it is ahead or right again, and does not believe a mark from a year that never was', () => {
    expect(steadyAt(null, 5)).toBe(5);
    expect(steadyAt({ at: 1000, wall: 1000 }, 2000)).toBe(2000);
    expect(steadyAt({ at: 1000, wall: 400 }, 1100)).toBe(1100);
    expect(steadyAt({ at: T0 + 40 * 86_400_000, wall: T0 }, T0 + 1)).toBe(T0 + 1);
    expect([timeMarkOf(null), timeMarkOf({ at: '1', wall: 2 }), timeMarkOf({ at: Number.NaN, wall: 2 })]).toEqual([
      null,
      null,
      null,
    ]);
  });
});
