import type { EventBodies, EventType, StoredEvent } from '../../lib/domain/event';
import type { Policy } from '../../lib/domain/policy';
import type { ReplayResult } from '../../lib/domain/replay';
import { replayInSlices } from '../../lib/pipeline/replay';
import type { ReplayItem } from '../../lib/pipeline/replay-item';
import { itemsFromLog } from '../../lib/pipeline/sandbox/from-log';
import { extractOrder } from '../../lib/pipeline/session/extract';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { orderFromPlain } from '../../lib/policy/plain-order';
import { SHOP_TYPES } from '../../tests/support/shop/shop-types.data';
import { makeStream } from '../../tests/support/shop/stream';

const FROM = Date.UTC(2026, 4, 1);
const DAY_MS = 86_400_000;

/** A log of so many orders in 30 days on one site, each seen once and edited `edits` times before. */
function logOf(orders: number, edits: number): StoredEvent[] {
  const events: StoredEvent[] = [];
  const put = <T extends EventType>(type: T, at: number, orderNo: string | null, body: EventBodies[T]) => {
    const seq = events.length;
    const base = {
      v: 1,
      id: `e${seq}`,
      source: 'bench',
      counter: seq,
      site: 'bench',
      clerk: 'c',
      prev: '',
      hash: '',
      personal: {},
    };
    events.push({ ...base, type, at, orderNo, body, seq } as unknown as StoredEvent);
  };
  const each = Math.ceil(orders / SHOP_TYPES.length);
  const all = SHOP_TYPES.flatMap(({ name }) => makeStream(name, 7, 0, each, 0.05).items).slice(0, orders);
  for (const [i, { order }] of all.entries()) {
    const at = FROM + Math.floor((i / all.length) * 30 * DAY_MS);
    const own = { ...orderFromPlain(order), orderNo: `B${i}` };
    for (let n = 0; n < edits; n++)
      put('edit.made', at, own.orderNo, { field: 'unitPrice', beforeHash: `${n}`, afterHash: `${n + 1}`, pageKind: 'orderForm' });
    put('order.seen', at, own.orderNo, { order: extractOrder(own, 'orderForm') });
  }
  return events;
}

function played(items: Iterable<ReplayItem>, after: Policy): ReplayResult {
  const steps = replayInSlices(items, BUILT_IN_POLICY, after);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `bench rules-log [orders] [edits]`: from the events of a log to the result of a replay through two policies, in ms, twice;
 * beside it how much of that is making the orders ready. */
export default function benchRulesLog(args: string[]): number {
  const [orders = 10_000, edits = 3] = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const events = logOf(orders, edits);
  const options = {
    from: FROM,
    to: FROM + 31 * DAY_MS,
    site: null,
    role: null,
    address: {},
    judge: () => [],
    utcOffsetMinutes: 480,
  };
  const changed = { ...BUILT_IN_POLICY, revision: 'new', tiers: { ...BUILT_IN_POLICY.tiers, medium: 'confirm' as const } };
  const runs = [1, 2].map(() => {
    const start = performance.now();
    // As the worker does it: each order is made ready, played and let go.
    const result = JSON.stringify(played(itemsFromLog(events, options as never), changed));
    const wholeMs = Math.round(performance.now() - start);
    const again = performance.now();
    for (const _ of itemsFromLog(events, options as never));
    return { events: events.length, wholeMs, makingReadyMs: Math.round(performance.now() - again), result };
  });
  for (const { result: _, ...figures } of runs) console.log(JSON.stringify(figures));
  console.log(JSON.stringify({ 'second run byte-equal': runs[0]?.result === runs[1]?.result }));
  return 0;
}
