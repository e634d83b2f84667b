import { webDigest } from '../../lib/adapters/crypto/digest';
import { canonicalJson } from '../../lib/audit/canonical';
import { verifyChain } from '../../lib/audit/verify-chain';
import type { LogEvent } from '../../lib/domain/event';
import type { EventQuery, EventReader, EventWriter } from '../../lib/ports/event-log';
import { buildEvent, buildFinding, buildFlag, buildPersonalFlag, NOON } from '../support/events';

/** Two writers and readers of one log that starts empty: a second worker of the same profile may always appear. */
export interface LogUnderTest {
  readonly writer: EventWriter;
  readonly second: EventWriter;
  readonly reader: EventReader;
}

export interface LogCase {
  readonly title: string;
  run(log: LogUnderTest): Promise<void>;
}

/** What every event log must do, as plain functions: Vitest runs them in Node, Playwright in a real browser. */
export const EVENT_LOG_CASES: readonly LogCase[] = [
  {
    title: 'gives every event the next place and hashes it onto the one before',
    async run({ writer, reader }) {
      await writer.append([seen(0), seen(1)]);
      await writer.append([seen(2)]);
      const all = await reader.read({ afterSeq: -1 });
      same(
        all.map((event) => event.seq),
        [0, 1, 2],
      );
      same(all[0]?.prev, '0'.repeat(64));
      same(
        all.slice(1).map((event) => event.prev),
        all.slice(0, 2).map((event) => event.hash),
      );
      same((await verifyChain(all, webDigest)).faults, []);
    },
  },
  {
    title: 'stores an event once, however often and from wherever it is sent',
    async run({ writer, second, reader }) {
      same(await writer.append([seen(0), seen(0), seen(1)]), ['new', 'duplicate', 'new']);
      same(await second.append([seen(1), seen(2)]), ['duplicate', 'new']);
      same(await writer.append([seen(2), seen(3)]), ['duplicate', 'new']);
      same(await reader.count({}), 4);
      same((await verifyChain(await reader.read({ afterSeq: -1 }), webDigest)).faults, []);
    },
  },
  {
    title: 'keeps one chain without holes when two writers and many calls run at once',
    async run({ writer, second, reader }) {
      const calls = Array.from({ length: 60 }, (_, i) => (i % 2 ? writer : second).append([seen(i), seen(i + 1)]));
      const results = (await Promise.all(calls)).flat();
      same(results.filter((result) => result === 'new').length, 61);
      const all = await reader.read({ afterSeq: -1 });
      same(
        all.map((event) => event.seq),
        Array.from({ length: 61 }, (_, i) => i),
      );
      same((await verifyChain(all, webDigest)).faults, []);
    },
  },
  {
    title: 'takes an empty call',
    run: async ({ writer }) => same(await writer.append([]), []),
  },
  {
    title: 'gives personal values back where they were and keeps them out of what is hashed',
    async run({ writer, reader }) {
      await writer.append([buildPersonalFlag(1)]);
      const [stored] = await reader.read({});
      same(stored?.body, buildPersonalFlag(1).body);
      same(stored?.personal['phone'], '13912345678');
      same(
        Object.values(stored?.seal?.commitments ?? {}).every((text) => /^[0-9a-f]{64}$/.test(text)),
        true,
      );
      same((await verifyChain(stored ? [stored] : [], webDigest)).faults, []);
    },
  },
  {
    title: 'answers newest first by severity and rule of one finding within a day',
    async run({ writer, reader }) {
      await writer.append(Array.from({ length: 40 }, (_, i) => flag(i)));
      const query: EventQuery = {
        severity: 'high',
        rule: 'b',
        from: NOON + 5_000,
        to: NOON + 30_000,
        newestFirst: true,
        limit: 3,
      };
      same(
        (await reader.read(query)).map((event) => event.counter),
        [29, 25, 21],
      );
      same(await reader.count({ severity: 'high', rule: 'b' }), 10);
      same(await reader.count({ severity: 'low', rule: 'b' }), 0);
      same(await reader.count({ rule: 'a' }), 30);
    },
  },
  {
    title: 'answers by type, order, site, clerk and flag, all conditions together',
    async run({ writer, reader }) {
      await writer.append([seen(0), seen(1, { site: 'https://b.example' }), seen(2, { orderNo: null }), flag(3), flag(4)]);
      await writer.append([buildEvent('verdict.given', { flagId: 'f3', ...VERDICT }, { counter: 5, orderNo: null })]);
      const ids = async (query: EventQuery) => (await reader.read(query)).map((event) => event.counter);
      same(await ids({ types: ['order.seen'] }), [0, 1, 2]);
      same(await ids({ types: ['verdict.given', 'flag.raised'] }), [3, 4, 5]);
      same(await ids({ types: ['verdict.given', 'flag.raised'], newestFirst: true, limit: 2 }), [5, 4]);
      same(await ids({ site: 'https://b.example' }), [1]);
      same(await ids({ orderNo: 'SO20260520001', types: ['order.seen'] }), [0, 1]);
      same(await ids({ flagIds: ['f3'] }), [3, 5]);
      same(await ids({ flagIds: ['f3', 'f4'], newestFirst: true, limit: 1 }), [5]);
      same(await ids({ clerk: 'nobody' }), []);
    },
  },
  {
    title: 'orders by the time of the source, and by its own order while paging through the log',
    async run({ writer, reader }) {
      await writer.append([seen(0, { at: NOON + 500 }), seen(1, { at: NOON }), seen(2, { at: NOON + 200 })]);
      same(
        (await reader.read({})).map((event) => event.counter),
        [1, 2, 0],
      );
      same(
        (await reader.read({ afterSeq: 0 })).map((event) => event.counter),
        [1, 2],
      );
      same(
        (await reader.read({ beforeSeq: 2, newestFirst: true, limit: 1 })).map((event) => event.counter),
        [1],
      );
    },
  },
  {
    title: 'tells watchers of every change until they leave',
    async run({ writer, reader }) {
      let told: () => void = () => undefined;
      let calls = 0;
      const next = () => new Promise<void>((resolve) => (told = resolve));
      const first = next();
      const leave = reader.watch(() => {
        calls += 1;
        told();
      });
      await first;
      const second = next();
      await writer.append([seen(0)]);
      await second;
      leave();
      const before = calls;
      await writer.append([seen(1)]);
      await reader.count({});
      same(calls, before);
    },
  },
  {
    title: 'keeps hostile text as text',
    async run({ writer, reader }) {
      const hostile = '<img src=x onerror=alert(1)>\u0000\u2028"\\{{}}__proto__';
      await writer.append([seen(0, { orderNo: hostile, clerk: hostile })]);
      const [stored] = await reader.read({ orderNo: hostile });
      same([stored?.orderNo, stored?.clerk], [hostile, hostile]);
    },
  },
];

const VERDICT = { verdict: 'false_positive', closeReason: null, note: '', reviewer: '老张' };

function seen(counter: number, some: Partial<Omit<LogEvent, 'type' | 'body'>> = {}): LogEvent {
  const order = { orderNo: 'SO20260520001', pageKind: 'orderDetail' as const, currency: 'CNY', values: {}, lines: [] };
  return buildEvent('order.seen', { order }, { counter, ...some });
}

/** Every fourth is high by rule b; the others are high by rule a. */
function flag(counter: number): LogEvent {
  const own = counter % 4 === 1 ? [{ rule: 'b' }, { rule: 'c', severity: 'low' as const }] : [{ rule: 'a' }];
  return buildEvent('flag.raised', buildFlag({ flagId: `f${counter}`, findings: own.map(buildFinding) }), { counter });
}

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [actual, expected].map((one) => (one === undefined ? '' : canonicalJson(one)));
  if (a !== b) throw new Error(`expected ${b}, got ${a}`);
}
