import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRIPLE_STEPS } from '../../lib/domain/incident';
import { foldIncidents } from '../../lib/incidents/fold';
import { createIncidentLog, start } from './builders';

const IDS = ['a', 'b', 'c', 'd', 'e'];

/** Five incidents with an entry and an order each, and any run of merges between them. */
function merged(steps: readonly (readonly [into: number, from: readonly number[]])[]) {
  const log = createIncidentLog();
  for (const [i, id] of IDS.entries())
    log.open(i, start(id, { flagIds: [`f-${id}`], scope: { orders: [`o-${id}`], customers: 1, channel: null }, detectedAt: i }));
  for (const [i, [into, from]] of steps.entries())
    log.change(100 + i, IDS[into] ?? 'a', { kind: 'merged', from: from.map((n) => IDS[n] ?? 'a') });
  return log.events;
}

const index = fc.nat(IDS.length - 1);
const merges = fc.array(fc.tuple(index, fc.array(index, { minLength: 1, maxLength: 4 })), { maxLength: 8 });

describe('merging incidents', () => {
  it('keeps every old id resolvable and every entry in exactly one standing incident', () => {
    fc.assert(
      fc.property(merges, (steps) => {
        const folded = foldIncidents(merged(steps));
        for (const id of IDS) expect(folded.find(id)?.flagIds).toContain(`f-${id}`);
        const entries = folded.list.flatMap(({ flagIds }) => flagIds);
        expect([...entries].sort()).toEqual(IDS.map((id) => `f-${id}`));
        const orders = folded.list.flatMap(({ scope }) => scope.orders);
        expect([...orders].sort()).toEqual(IDS.map((id) => `o-${id}`));
      }),
    );
  });

  it('gives the same incidents in whatever order the events are read', () => {
    fc.assert(
      fc.property(merges, fc.nat(20), (steps, cut) => {
        const events = merged(steps);
        const moved = [...events.slice(cut), ...events.slice(0, cut)];
        expect(foldIncidents(moved).list).toEqual(foldIncidents(events).list);
      }),
    );
  });

  it('keeps the graver level, the earlier detection and both histories', () => {
    const log = createIncidentLog();
    log.open(10, start('a', { level: 3, detectedAt: 9 }));
    log.open(20, start('b', { level: 1, detectedAt: 5 }));
    log.change(25, 'b', { kind: 'noted', text: '已致电' });
    log.change(30, 'a', { kind: 'merged', from: ['b', 'b', 'a', 'nobody'] });
    const found = foldIncidents(log.events).find('b');
    expect([found?.incidentId, found?.level, found?.detectedAt]).toEqual(['a', 1, 5]);
    expect(found?.history.map(({ change }) => change.kind)).toEqual(['opened', 'opened', 'noted', 'merged']);
  });

  it('has each step as it was left last in either of them, as the history that both have from then on', () => {
    const said = fc.tuple(
      fc.constantFrom('a', 'b'),
      fc.constantFrom(...TRIPLE_STEPS),
      fc.constantFrom('done' as const, 'open' as const, 'skipped' as const),
    );
    fc.assert(
      fc.property(fc.array(said, { maxLength: 12 }), (all) => {
        const log = createIncidentLog();
        log.open(0, start('a'));
        log.open(1, start('b'));
        for (const [i, [id, step, state]] of all.entries()) log.change(10 + i, id, { kind: 'step', step, state, note: `${i}` });
        log.change(100, 'a', { kind: 'merged', from: ['b'] });
        const { steps } = foldIncidents(log.events).find('b') ?? { steps: null };
        const last = Object.fromEntries(all.map(([, step, state], i) => [step, { state, note: `${i}`, at: 10 + i }]));
        expect(steps).toMatchObject(last);
      }),
    );
  });

  it('remembers the channel that it holds until it was let go, also when it is merged into another', () => {
    const log = createIncidentLog();
    const channel = { site: 'https://oms.example', action: 'refund', payment: '微信支付' };
    log.open(0, start('a'));
    log.open(1, start('b'));
    log.change(2, 'b', { kind: 'channel', channel });
    log.change(3, 'a', { kind: 'merged', from: ['b'] });
    expect(foldIncidents(log.events).find('b')?.scope.channel).toEqual(channel);
    log.change(4, 'b', { kind: 'channel', channel: null });
    expect(foldIncidents(log.events).find('a')?.scope.channel).toBeNull();
  });

  it('sends what happens to a merged incident to the one that stands', () => {
    const log = createIncidentLog();
    log.open(1, start('a'));
    log.open(2, start('b'));
    log.change(3, 'a', { kind: 'merged', from: ['b'] });
    log.change(4, 'b', { kind: 'closed', reason: 'refunded', note: '' });
    expect(foldIncidents(log.events).find('a')?.closed?.at).toBe(4);
  });
});

describe('splitting an incident', () => {
  it('moves the entries: none is in both, none is lost', () => {
    const entries = fc.uniqueArray(fc.string({ minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 10 });
    fc.assert(
      fc.property(entries, fc.nat(), (flagIds, n) => {
        const moved = flagIds.slice(0, 1 + (n % (flagIds.length - 1)));
        const log = createIncidentLog();
        log.open(1, start('a', { flagIds }));
        log.change(2, 'a', { kind: 'split', into: start('b', { flagIds: moved }) });
        const folded = foldIncidents(log.events);
        const [a, b] = [folded.find('a')?.flagIds ?? [], folded.find('b')?.flagIds ?? []];
        expect(b).toEqual(moved);
        expect([...b, ...a]).toEqual([...moved, ...flagIds.filter((id) => !moved.includes(id))]);
        expect(a).not.toHaveLength(0);
      }),
    );
  });
});

describe('an incident', () => {
  it('is opened once, stamped step by step, closed and opened again', () => {
    const log = createIncidentLog();
    log.open(1, start('a'));
    log.open(2, start('a', { title: 'a second one under the same id' }));
    log.change(3, 'a', { kind: 'step', step: 'apologise', state: 'done', note: '电话' }, '李客服');
    log.change(4, 'a', { kind: 'closed', reason: 'corrected', note: '' });
    log.change(5, 'a', { kind: 'reopened', why: '客户再次来电' });
    const { list } = foldIncidents(log.events);
    expect(list).toHaveLength(1);
    expect(list[0]).toMatchObject({
      title: '退款重复',
      closed: null,
      steps: { apologise: { state: 'done', note: '电话', by: '李客服', at: 3 } },
    });
  });

  it('is not harmed by a change of one that nobody opened', () => {
    const log = createIncidentLog();
    log.change(1, 'ghost', { kind: 'noted', text: '' });
    expect(foldIncidents(log.events).list).toEqual([]);
    expect(foldIncidents(log.events).find('ghost')).toBeNull();
  });
});
