import { describe, expect, it } from 'vitest';
import { REMEDY_STEPS } from '../../lib/domain/incident';
import { alarmsOf } from '../../lib/incidents/alarms';
import { deadlinesOf } from '../../lib/incidents/deadlines';
import { foldIncidents } from '../../lib/incidents/fold';
import { STEP_GROUPS } from '../../lib/incidents/steps';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { createIncidentLog, start } from './builders';

const HOUR = 3_600_000;

describe('the remedy', () => {
  it('is a checklist of its own: resend, freight, points, refund, each tick an event with who, when and why', () => {
    expect(STEP_GROUPS.find(({ id }) => id === 'remedy')?.steps).toEqual(['resend', 'carry_freight', 'give_points', 'refund']);
    const log = createIncidentLog();
    log.open(1, start('a'));
    for (const [i, step] of REMEDY_STEPS.entries())
      log.change(10 + i, 'a', { kind: 'step', step, state: i === 2 ? 'skipped' : 'done', note: `单据 ${i}` }, `客服${i}`);
    const found = foldIncidents(log.events).find('a');
    expect(found?.history.filter(({ change }) => change.kind === 'step')).toHaveLength(4);
    expect(REMEDY_STEPS.map((step) => found?.steps[step])).toEqual([
      { state: 'done', note: '单据 0', by: '客服0', at: 10 },
      { state: 'done', note: '单据 1', by: '客服1', at: 11 },
      { state: 'skipped', note: '单据 2', by: '客服2', at: 12 },
      { state: 'done', note: '单据 3', by: '客服3', at: 13 },
    ]);
  });

  it('is due 24 hours after detection to the millisecond, rings until one of its steps is done, and by no other step', () => {
    const log = createIncidentLog();
    log.open(60_000, start('a', { detectedAt: 0 }));
    for (const step of ['apologise', 'push_voucher', 'lock_order'] as const)
      log.change(61_000, 'a', { kind: 'step', step, state: 'done', note: '' });
    const stateAt = (now: number) => {
      const found = foldIncidents(log.events).find('a');
      return found ? deadlinesOf(found, BUILT_IN_INCIDENTS, now).find(({ kind }) => kind === 'remedy')?.state : null;
    };
    const rings = (now: number) =>
      alarmsOf(foldIncidents(log.events).list, BUILT_IN_INCIDENTS, now).due.some(({ kind }) => kind === 'remedy');
    expect([stateAt(24 * HOUR - 1), stateAt(24 * HOUR)]).toEqual(['running', 'overdue']);
    expect([rings(24 * HOUR - 1), rings(24 * HOUR)]).toEqual([false, true]);
    log.change(25 * HOUR, 'a', { kind: 'step', step: 'resend', state: 'done', note: 'SF1234' });
    expect([stateAt(26 * HOUR), rings(26 * HOUR)]).toEqual(['met_late', false]);
  });
});
