import { Engine } from 'json-rules-engine';
import type { Facts } from '../../lib/domain/facts';
import type { Order } from '../../lib/domain/order';
import type { Policy } from '../../lib/domain/policy';
import { evaluate } from '../../lib/pipeline/evaluate';
import { replay } from '../../lib/pipeline/replay';
import type { ReplayItem } from '../../lib/pipeline/replay-item';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import { foldFacts } from '../../lib/policy/facts/fold';
import { orderFromPlain, type PlainOrder, seenFromPlain } from '../../lib/policy/plain-order';
import compound from '../../lib/rules/compound-condition/rule';
import { SHOP_TYPES } from '../../tests/support/shop/shop-types.data';
import { makeStream } from '../../tests/support/shop/stream';

const MOMENT = {
  pageKind: 'orderForm',
  site: 'bench',
  clerk: 'c',
  now: Date.UTC(2026, 4, 12),
  utcOffsetMinutes: 480,
  affected: 1,
  role: null,
} as const;

interface Sample {
  readonly order: Order;
  readonly previous: Order | null;
  readonly plain: PlainOrder;
  readonly facts: Facts;
}

/** `bench rules`: one order with all rules, a list of 500 rows, 10,000 orders through two policies, and json-rules-engine beside it. */
export default async function benchRules(): Promise<number> {
  // First, while the memory is still empty: both sides are slowed by what lies in it.
  print('12 conditions of 2 comparisons', await against(makeSamples(5_000, 1)));
  const samples = makeSamples(10_000, SHOP_TYPES.length);
  print('one order, all rules', await oneOrder(samples));
  print('list of 500 rows', listRows(samples));
  print('sandbox, 10,000 orders, old and new policy', sandbox(samples));
  return 0;
}

function makeSamples(count: number, shops: number): Sample[] {
  const each = Math.ceil(count / shops);
  return SHOP_TYPES.slice(0, shops)
    .flatMap(({ name }) => {
      const { history, items } = makeStream(name, 7, 3000, each, 0.05);
      const facts = foldFacts(history.map((plain, i) => seenFromPlain(plain, i)));
      return items.map((item) => ({
        order: orderFromPlain(item.order),
        previous: item.previous ? orderFromPlain(item.previous) : null,
        plain: item.order,
        facts,
      }));
    })
    .slice(0, count);
}

function check({ order, previous, facts }: Sample, mode: 'edit' | 'list', policy: Policy) {
  return evaluate({ ...MOMENT, order, previous, facts, action: null, mode, policy });
}

/**
 * Wall time of each order's first check, and the shortest of three: on a busy machine the first also holds what other
 * programs took of the processor meanwhile, which hits no order three times.
 */
function oneOrder(samples: readonly Sample[]): Record<string, string> {
  for (const sample of samples.slice(0, 500)) check(sample, 'edit', BUILT_IN_POLICY);
  const rounds = [1, 2, 3].map(() => samples.slice(500, 5500).map(timed));
  const [first = []] = rounds;
  const own = first.map((_, i) => Math.min(...rounds.map((times) => times[i] ?? 0)));
  const at = (times: readonly number[], share: number) => `${(times[Math.floor(times.length * share)] ?? 0).toFixed(3)} ms`;
  const [wall, shortest] = [first, own].map((times) => [...times].sort((a, b) => a - b));
  return {
    ...{ p50: at(wall ?? [], 0.5), p95: at(wall ?? [], 0.95), p99: at(wall ?? [], 0.99) },
    ...{
      'shortest of three p50': at(shortest ?? [], 0.5),
      'p99 of it': at(shortest ?? [], 0.99),
      'max of it': at(shortest ?? [], 0.9999),
    },
  };
}

/** A page gives fresh fields each time; nothing parsed before may help. */
function timed(sample: Sample): number {
  const fresh = { ...sample, order: orderFromPlain(sample.plain) };
  const start = performance.now();
  check(fresh, 'edit', BUILT_IN_POLICY);
  return performance.now() - start;
}

function listRows(samples: readonly Sample[]): Record<string, string> {
  const rows = samples.slice(6000, 6500).map((sample) => ({ ...sample, order: orderFromPlain(sample.plain) }));
  return { total: spent(() => rows.forEach((row) => void check(row, 'list', BUILT_IN_POLICY))).text };
}

