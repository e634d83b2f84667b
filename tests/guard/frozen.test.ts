import { expect, it } from 'vitest';
import { isSameOrder, withFrozen } from '../../lib/adapters/browser/frozen';
import { NO_FACTS } from '../../lib/domain/facts';

it('an order is frozen on the panel that it belongs to, and everywhere where none is named', () => {
  const order = (orderNo: string, site: string) => ({ orderNo, site, incidentId: 'INC-7', until: 9e15, unlocked: [] });
  const all = [order('1', 'https://a.example'), order('1', 'https://b.example'), order('2', '')];
  const sites = (site: string) => withFrozen(NO_FACTS, all, site).frozen.map((one) => `${one.orderNo} ${one.site}`);
  expect(sites('https://a.example')).toEqual(['1 https://a.example', '2 ']);
  expect(sites('https://c.example')).toEqual(['2 ']);
  expect(isSameOrder(order('1', 'https://a.example'), order('1', 'https://b.example'))).toBe(false);
});
