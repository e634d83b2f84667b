import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldIncidents } from '../../lib/incidents/fold';
import { postingOf } from '../../lib/incidents/posting';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { createIncidentLog, start } from './builders';

const HOUR = 3_600_000;
const done = (step: 'apologise' | 'start_trace' | 'refund', note = '') => ({ kind: 'step', step, state: 'done', note }) as const;

function posting(build: (log: ReturnType<typeof createIncidentLog>) => void, now = HOUR, some: Parameters<typeof start>[1] = {}) {
  const log = createIncidentLog();
  log.open(0, start('i1', some));
  build(log);
  const incident = foldIncidents(log.events).find('i1');
  if (!incident) throw new Error('the incident is not there');
  return postingOf(incident, BUILT_IN_INCIDENTS, now);
}

describe('what is posted for a customer to follow', () => {
  it('says where it stands, from receipt to closing', () => {
    expect(posting(() => undefined).state).toBe('received');
    expect(posting((log) => log.change(1, 'i1', done('start_trace'))).state).toBe('received');
    expect(posting((log) => log.change(1, 'i1', done('apologise')))).toMatchObject({ state: 'working', done: ['apologise'] });
    expect(posting((log) => log.change(1, 'i1', done('refund'))).state).toBe('remedied');
    const closed = posting((log) => log.change(1, 'i1', { kind: 'closed', reason: 'refunded', note: '' }));
    expect(closed).toMatchObject({ state: 'closed', nextAt: null });
  });

  it('names the next time that the policy promises, never one that is over', () => {
    expect(posting(() => undefined).nextAt).toBe(24 * HOUR);
    expect(posting(() => undefined, 30 * HOUR).nextAt).toBe(48 * HOUR);
    expect(posting(() => undefined, 100 * HOUR).nextAt).toBeNull();
  });

  it('holds nothing that anybody typed, and of an order number no more than its end', () => {
    // Texts as people write them, long enough not to stand in the posting by chance.
    const typed = fc.string({ minLength: 8, maxLength: 40 }).map((text) => `§${text}§`);
    fc.assert(
      fc.property(typed, typed, typed, (name, note, orderNo) => {
        const scope = { orders: [orderNo], customers: 1, channel: { site: note, action: null } };
        const said = posting(
          (log) => {
            log.change(1, 'i1', done('apologise', note), name);
            log.change(2, 'i1', { kind: 'noted', text: note }, name);
            log.change(3, 'i1', { kind: 'answered', satisfaction: 1, text: note });
            log.change(4, 'i1', { kind: 'assigned', to: name });
          },
          HOUR,
          { title: note, by: name, scope },
        );
        const text = JSON.stringify(said);
        for (const secret of [name, note, orderNo]) expect(text).not.toContain(JSON.stringify(secret).slice(1, -1));
        expect([...(said.orders[0] ?? '')].length).toBeLessThanOrEqual(4);
      }),
    );
  });
});
