import { describe, expect, it } from 'vitest';
import type { StoredEvent } from '../../lib/domain/event';
import { type AuditItem, auditable, auditResult, drawAudit } from '../../lib/review/audit';
import { buildEvent, buildFlag } from '../support/events';

const items: readonly AuditItem[] = Array.from({ length: 500 }, (_, i) => ({
  id: `i${i}`,
  kind: i % 5 === 0 ? 'flagged' : 'passed',
}));
const plan = { seed: '2026-11', flagged: 10, passed: 30 };
const store = (event: object, seq: number) => ({ ...event, seq, prev: '', hash: '' }) as StoredEvent;

describe('a periodic audit', () => {
  it('draws the same sample from the same seed, whatever order the log is in, and another one from another seed', () => {
    const drawn = drawAudit(items, plan);
    expect(drawn.filter((item) => item.kind === 'flagged')).toHaveLength(10);
    expect(drawn.filter((item) => item.kind === 'passed')).toHaveLength(30);
    expect(drawAudit([...items].reverse(), plan)).toEqual(drawn);
    expect(drawAudit([...items, ...items], plan)).toEqual(drawn);
    expect(drawAudit(items, { ...plan, seed: '2026-12' })).not.toEqual(drawn);
  });

  it('gives every item the same chance', () => {
    const hits = new Map<string, number>();
    for (let month = 0; month < 400; month++) {
      for (const item of drawAudit(items, { ...plan, seed: `m${month}` })) hits.set(item.id, (hits.get(item.id) ?? 0) + 1);
    }
    // 400 draws of 30 out of 400 passed orders: 30 each on average; six standard deviations to either side.
    const passed = items.filter((item) => item.kind === 'passed').map((item) => hits.get(item.id) ?? 0);
    expect(Math.min(...passed)).toBeGreaterThan(1);
    expect(Math.max(...passed)).toBeLessThan(64);
  });

  it('takes what there is when there is less than wanted', () => {
    expect(drawAudit(items.slice(0, 6), plan)).toHaveLength(6);
    expect(drawAudit([], plan)).toEqual([]);
  });

  it('counts an order that was seen and never flagged as passed', () => {
    const seen = (orderNo: string, counter: number) => {
      const order = { orderNo, pageKind: 'orderForm', currency: 'CNY', values: {}, lines: [] } as const;
      return store(buildEvent('order.seen', { order }, { counter, orderNo }), counter);
    };
    const flag = store(buildEvent('flag.raised', buildFlag({ flagId: 'f9' }), { counter: 3, orderNo: 'A' }), 3);
    expect(auditable([seen('A', 0), seen('B', 1), seen('B', 2), flag])).toEqual([
      { id: 'f9', kind: 'flagged' },
      { id: 'https://shop.example B', kind: 'passed' },
    ]);
  });

  it('reports what was missed and what was confirmed with intervals; the last judgement counts', () => {
    const drawn = buildEvent('audit.drawn', {
      ...{ auditId: 'a1', seed: 's', from: 0, to: 1, population: 4 },
      items: [
        { id: 'p1', kind: 'passed' },
        { id: 'p2', kind: 'passed' },
        { id: 'f1', kind: 'flagged' },
        { id: 'f2', kind: 'flagged' },
      ],
    });
    const judge = (itemId: string, isWrong: boolean, seq: number) =>
      store(buildEvent('audit.judged', { auditId: 'a1', itemId, reviewer: '甲', isWrong, note: '' }, { counter: seq }), seq);
    const result = auditResult(drawn, [judge('p1', true, 0), judge('p1', false, 3), judge('p2', true, 1), judge('f1', true, 2)]);
    expect(result.judged).toBe(3);
    expect(result.open).toEqual([{ id: 'f2', kind: 'flagged' }]);
    expect(result.missed?.value).toBe(0.5);
    expect(result.confirmed).toMatchObject({ value: 1, high: 1 });
    expect(auditResult(drawn, []).missed).toBe(null);
  });
});
