import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldEntries } from '../../lib/domain/flagged-entry';
import { EVERYTHING, entryMatcher } from '../../lib/review/filter';
import { createLiveEntries } from '../../lib/review/live';
import { byRisk, riskOf } from '../../lib/review/priority';
import { queuesOf } from '../../lib/review/routing';
import { timelineOf } from '../../lib/review/timeline';
import { verdictGiven, verdictUndone } from '../../lib/review/verdict-events';
import { buildEvent, buildFinding, buildFlag, NOON } from '../support/events';
import { buildReviewLog } from '../support/review-log';

const log = buildReviewLog(60, NOON);
const entries = foldEntries(log);
const [newest] = entries;
if (!newest) throw new Error('the log is empty');
const stamp = { id: 'review-1', source: 'review', counter: 1, at: NOON + 5 };
const given = verdictGiven(newest, { verdict: 'benign', closeReason: null, note: '', reviewer: '何' }, stamp);
const stored = { ...given, seq: 9999, prev: '', hash: '' };

describe('entries that follow the log', () => {
  it('are what folding the whole log would give, in whatever pieces and order the events came', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(log.length - 1), { maxLength: 40 }), (cuts) => {
        const live = createLiveEntries();
        const order = [...log, stored].map((event, i) => ({
          event,
          key: (cuts[i % Math.max(1, cuts.length)] ?? 0) * 7919 + i * 31,
        }));
        order.sort((a, b) => (a.key % 97) - (b.key % 97));
        for (let i = 0; i < order.length; i += 7) live.add(order.slice(i, i + 7).map(({ event }) => event));
        expect(live.list()).toEqual(foldEntries([...log, stored]));
      }),
      { numRuns: 30 },
    );
  });

  it('show an own verdict before it is stored, once when it is, and not at all when storing failed', () => {
    const live = createLiveEntries();
    live.add(log);
    live.add([{ ...stored, seq: Number.MAX_SAFE_INTEGER }]);
    expect(live.get(newest.flagId)).toMatchObject({ verdict: 'benign', status: 'reviewed' });
    const shown = live.list();
    live.add([stored]);
    expect(live.list()).toBe(shown);
    live.remove([given.id]);
    expect(live.get(newest.flagId)).toMatchObject({ verdict: null, status: 'open' });
    expect(live.list()).toEqual(entries);
  });

  it('know how many open ones are the same case', () => {
    const live = createLiveEntries();
    live.add(log);
    const similar = live.similar(newest);
    expect(similar.length).toBe(live.countSimilar(newest));
    expect(similar.every((one) => one.action === newest.action && one.flagId !== newest.flagId)).toBe(true);
    const [other] = similar;
    if (!other) throw new Error('no similar entry');
    live.add([
      {
        ...verdictGiven(other, { verdict: 'benign', closeReason: null, note: '', reviewer: '何' }, stamp),
        seq: 99,
        prev: '',
        hash: '',
      },
    ]);
    expect(live.countSimilar(newest)).toBe(similar.length - 1);
  });

  it('take a verdict back with its own event', () => {
    const undone = { ...verdictUndone(newest, '何', { ...stamp, id: 'review-2', counter: 2 }), seq: 10_000, prev: '', hash: '' };
    const live = createLiveEntries();
    live.add([...log, stored, undone]);
    expect(live.get(newest.flagId)?.status).toBe('open');
  });
});

