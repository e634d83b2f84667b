import { describe, expect, it } from 'vitest';
import { createSandboxPort } from '../../lib/adapters/browser/sandbox-port';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { judgeFully } from '../../lib/address/judge-fully';
import { createSealer } from '../../lib/audit/sealer';
import { replay, replayInSlices } from '../../lib/pipeline/replay';
import { itemsFromLog } from '../../lib/pipeline/sandbox/from-log';
import { generatedItems } from '../../lib/pipeline/sandbox/generated';
import { collectAmounts, runScenarios } from '../../lib/pipeline/sandbox/tasks';
import { BUILT_IN_POLICY } from '../../lib/policy/defaults';
import type { SandboxReply, SandboxRequest, ScenarioCase } from '../../lib/ports/sandbox';
import { buildEvent, buildFlag, NOON } from '../support/events';

const strict = { ...BUILT_IN_POLICY, tiers: { ...BUILT_IN_POLICY.tiers, medium: 'confirm' as const } };

function last<T>(steps: Generator<unknown, T, void>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

describe('generated orders', () => {
  it('are the same for the same seed, and nearly all slips among them are caught', () => {
    const run = () => JSON.stringify(last(replayInSlices(generatedItems(1500, 's'), BUILT_IN_POLICY, strict)));
    const first = run();
    expect(run()).toBe(first);
    const { total, after } = JSON.parse(first);
    expect(total).toBe(1500);
    expect(after.quality.recall).toBeGreaterThan(0.95);
    expect(after.quality.falsePositive).toBeLessThan(20);
    expect(last(collectAmounts(generatedItems(50, 't'), 'orderTotal'))[0]?.amounts).toHaveLength(50);
  });
});

describe('a replay of the log', () => {
  it('gives saves their values before, what was known then, what reviewers said, and says what was erased', async () => {
    const log = createMemoryLog(createSealer(webDigest, webRandom));
    const order = {
      orderNo: 'A',
      pageKind: 'orderForm',
      currency: 'CNY',
      values: { orderTotal: '12800.00', phone: '13812345678' },
      lines: [],
    } as const;
    const edit = { field: 'orderTotal', beforeHash: 'a', afterHash: 'b', pageKind: 'orderForm' } as const;
    await log.append([
      buildEvent('edit.made', edit, { counter: 0, orderNo: 'A' }),
      buildEvent('flag.raised', buildFlag({ flagId: 'f', order }), { counter: 1, orderNo: 'A' }),
      buildEvent('edit.made', edit, { counter: 2, orderNo: 'A' }),
      buildEvent(
        'order.seen',
        { order: { ...order, pageKind: 'orderList' } },
        { counter: 3, orderNo: 'A', at: NOON + 86_400_000 },
      ),
      buildEvent(
        'verdict.given',
        { flagId: 'f', verdict: 'true_positive', closeReason: null, note: '', reviewer: 'Lin' },
        { counter: 4 },
      ),
    ]);
    const events = await log.read({ afterSeq: -1 });
    const options = {
      ...{ from: 0, to: Number.MAX_SAFE_INTEGER, site: null, role: null },
      ...{ address: {}, judge: judgeFully, utcOffsetMinutes: 480 },
    };
    const [flag, seen] = [...itemsFromLog(events, options)];
    if (!flag || !seen || 'missing' in flag.input || 'missing' in seen.input) throw new Error('cannot be replayed');
    expect(flag.label).toEqual({ isMistake: true });
    expect(flag.input.previous?.fields.find((field) => field.type === 'orderTotal')?.value).toBe('128.00');
    expect([flag.input.mode, flag.input.facts.edits.length, seen.input.mode, seen.input.facts.edits.length]).toEqual([
      'action',
      1,
      'list',
      2,
    ]);
    const erased = events.map((event) => ({ ...event, personal: {} }));
    const result = replay([...itemsFromLog(erased, options)], BUILT_IN_POLICY, strict);
    expect([result.replayed, result.skipped]).toEqual([0, { erased: 2 }]);
  });
});

describe('roles in a replay', () => {
  it('are those that each policy gives the clerk’s name, or everybody’s where one is asked for', () => {
    const limit = {
      id: 'l',
      field: 'orderTotal',
      op: 'over',
      limit: '1',
      currency: null,
      site: null,
      paymentMethod: null,
    } as const;
    const thresholds = [{ ...limit, role: 'junior', severity: 'high' as const }];
    const limited = { ...BUILT_IN_POLICY, tables: { ...BUILT_IN_POLICY.tables, thresholds } };
    const named = { ...limited, staff: [{ name: 'Lin', role: 'junior' }] };
    const askedOf = (clerk: string, role: string | null, after: typeof named) => {
      const items = [...generatedItems(20, 'r', role)].map((item) => ({ ...item, input: { ...item.input, clerk } }));
      return replay(items, limited, after).after.byRule['amount-over-threshold'] ?? 0;
    };
    expect(askedOf('Lin', null, named)).toBe(20);
    expect(askedOf('Wu', null, named)).toBe(0);
    expect(askedOf('Wu', 'junior', named)).toBe(20);
    expect(
      replay(
        [...generatedItems(20, 'r')].map((item) => ({ ...item, input: { ...item.input, clerk: 'Lin' } })),
        limited,
        named,
      ).newlyHeld,
    ).toBeGreaterThan(15);
  });
});

describe('scenarios', () => {
  const refund: ScenarioCase = {
    ...{ id: '1', currency: 'CNY', values: { orderNo: 'A1', orderTotal: '100', refundAmount: '150' }, lines: [], previous: null },
    ...{ action: 'refund', expect: 'asks', rule: 'refund-excess', past: null },
  };

  it('pass or fail by what the policy would do', () => {
    const off = { lifecycle: 'paused', canaryPercent: 0, params: {}, tiers: {} } as const;
    const without = { ...BUILT_IN_POLICY, rules: { ...BUILT_IN_POLICY.rules, 'refund-excess': off } };
    expect(last(runScenarios(BUILT_IN_POLICY, [refund], judgeFully))[0]).toMatchObject({ id: '1', passed: true });
    expect(last(runScenarios(without, [refund], judgeFully))[0]).toMatchObject({ id: '1', passed: false });
    expect(last(runScenarios(without, [{ ...refund, expect: 'silent' }], judgeFully))[0]?.passed).toBe(true);
  });

  it('may rest on a past: a price ten times of what thirty orders had is asked about, and silent without them', () => {
    const lines = [{ sku: 'A-1', unitPrice: '1280', quantity: '1', lineTotal: '1280' }];
    const past = { orders: 30, unitPrices: ['128', '129', '127'], quantities: ['1', '2'], orderTotals: [] };
    const ten = { ...refund, values: { orderNo: 'A1' }, lines, action: null, rule: 'fat-finger' };
    expect(last(runScenarios(BUILT_IN_POLICY, [{ ...ten, past }], judgeFully))[0]?.passed).toBe(true);
    expect(last(runScenarios(BUILT_IN_POLICY, [ten], judgeFully))[0]?.passed).toBe(false);
  });
});

describe('the port to the worker', () => {
  it('hears how far it is, can stop one run, and tells when the worker died', async () => {
    const sent: SandboxRequest[] = [];
    const worker = Object.assign(new EventTarget(), {
      postMessage: (message: unknown) => void sent.push(message as SandboxRequest),
    });
    const say = (data: SandboxReply) => worker.dispatchEvent(new MessageEvent('message', { data }));
    const port = createSandboxPort(() => worker);
    const heard: number[] = [];
    const source = { kind: 'generated', orders: 10, seed: 's', role: null } as const;
    const run = port.replay(source, BUILT_IN_POLICY, strict, (done) => heard.push(done));
    run.stop();
    say({ kind: 'progress', id: 1, done: 5, total: 10 });
    say({ kind: 'stopped', id: 1 });
    expect(await run.result).toBeNull();
    expect([heard, sent.map(({ kind, id }) => [kind, id])]).toEqual([
      [5],
      [
        ['replay', 1],
        ['stop', 1],
      ],
    ]);
    const dying = port.amounts(source, 'orderTotal', () => undefined).result;
    worker.dispatchEvent(Object.assign(new Event('error'), { message: 'out of memory' }));
    await expect(dying).rejects.toThrow('out of memory');
  });
});
