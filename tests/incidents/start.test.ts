import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { foldIncidents } from '../../lib/incidents/fold';
import { levelOf } from '../../lib/incidents/level';
import { splitFrom, startFrom } from '../../lib/incidents/start';
import { BUILT_IN_INCIDENTS } from '../../lib/policy/incident-defaults.data';
import { buildEvent, buildFinding, buildFlag } from '../support/events';
import { createIncidentLog } from './builders';

const opening = { incidentId: 'i1', title: '退款', by: '王主管', now: 1e15 };

/** Flags about orders with their totals. */
type OrderTotal = readonly [orderNo: string, total: string];
function entriesOf(...orders: readonly OrderTotal[]) {
  const events = orders.map(([orderNo, orderTotal], i): StoredEvent => {
    const order = { orderNo, pageKind: 'orderForm' as const, currency: 'CNY', values: { orderTotal }, lines: [] };
    const findings = [buildFinding({ severity: i === 0 ? 'medium' : 'high' })];
    const event = buildEvent('flag.raised', buildFlag({ flagId: `f${i}`, order, findings }), { counter: i, orderNo });
    return { ...event, seq: i, prev: '', hash: '' };
  });
  return foldEntries(events);
}
const from = (...orders: readonly OrderTotal[]) => startFrom(entriesOf(...orders), opening, BUILT_IN_INCIDENTS, 'CNY');

describe('an incident out of entries', () => {
  it('takes the worst severity, what is at stake with each order once, and the first sight of the trouble', () => {
    const entries = entriesOf(['A', '¥120.00'], ['B', '80.50'], ['A', '120.00']);
    const start = startFrom(entries, opening, BUILT_IN_INCIDENTS, 'CNY');
    expect(start).toMatchObject({ severity: 'high', amount: { minor: 20_050, currency: 'CNY' }, errorType: 'amount_outlier' });
    expect([...start.scope.orders].sort()).toEqual(['A', 'B']);
    expect(start.detectedAt).toBe(Math.min(...entries.map(({ at }) => at)));
  });

  it('gets its level from amount and number of orders', () => {
    expect(from(['A', '10']).level).toBe(3);
    expect(from(['A', '10'], ['B', '10'], ['C', '10']).level).toBe(2);
    expect(from(['A', '5000']).level).toBe(1);
  });

  it('does not compare an amount that cannot be read or is in another currency', () => {
    expect(from(['A', '很多'])).toMatchObject({ amount: null, level: 3 });
    expect(from(['A', 'US$9000'])).toMatchObject({ amount: null, level: 3 });
  });
});

it('without a rule that fits, an incident still has a level', () => {
  expect(levelOf({ errorType: 'gift_missing', severity: 'low', amount: null, orders: 1 }, [], 'CNY')).toBe(3);
});

describe('splitting off entries', () => {
  const entries = entriesOf(['A', '1'], ['A', '1'], ['B', '1']);
  const incident = () => {
    const log = createIncidentLog();
    log.open(0, startFrom(entries, opening, BUILT_IN_INCIDENTS, 'CNY'));
    const found = foldIncidents(log.events).find('i1');
    if (found === null) throw new Error('not folded');
    return found;
  };
  const split = (...flagIds: string[]) =>
    splitFrom(incident(), entries, flagIds, { ...opening, incidentId: 'i2' }, BUILT_IN_INCIDENTS, 'CNY');

  it('takes only the orders that no kept entry speaks of', () => {
    expect(split('f2')?.scope.orders).toEqual(['B']);
    expect(split('f0')?.scope.orders).toEqual([]);
  });

  it('of nothing, of everything or of strangers is no split', () => {
    expect([split(), split('f0', 'f1', 'f2'), split('elsewhere')]).toEqual([null, null, null]);
  });
});
