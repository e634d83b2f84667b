import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AGAIN_MS, editTrails } from '../../lib/insight/edit-trails';
import { stored } from './score-log';

const edit = (
  minute: number,
  before: string,
  after: string,
  some: { clerk?: string; field?: 'unitPrice' | 'phone'; orderNo?: string } = {},
) => {
  const { clerk = '小王', field = 'unitPrice', orderNo = 'A1' } = some;
  const [event] = stored('edit.made', { field, beforeHash: before, afterHash: after, pageKind: 'orderForm' });
  if (!event) throw new Error('no event');
  return { ...event, at: minute * 60_000, clerk, orderNo };
};

describe('edits', () => {
  it('of one field within ten minutes count as near misses, whoever makes them', () => {
    const { trails, ...rest } = editTrails([
      edit(0, 'a', 'b'),
      edit(9, 'b', 'c', { clerk: '小李' }),
      edit(30, 'c', 'a'),
      edit(31, 'x', 'y', { field: 'phone' }),
    ]);
    expect(rest).toEqual({ edits: 4, orders: 1, again: 1, againShare: 0.25, reverted: 1 });
    expect(trails[0]).toMatchObject({
      orderNo: 'A1',
      field: 'unitPrice',
      clerks: ['小王', '小李'],
      edits: 3,
      again: 1,
      isReverted: true,
    });
  });

  it('are nothing where there are none', () => {
    expect(editTrails([])).toEqual({ edits: 0, orders: 0, again: 0, againShare: null, reverted: 0, trails: [] });
  });

  it('fold to the same in whatever order they come, and none is lost', () => {
    const minutes = fc.array(
      fc.tuple(fc.nat(500), fc.constantFrom('A1', 'B2'), fc.constantFrom('unitPrice' as const, 'phone' as const)),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(minutes, (made) => {
        const events = made.map(([minute, orderNo, field], i) => edit(minute, `${i}`, `${i + 1}`, { orderNo, field }));
        const folded = editTrails(events);
        expect(editTrails([...events].reverse())).toEqual(folded);
        expect(folded.edits).toBe(events.length);
        expect(folded.trails.every(({ first, last, again }) => last - first <= AGAIN_MS || again < events.length)).toBe(true);
      }),
    );
  });
});
