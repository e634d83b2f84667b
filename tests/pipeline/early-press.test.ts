import { expect, it } from 'vitest';
import { buildPressable, buildSnapshot } from '../recognise/builders';
import { SessionProbe } from '../support/session';

it('a press is judged by the page as it stands, not as it was read while it was still being built', async () => {
  const desk = new SessionProbe('202611220001', { 收货人: '王建国', 订单金额: '268.00' }, '删除订单');
  desk.answer = () => ({ outcome: 'cancelled' });
  const scope = buildSnapshot({ pressables: [buildPressable({ text: '删除订单' })] });
  desk.shows = { page: buildSnapshot({ title: '' }), scope };
  desk.session.check();
  expect(await desk.press(), 'a page without orders is none of our business').toBe(true);
  desk.shows = { scope };
  expect(await desk.press()).toBe(false);
  expect(desk.asked).toHaveLength(1);
});
