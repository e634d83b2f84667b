import { describe, expect, it } from 'vitest';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { createSealer } from '../../lib/audit/sealer';
import type { LogEvent } from '../../lib/domain/event';
import type { FactsQuery } from '../../lib/domain/facts';
import type { Order } from '../../lib/domain/order';
import { separatePersonal } from '../../lib/domain/personal';
import { customerKey, productKey } from '../../lib/money/order-keys';
import { evaluate } from '../../lib/pipeline/evaluate';
import { extractOrder } from '../../lib/pipeline/session/extract';
import type { BreakerChange } from '../../lib/policy/breaker/running';
import { foldFacts } from '../../lib/policy/facts/fold';
import { FOLD_VERSION } from '../../lib/policy/facts/running';
import { orderFromPlain, seenFromPlain } from '../../lib/policy/plain-order';
import { createStanding } from '../../lib/policy/standing';
import type { FoldStore } from '../../lib/ports/fold-store';
import { buildInput } from '../pipeline/build';
import { buildEvent, NOON } from '../support/events';
import { makeStream } from '../support/shop/stream';

const SITE = 'https://shop.example';
const newLog = () => createMemoryLog(createSealer(webDigest, webRandom));
type Log = ReturnType<typeof newLog>;

/** A store as IndexedDB is one: what comes back is a copy. */
function memoryStore(): FoldStore & { saves: number } {
  let kept: string | null = null;
  const store = {
    saves: 0,
    load: async () => (kept === null ? null : JSON.parse(kept)),
    save: async (value: unknown) => {
      store.saves += 1;
      kept = JSON.stringify(value);
    },
  };
  return store;
}

const standingOf = (
  log: Log,
  store = memoryStore(),
  changed: (changes: readonly BreakerChange[]) => Promise<void> = async () => {},
) => createStanding({ reader: log, store, changed });
const queryOf = (order: Order): FactsQuery => ({
  orderNos: order.orderNo === null ? [] : [order.orderNo],
  customers: [customerKey(order) ?? ''].filter(Boolean),
  skus: order.lines.flatMap((line) => productKey(line) ?? []),
});
const seenEvent = (order: Order, counter: number, some: Partial<LogEvent> = {}) =>
  buildEvent('order.seen', { order: extractOrder(order, 'orderDetail') }, { counter, orderNo: order.orderNo, at: NOON, ...some });
const edit = (counter: number, some: Partial<LogEvent> = {}) =>
  buildEvent(
    'edit.made',
    { field: 'phone', beforeHash: `h${counter}`, afterHash: `h${counter + 1}`, pageKind: 'orderForm' },
    { counter, ...some },
  );