describe('filters', () => {
  const found = (some: Partial<typeof EVERYTHING>) => entries.filter(entryMatcher({ ...EVERYTHING, ...some }));
  it('let everything in when nothing is set, and all conditions must hold', () => {
    expect(found({})).toHaveLength(60);
    const both = found({ severities: ['critical'], clerks: ['李敏'] });
    expect(both.every((entry) => entry.severity === 'critical' && entry.clerk === '李敏')).toBe(true);
    expect(both).toHaveLength(found({ severities: ['critical'] }).filter((entry) => entry.clerk === '李敏').length);
  });

  it('search changes, order, clerk and rules, all words, upper or lower case', () => {
    expect(found({ text: `${newest.orderNo?.toLowerCase()}` })).toHaveLength(1);
    expect(found({ text: '文三路 附近' }).length).toBeGreaterThan(0);
    expect(found({ text: '文三路 nowhere' })).toEqual([]);
  });

  it('take days by inclusive start and exclusive end', () => {
    expect(found({ from: newest.at, to: newest.at + 1 })).toHaveLength(1);
    expect(found({ from: newest.at + 1 })).toHaveLength(0);
    expect(found({ to: newest.at })).toHaveLength(59);
  });

  it('sort an unknown error type of a later version to the last desk', () => {
    expect(queuesOf({ errorTypes: ['made_up' as never] })).toEqual(['behaviour']);
    expect(queuesOf({ errorTypes: [] })).toEqual(['behaviour']);
    expect(queuesOf({ errorTypes: ['total_mismatch', 'address_conflict'] })).toEqual(['address', 'amount']);
  });
});

describe('the order by risk', () => {
  it('grows with severity, amount and age, each alone', () => {
    const base = { ...newest, severity: 'low' as const, order: { ...newest.order, values: { orderTotal: '¥100.00' } } };
    const risk = (some: object, later = 0) => riskOf({ ...base, ...some }, base.at + later);
    expect(risk({ severity: 'high' })).toBeGreaterThan(risk({}));
    expect(risk({ order: { ...base.order, values: { orderTotal: '¥100,000.00' } } })).toBeGreaterThan(risk({}));
    expect(risk({}, 3_600_000)).toBeGreaterThan(risk({}));
    expect(risk({}, -5_000)).toBe(risk({}));
  });

  it('neither loses nor doubles an entry', () => {
    const sorted = byRisk(entries, NOON);
    expect(new Set(sorted)).toEqual(new Set(entries));
    expect(sorted).toHaveLength(entries.length);
  });
});

it('a timeline tells an order from first to last, with repeated looks folded', () => {
  const seen = { ...stored, type: 'order.seen' as const, body: { order: newest.order } };
  const items = timelineOf([
    stored,
    ...log.filter((event) => event.orderNo === newest.orderNo),
    { ...seen, id: 's1', at: 1 },
    { ...seen, id: 's2', at: 2 },
  ]);
  expect(items[0]?.kind).toBe('order.seen');
  expect(items.filter((item) => item.kind === 'order.seen')).toHaveLength(1);
  expect(items.at(-1)).toMatchObject({ kind: 'verdict.given', word: 'verdict.benign', who: '何' });
});

it('a timeline says who froze an order and which field was opened, never a bare type', () => {
  const by = { incidentId: 'INC-7', by: '何主管' };
  const said = timelineOf([
    { ...stored, id: 'f1', at: 1, type: 'order.frozen', body: { ...by, until: 9 } },
    { ...stored, id: 'f2', at: 2, type: 'order.unlocked', body: { ...by, field: 'addressFull', until: 9 } },
  ]);
  expect(said).toMatchObject([
    { kind: 'order.frozen', text: 'INC-7', who: '何主管' },
    { kind: 'order.unlocked', word: 'field.addressFull', who: '何主管' },
  ]);
});

it('a timeline calls an incident by its title and what was flagged without a press by its kind of error', () => {
  const by = { incidentId: 'INC-7', by: '何主管' };
  const body = buildFlag({ actionLabel: '', findings: [buildFinding({ errorType: 'address_incomplete' })] });
  const opened = buildEvent('incident.opened', {
    ...{
      ...by,
      title: '误删订单',
      level: 1,
      errorType: 'risky_action',
      severity: 'high',
      flagIds: [],
      amount: null,
      detectedAt: 1,
    },
    scope: { orders: ['A1'], customers: 1, channel: null },
  });
  const said = timelineOf([
    { ...stored, id: 'flag', at: 1, type: 'flag.raised', body },
    { ...stored, type: opened.type, body: opened.body, id: 'opened', at: 2 },
    { ...stored, id: 'f1', at: 3, type: 'order.frozen', body: { ...by, until: 9 } },
  ]);
  expect(said).toMatchObject([
    { word: 'errorType.address_incomplete', text: '' },
    { kind: 'incident.opened', text: '误删订单' },
    { kind: 'order.frozen', text: '误删订单' },
  ]);
});
