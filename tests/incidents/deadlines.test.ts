import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageOf, deadlinesOf, steadyNow } from '../../lib/incidents/deadlines';
import { foldIncidents, type Incident } from '../../lib/incidents/fold';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { createIncidentLog, start } from './builders';

const MINUTE = 60_000;

function incident(build: (log: ReturnType<typeof createIncidentLog>) => void = () => undefined, level: 1 | 2 | 3 = 1): Incident {
  const log = createIncidentLog();
  log.open(1000, start('a', { level, detectedAt: 0 }));
  build(log);
  const found = foldIncidents(log.events).find('a');
  if (found === null) throw new Error('the incident was not folded');
  return found;
}
const deadline = (of: Incident, kind: string, now: number) =>
  deadlinesOf(of, BUILT_IN_INCIDENTS, now).find((one) => one.kind === kind);

describe('the golden five minutes', () => {
  it('run from detection, not from opening, to the first act', () => {
    expect(deadline(incident(), 'first_action', 5 * MINUTE - 1)).toMatchObject({ state: 'running', delaySteps: 0 });
    expect(deadline(incident(), 'first_action', 5 * MINUTE)).toMatchObject({ state: 'overdue' });
    const acted = incident((log) => log.change(4 * MINUTE, 'a', { kind: 'step', step: 'lock_order', state: 'done', note: '' }));
    expect(deadline(acted, 'first_action', 60 * MINUTE)).toMatchObject({ state: 'met', metAt: 4 * MINUTE });
  });

  it('are not stopped by a note or an assignment', () => {
    const noted = incident((log) => {
      log.change(MINUTE, 'a', { kind: 'noted', text: '看到了' });
      log.change(MINUTE, 'a', { kind: 'assigned', to: '李客服' });
    });
    expect(deadline(noted, 'first_action', 6 * MINUTE)?.state).toBe('overdue');
  });

  it('count the delay in whole steps of fifteen minutes', () => {
    expect(deadline(incident(), 'first_action', 5 * MINUTE + 29 * MINUTE)).toMatchObject({ state: 'escalated', delaySteps: 1 });
    expect(deadline(incident(), 'first_action', 5 * MINUTE + 30 * MINUTE)?.delaySteps).toBe(2);
    const late = incident((log) => log.change(40 * MINUTE, 'a', { kind: 'told', template: 't', channel: 'copy', progress: '' }));
    expect(deadline(late, 'first_action', 999 * MINUTE)).toMatchObject({ state: 'met_late', delaySteps: 2 });
  });
});

describe('a deadline', () => {
  it('of a level is met by what that level asks for', () => {
    const lock = (level: 1 | 2 | 3) =>
      incident((log) => log.change(1, 'a', { kind: 'step', step: 'lock_order', state: 'done', note: '' }), level);
    expect([1, 2, 3].map((level) => deadline(lock(level as 1 | 2 | 3), 'level', 2)?.state)).toEqual([
      'met',
      'running',
      'running',
    ]);
  });

  it('runs on when what met it is taken back, and is met again by what is done then', () => {
    const step = (state: 'open' | 'done' | 'skipped') => ({ kind: 'step', step: 'refund', state, note: '' }) as const;
    const stood = (...states: ('open' | 'done' | 'skipped')[]) =>
      incident((log) => {
        for (const [i, state] of states.entries()) log.change((i + 1) * MINUTE, 'a', step(state));
      });
    const remedyAt = (...states: ('open' | 'done' | 'skipped')[]) => deadline(stood(...states), 'remedy', 9 * MINUTE)?.metAt;
    expect(remedyAt('done')).toBe(MINUTE);
    expect(remedyAt('done', 'done')).toBe(MINUTE);
    expect(remedyAt('done', 'open')).toBeNull();
    expect(remedyAt('done', 'skipped')).toBeNull();
    expect(remedyAt('done', 'open', 'done')).toBe(3 * MINUTE);
    expect(deadline(stood('done', 'open'), 'first_action', 6 * MINUTE)?.state).toBe('overdue');
    expect(deadline(stood('skipped'), 'first_action', 6 * MINUTE)?.state).toBe('overdue');
  });

  it('runs on in an incident that was closed and opened again', () => {
    const closed = (log: ReturnType<typeof createIncidentLog>) =>
      log.change(2 * MINUTE, 'a', { kind: 'closed', reason: 'corrected', note: '' });
    const states = (of: Incident) => deadlinesOf(of, BUILT_IN_INCIDENTS, 11 * MINUTE).map(({ state }) => state);
    expect(new Set(states(incident(closed)))).toEqual(new Set(['met']));
    const again = incident((log) => {
      closed(log);
      log.change(3 * MINUTE, 'a', { kind: 'reopened', why: '客户再次来电' });
    });
    expect(states(again)).not.toContain('met');
  });

  it('rests while snoozed, and always wakes again', () => {
    const snoozed = incident((log) =>
      log.change(MINUTE, 'a', { kind: 'snoozed', deadline: 'first_action', until: 30 * MINUTE, why: '等客户回电' }),
    );
    expect(deadline(snoozed, 'first_action', 29 * MINUTE)).toMatchObject({ state: 'snoozed', until: 30 * MINUTE });
    expect(deadline(snoozed, 'first_action', 30 * MINUTE)?.state).toBe('escalated');
  });

  it('wins no time from a clock that was set back', () => {
    fc.assert(
      fc.property(fc.nat(1e6), fc.integer({ min: -1e7, max: 1e7 }), (last, now) => {
        expect(steadyNow(now, last)).toBeGreaterThanOrEqual(last);
        expect(ageOf(incident(), steadyNow(now, 1000))).toBeGreaterThanOrEqual(1000);
      }),
    );
  });

  it('is the same after a restart: it follows from the log alone', () => {
    const build = (log: ReturnType<typeof createIncidentLog>) =>
      log.change(3 * MINUTE, 'a', { kind: 'step', step: 'refund', state: 'done', note: '' });
    expect(deadlinesOf(incident(build), BUILT_IN_INCIDENTS, 7 * MINUTE)).toEqual(
      deadlinesOf(incident(build), BUILT_IN_INCIDENTS, 7 * MINUTE),
    );
    expect(deadline(incident(build), 'remedy', 7 * MINUTE)?.state).toBe('met');
  });
});
