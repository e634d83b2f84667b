import { expect, it } from 'vitest';
import { isSameOrder, withFrozen } from '../../lib/adapters/browser/frozen';
import { NO_FACTS } from '../../lib/domain/facts';
import { freezeName } from '../../lib/domain/freeze';

it('an order is frozen on the panel that it belongs to, and everywhere where none is named', () => {
  const order = (orderNo: string, site: string) => ({ orderNo, site, incidentId: 'INC-7', until: 9e15, unlocked: [] });
  const all = [order('1', 'https://a.example'), order('1', 'https://b.example'), order('2', '')];
  const sites = (site: string) => withFrozen(NO_FACTS, all, site).frozen.map((one) => `${one.orderNo} ${one.site}`);
  expect(sites('https://a.example')).toEqual(['1 https://a.example', '2 ']);
  expect(sites('https://c.example')).toEqual(['2 ']);
  expect(isSameOrder(order('1', 'https://a.example'), order('1', 'https://b.example'))).toBe(false);
});

it('a frozen order names its incident by the title that people gave it, and by its number where none was kept', () => {
  const frozen = { orderNo: '1', site: '', incidentId: '0f9c2a-5b', until: 9e15, unlocked: [] };
  expect(freezeName({ ...frozen, title: '微信退款重复' })).toBe('微信退款重复');
  expect([freezeName(frozen), freezeName({ ...frozen, title: ' ' })]).toEqual(['0f9c2a-5b', '0f9c2a-5b']);
});
