import { describe, expect, test } from 'vitest';
import { webDigest, webRandom } from '../../lib/adapters/crypto/digest';
import { createMemoryLog } from '../../lib/adapters/memory/event-log';
import { createSealer } from '../../lib/audit/sealer';
import { verifyChain } from '../../lib/audit/verify-chain';
import type { StoredEvent } from '../../lib/domain/event';
import { joinPersonal, separatePersonal } from '../../lib/domain/personal';
import { buildEvent, buildPersonalFlag } from '../support/events';

async function chainOf(n: number): Promise<readonly StoredEvent[]> {
  const log = createMemoryLog(createSealer(webDigest, webRandom));
  await log.append(Array.from({ length: n }, (_, i) => buildPersonalFlag(i)));
  return log.read({ afterSeq: -1 });
}

describe('a chain of entries', () => {
  test('holds as it was written', async () => {
    expect(await verifyChain(await chainOf(5), webDigest)).toMatchObject({ ok: true, checked: 5, faults: [] });
  });

  test.each<[string, (all: StoredEvent[]) => void, string[]]>([
    ['a changed body', (all) => change(all, 2, { clerk: '小李' }), ['2 hash']],
    ['a changed time', (all) => change(all, 2, { at: 0 }), ['2 hash']],
    ['a changed personal value', (all) => change(all, 2, { personal: { phone: '1' } }), ['2 commitment']],
    ['an entry taken out', (all) => void all.splice(2, 1), ['3 seq', '3 prev', '4 seq']],
    [
      'two entries turned round',
      (all) => void all.splice(1, 2, ...all.slice(1, 3).reverse()),
      ['2 seq', '2 prev', '1 seq', '1 prev', '3 prev'],
    ],
    [
      'an entry doubled',
      (all) => void all.splice(2, 0, ...all.slice(1, 2)),
      ['1 seq', '1 prev', '1 id', '2 seq', '3 seq', '4 seq'],
    ],
  ])('shows %s', async (_, harm, faults) => {
    const all = [...(await chainOf(5))];
    harm(all);
    const report = await verifyChain(all, webDigest);
    expect(report.ok).toBe(false);
    expect(report.faults.map(({ seq, fault }) => `${seq} ${fault}`)).toEqual(faults);
  });

  test('still holds when a customer was erased', async () => {
    const erased = (await chainOf(3)).map((event) => {
      const { personal: _, ...rest } = separatePersonal(event);
      return { ...event, ...rest, personal: {}, ...(event.seal ? { seal: { ...event.seal, salts: {} } } : {}) };
    });
    expect(JSON.stringify(erased)).not.toMatch(/139123|韩梅梅|李雷|梅园/);
    expect((await verifyChain(erased, webDigest)).faults).toEqual([]);
  });
});

describe('personal values', () => {
  test('are nowhere in what is hashed', async () => {
    const log = createMemoryLog(createSealer(webDigest, webRandom));
    await log.append([
      buildPersonalFlag(0),
      buildEvent(
        'decision.made',
        {
          flagId: 'f0',
          promptId: 'p',
          outcome: 'confirmed',
          reason: 'other',
          note: '客户李雷要求',
          falsePositives: [],
          fixed: [],
          dwellMs: 900,
          approver: null,
        },
        { counter: 1 },
      ),
      buildEvent(
        'order.seen',
        {
          order: {
            orderNo: null,
            pageKind: 'orderForm',
            currency: 'CNY',
            values: { phone: '13912345678', orderTotal: '5.00' },
            lines: [],
          },
        },
        { counter: 2 },
      ),
    ]);
    for (const { text } of log.entries()) expect(text).not.toMatch(/139123|138123|韩梅梅|李雷|梅园/);
  });

  test('come back to their places, and leave nothing behind when they are separated twice', () => {
    const event = buildPersonalFlag(0);
    const once = separatePersonal(event);
    expect(separatePersonal(once)).toEqual(once);
    expect(joinPersonal(once).body).toEqual(event.body);
  });

  test('cannot reach a prototype through a hostile path', () => {
    const event = {
      ...buildPersonalFlag(0),
      personal: { 'body."__proto__","polluted"': 'x', 'body."constructor","name"': 'y', 'body.]': 'z' },
    };
    joinPersonal(event);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

function change(all: StoredEvent[], at: number, some: Partial<StoredEvent>): void {
  const event = all[at];
  if (event) all[at] = { ...event, ...some };
}
