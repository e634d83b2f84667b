import { describe, expect, it } from 'vitest';
import { readLine } from '../../scripts/eval/rules/read-line';

const order = { currency: 'CNY', lines: [{ sku: 'a', unitPrice: '3.00', quantity: 1, lineTotal: '3.00' }], orderTotal: '3.00' };
const line = (value: unknown) => readLine(JSON.stringify(value));

describe('a line of the rule stream', () => {
  it('is read whole when nothing is wrong with it', () => {
    expect(line({ id: 'x', order })).toMatchObject({ id: 'x', order, previous: null, history: null, faults: [] });
    expect(line({ history: [order, order] }).history).toHaveLength(2);
  });

  it('keeps its id when it is no JSON at all', () => {
    expect(readLine('{"id": "broken", "order": {')).toMatchObject({ id: 'broken', order: null, faults: [expect.any(String)] });
  });

  it.each([
    [{ id: 'x' }, 'neither "order" nor "history"'],
    [{ order }, 'no "id"'],
    [{ id: 'x', order: { ...order, currency: 'yuan' } }, 'order.currency: not an ISO 4217 code'],
    [{ id: 'x', order: { ...order, orderTotal: '3,00' } }, 'order.orderTotal: not a decimal'],
    [{ id: 'x', order: { ...order, currency: 'JPY', orderTotal: '3.50' } }, 'order.orderTotal: more digits than JPY has'],
    [{ id: 'x', order: { ...order, lines: [null] } }, 'order.lines[0]: not an object'],
    [{ id: 'x', order: { ...order, lines: [{ quantity: 'two' }] } }, 'order.lines[0].quantity: not a number'],
    [{ id: 'x', order, previous: 5 }, 'previous: not an object'],
    [{ history: [order, 7] }, 'history[1]: not an object'],
    [[1], 'not an object'],
  ])('says what cannot be read of %j, and where', (json, fault) => {
    expect(line(json).faults).toEqual([fault]);
  });

  it('keeps the good orders of a past with bad ones in it', () => {
    expect(line({ history: [5, order] }).history).toEqual([order]);
  });
});
