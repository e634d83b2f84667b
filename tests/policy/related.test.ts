import { describe, expect, it } from 'vitest';
import type { OrderExtract } from '../../lib/domain/event';
import { type PastRow, toRow } from '../../lib/policy/facts/past-row';
import { relatedIn, relatedQueryOf } from '../../lib/policy/facts/related';

const NOW = Date.UTC(2026, 10, 22);

function extract(orderNo: string, customerId: string, sku: string, some: OrderExtract['values'] = {}): OrderExtract {
  const lines = [{ sku, productName: `货 ${sku}`, unitPrice: '¥10.00', quantity: '2' }];
  return { orderNo, pageKind: 'orderDetail', currency: 'CNY', values: { customerId, orderTotal: '¥20.00', ...some }, lines };
}

function rowsOf(orders: readonly OrderExtract[]): ReadonlyMap<string, PastRow> {
  return new Map(
    orders.flatMap((order, i) => {
      const row = toRow(order, NOW + i, undefined);
      return row ? [[row.orderNo, row] as const] : [];
    }),
  );
}

describe('orders that are related to one', () => {
  it('are those of the same customer and those with the same goods, newest first, without the order itself', () => {
    const own = extract('A', 'C1', 'S1');
    const rows = rowsOf([
      own,
      extract('B', 'C1', 'S2'),
      extract('C', 'C2', 'S1'),
      extract('D', 'C1', 'S3'),
      extract('E', 'C3', 'S9'),
    ]);
    const { customer, goods } = relatedIn(rows, relatedQueryOf('A', own));
    expect(customer?.orders.map(({ orderNo }) => orderNo)).toEqual(['D', 'B']);
    expect(goods?.orders).toEqual([
      expect.objectContaining({
        orderNo: 'C',
        total: '¥20.00',
        goods: { sku: 'S1', name: '货 S1', unitPrice: '¥10.00', quantity: '2' },
      }),
    ]);
  });

  it('are found for who sees the phone number masked, because the log knows whose the order is', () => {
    const phone = (orderNo: string) => extract(orderNo, '', 'S1', { customerId: '', phone: '13812345678' });
    const rows = rowsOf([phone('A'), phone('B')]);
    const masked = relatedQueryOf('A', extract('A', '', 'S1', { customerId: '', phone: '138****5678' }));
    expect(masked.customer).toBeNull();
    expect(relatedIn(rows, masked).customer?.orders.map(({ orderNo }) => orderNo)).toEqual(['B']);
  });

  it('hold no personal value, whatever the page showed', () => {
    const secret = { recipientName: '赵晓明', phone: '13812345678', addressFull: '文三路 100 号', customerNote: '别敲门' };
    const rows = rowsOf([extract('A', 'C1', 'S1', secret), extract('B', 'C1', 'S1', secret)]);
    const told = JSON.stringify(relatedIn(rows, relatedQueryOf('A', extract('A', 'C1', 'S1'))));
    for (const value of Object.values(secret)) expect(told).not.toContain(value);
  });

  it('say what cannot be told instead of guessing, and count what is not listed', () => {
    const blank: OrderExtract = { orderNo: 'X', pageKind: 'orderForm', currency: 'CNY', values: {}, lines: [] };
    expect(relatedIn(rowsOf([extract('A', 'C1', 'S1')]), relatedQueryOf('X', blank))).toEqual({ customer: null, goods: null });
    const many = Array.from({ length: 40 }, (_, i) => extract(`N${i}`, 'C1', 'S1'));
    const { customer } = relatedIn(rowsOf(many), relatedQueryOf('N0', extract('N0', 'C1', 'S1')));
    expect([customer?.count, customer?.orders.length]).toEqual([39, 12]);
  });
});