describe('facts that follow the log', () => {
  const { history, items } = makeStream('groceries', 5, 800, 120, 0.4);
  const past = history.map((plain) => orderFromPlain(plain));

  it('lead every rule to what the whole past leads it to', async () => {
    const log = newLog();
    await log.append(past.map((order, i) => seenEvent(order, i, { at: i })));
    const standing = standingOf(log);
    const whole = foldFacts(history.map((plain, i) => seenFromPlain(plain, i)));
    let fired = 0;
    for (const item of items) {
      const order = orderFromPlain(item.order);
      const previous = item.previous ? orderFromPlain(item.previous) : null;
      const { facts } = await standing.answer(SITE, queryOf(order));
      const findings = (known: typeof facts) =>
        evaluate({ ...buildInput({}), order, previous, facts: known, mode: 'edit' }).findings;
      expect(findings(facts)).toEqual(findings(whole));
      fired += findings(facts).length;
    }
    expect(fired).toBeGreaterThan(20);
  });

  it('are the same after the worker died in between, and fold only what came since', async () => {
    const log = newLog();
    const store = memoryStore();
    const query = {
      orderNos: ['X'],
      customers: ['C1'],
      skus: past.flatMap((order) => order.lines.flatMap(productKey)).slice(0, 40),
    } as FactsQuery;
    const add = (from: number, to: number) =>
      log.append(past.slice(from, to).map((order, i) => seenEvent(order, from + i, { at: from + i })));
    await add(0, 330);
    await standingOf(log, store).catchUp();
    await add(330, 421);
    const reads: number[] = [];
    const watched = {
      ...log,
      read: (q: Parameters<Log['read']>[0]) => {
        reads.push(q.afterSeq ?? -1);
        return log.read(q);
      },
    };
    const reborn = await createStanding({ reader: watched, store, changed: async () => {} }).answer(SITE, query);
    expect(Math.min(...reads)).toBe(329);
    expect(reborn).toEqual(await standingOf(log).answer(SITE, query));
    expect(reborn.facts.revision).toBe(`f${FOLD_VERSION}-421`);
  });

  it('keep sites apart, know edits of an order by every clerk, and what it was seen as', async () => {
    const log = newLog();
    const order = orderFromPlain({
      orderNo: 'A1',
      currency: 'CNY',
      orderTotal: '120.00',
      phone: '13812345678',
      lines: [{ sku: 'S', unitPrice: '60', quantity: 2 }],
    });
    await log.append([
      seenEvent(order, 0, { orderNo: 'A1' }),
      edit(1, { orderNo: 'A1' }),
      edit(2, { orderNo: 'A1', clerk: '小李' }),
      edit(3, { orderNo: 'B' }),
    ]);
    const standing = standingOf(log);
    const { facts, seen } = await standing.answer(SITE, queryOf(order));
    expect(facts.edits.map(({ clerk, beforeHash }) => [clerk, beforeHash])).toEqual([
      ['小王', 'h1'],
      ['小李', 'h2'],
    ]);
    expect(facts.former['A1']).toMatchObject({ values: { orderTotal: '120.00' }, lines: [{ sku: 'S', unitPrice: '60.00' }] });
    expect(JSON.stringify(facts.former)).not.toContain('138');
    expect(facts.recentOrders[0]).toMatchObject({ orderNo: 'A1', total: 12000 });
    expect(seen['A1']).toHaveLength(1);
    const other = await standing.answer('https://other.example', queryOf(order));
    expect([other.facts.edits, Object.keys(other.facts.former)]).toEqual([[], []]);
  });

  it('keep the goods of an order that a list shows without them', async () => {
    const log = newLog();
    const whole = orderFromPlain({
      orderNo: 'A1',
      currency: 'CNY',
      orderTotal: '120',
      lines: [{ sku: 'S', unitPrice: '60', quantity: 2 }],
    });
    const row = orderFromPlain({ orderNo: 'A1', currency: 'CNY', orderTotal: '150', status: '已付款' });
    await log.append([seenEvent(whole, 0), seenEvent(row, 1)]);
    const { facts } = await standingOf(log).answer(SITE, queryOf(whole));
    expect(facts.former['A1']).toMatchObject({ values: { orderTotal: '150', orderStatus: '已付款' }, lines: [{ sku: 'S' }] });
    expect(facts.price['S|CNY']?.n).toBe(1);
  });

  it('are folded anew once a customer was erased', async () => {
    const log = newLog();
    const store = memoryStore();
    const order = orderFromPlain({ orderNo: 'A1', currency: 'CNY', orderTotal: '9', phone: '13812345678', street: '文三路1号' });
    await log.append([seenEvent(order, 0)]);
    const standing = standingOf(log, store);
    await standing.catchUp();
    const erasing = {
      ...log,
      read: async (q: Parameters<Log['read']>[0]) =>
        (await log.read(q)).map((event) => ({ ...event, ...separatePersonal(event), personal: {} })),
    };
    await log.append([buildEvent('customer.erased', { subject: 's', events: 1, by: '主管' }, { counter: 1 })]);
    const after = createStanding({ reader: erasing, store, changed: async () => {} });
    const { facts } = await after.answer(SITE, { orderNos: ['A1'], customers: [customerKey(order) ?? ''], skus: [] });
    expect(facts.recentOrders).toEqual([]);
    expect(facts.former['A1']?.values.orderTotal).toBe('9');
  });
});

describe('breakers that follow the log', () => {
  const DAY = 86_400_000;
  const flag = (counter: number, at: number) =>
    buildEvent(
      'flag.raised',
      {
        ...{
          flagId: `f${counter}`,
          action: 'refund',
          actionLabel: '退款',
          changes: [],
          affected: 1,
          policyRevision: '',
          factsRevision: '',
        },
        findings: [{ ...FINDING, errorType: 'refund_excess' }],
        order: { orderNo: null, pageKind: 'dialog', currency: 'CNY', values: {}, lines: [] },
      } as LogEvent<'flag.raised'>['body'],
      { counter, at },
    );
  const quietDays = Array.from({ length: 10 }, (_, day) => [0, 1, 2].map((n) => flag(day * 3 + n, NOON + (day - 10) * DAY + n)));

  it('hold refunds when their flags come in a wave, log it once, and forget nothing when the worker dies', async () => {
    const log = newLog();
    const store = memoryStore();
    const logged: BreakerChange[] = [];
    const changed = async (changes: readonly BreakerChange[]) => void logged.push(...changes);
    await log.append([...quietDays.flat(), ...Array.from({ length: 30 }, (_, n) => flag(1000 + n, NOON + n))]);
    await standingOf(log, store, changed).catchUp();
    expect(logged.map(({ kind, from, to }) => [kind, from, to])).toEqual([['refund', 'closed', 'open']]);
    const reborn = standingOf(log, store, changed);
    const { facts } = await reborn.answer(SITE, { orderNos: [], customers: [], skus: [] });
    expect(facts.tripped).toMatchObject([{ kind: 'refund', why: expect.stringMatching(/^\d+ \/ 3\.0$/) }]);
    expect(logged).toHaveLength(1);
    // Without the snapshot everything is folded again, and the change has the same id as before.
    await standingOf(log, memoryStore(), changed).catchUp();
    expect(new Set(logged.map((change) => change.id)).size).toBe(1);
  });
});

const FINDING = {
  ...{ rule: 'refund-excess', ruleVersion: 1, verdict: 'flag', class: null, severity: 'high', messageKey: 'x', data: {} },
  ...{ field: null, ref: null, span: null, fix: null, conditions: [], tier: 'confirm', tierWhy: 'severity' },
} as const;
