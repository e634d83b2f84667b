import { describe, expect, test } from 'vitest';
import type { Control, Snapshot } from '../../lib/domain/snapshot';
import { createBaseline } from '../../lib/pipeline/session/baseline';
import { createDialogOrders } from '../../lib/pipeline/session/dialog-orders';
import type { Press } from '../../lib/ports/page';

const control = (ref: string, value: string, context = '') => ({ ref, value, context, mirrorOf: null }) as unknown as Control;
const page = (...controls: Control[]) => ({ controls, pressables: [] }) as unknown as Snapshot;
const pressIn = (context: string) => ({ pressable: { context } }) as unknown as Press;

describe('a clerk who is quicker than the reading of the page', () => {
  test('changes a value that is known to have been another, though a reading from before the dialog ends meanwhile', () => {
    const baseline = createBaseline();
    baseline.see(page(control('list', '1')));
    baseline.touch('address', () => '旧地址');
    baseline.see(page(control('list', '1')));
    expect(baseline.before(page(control('address', '新地址'))).controls.map(({ value }) => value)).toEqual(['旧地址']);
  });

  test('works on the order of the row even if no reading has shown the dialog yet', () => {
    const orders = createDialogOrders();
    orders.see(page(), 0);
    orders.pressed('A1', 5_000);
    expect(orders.orderOf(pressIn('改地址'))).toBe('A1');
    orders.see(page(control('address', '', '改地址')), 5_500);
    orders.pressed('B2', 6_000);
    expect(orders.orderOf(pressIn('改地址'))).toBe('A1');
  });

  test('is not told the order of a row that was pressed long before', () => {
    const orders = createDialogOrders();
    orders.pressed('A1', 0);
    orders.see(page(), 60_000);
    expect(orders.orderOf(pressIn('改地址'))).toBeNull();
  });
});

test('a control that was there and is gone is forgotten: dialogs are used again for other orders', () => {
  const baseline = createBaseline();
  baseline.see(page(control('address', '旧地址')));
  baseline.touch('address', () => '旧地址');
  baseline.see(page());
  const now = page(control('address', '另一单的地址'));
  expect(baseline.before(now)).toBe(now);
});