function sandbox(samples: readonly Sample[]): Record<string, string> {
  const items = samples.map(
    ({ order, previous, facts }, i): ReplayItem => ({
      id: String(i),
      at: MOMENT.now,
      input: { ...MOMENT, order, previous, facts, action: null, mode: 'edit', addresses: [] },
      label: null,
    }),
  );
  const changed: Policy = { ...BUILT_IN_POLICY, revision: 'new', tiers: { ...BUILT_IN_POLICY.tiers, medium: 'confirm' } };
  let first = '';
  const took = spent(() => {
    first = JSON.stringify(replay(items, BUILT_IN_POLICY, changed));
  });
  const again = JSON.stringify(replay(items, BUILT_IN_POLICY, changed));
  return { total: took.text, 'second run byte-equal': String(first === again) };
}

/** The same twelve conditions as supervisors write them, in ours and in json-rules-engine, over the same orders. */
async function against(samples: readonly Sample[]): Promise<Record<string, string>> {
  const limits = Array.from({ length: 12 }, (_, i) => ({ total: 50 * (i + 1) ** 2, lines: i % 6 }));
  const policy: Policy = {
    ...BUILT_IN_POLICY,
    tables: {
      ...BUILT_IN_POLICY.tables,
      conditions: limits.map(({ total, lines }, i) => ({
        ...{ id: `c${i}`, name: `c${i}`, severity: 'medium', errorType: 'amount_outlier' },
        logic: { and: [{ '>': [{ var: 'orderTotal' }, total] }, { '>': [{ var: 'lineCount' }, lines] }] },
      })),
    },
  };
  const orders = samples.slice(0, 5000);
  // Both get their orders ready-made: what is compared is the checking.
  const inputs = orders.map(
    ({ order, facts }) =>
      ({ ...MOMENT, order, previous: null, facts, action: null, policy, mode: 'edit', rules: [compound] }) as const,
  );
  const plain = orders.map((sample) => ({
    orderTotal: Number(sample.plain.orderTotal),
    lineCount: sample.plain.lines?.length ?? 0,
  }));
  const ours = async () => {
    let fired = 0;
    for (const input of inputs) fired += evaluate(input).findings.length;
    return fired;
  };
  const engine = new Engine(
    limits.map(({ total, lines }, i) => ({
      conditions: {
        all: [
          { fact: 'orderTotal', operator: 'greaterThan', value: total },
          { fact: 'lineCount', operator: 'greaterThan', value: lines },
        ],
      },
      event: { type: `c${i}` },
    })),
  );
  const theirs = async () => {
    let fired = 0;
    for (const facts of plain) fired += (await engine.run(facts)).events.length;
    return fired;
  };
  const a: Rate[] = [];
  const b: Rate[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    a.push(await rated(orders.length, ours));
    b.push(await rated(orders.length, theirs));
  }
  const [us, them] = [middle(a), middle(b)];
  return {
    ours: `${Math.round(us.rate)} orders/s (${us.fired} fired)`,
    'json-rules-engine': `${Math.round(them.rate)} orders/s (${them.fired} fired)`,
    times: (us.rate / them.rate).toFixed(1),
  };
}

/** In turns, so that what else the machine does hits both; the first round only warms both up. */
const ROUNDS = 5;

interface Rate {
  readonly rate: number;
  readonly fired: number;
}

/** In processor time, which other work on the machine does not change. */
async function rated(count: number, run: () => Promise<number>): Promise<Rate> {
  const start = process.cpuUsage();
  const fired = await run();
  const { user, system } = process.cpuUsage(start);
  return { rate: count / ((user + system) / 1e6), fired };
}

function middle(rates: readonly Rate[]): Rate {
  const sorted = rates.slice(1).sort((x, y) => x.rate - y.rate);
  return sorted[Math.floor(sorted.length / 2)] ?? { rate: 0, fired: 0 };
}

/** Wall time, and the processor time behind it: on a busy machine only the second says how much work it was. */
function spent(run: () => void): { text: string } {
  const cpu = process.cpuUsage();
  const start = performance.now();
  run();
  const wall = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  return { text: `${wall.toFixed(0)} ms (${((user + system) / 1000).toFixed(0)} ms of processor)` };
}

function print(title: string, figures: Record<string, string>): void {
  console.log(
    `${title}: ${Object.entries(figures)
      .map(([name, value]) => `${name} ${value}`)
      .join(', ')}`,
  );
}
