import { expect, it } from 'vitest';
import { buildControl, buildPressable, buildSnapshot } from '../recognise/builders';
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

it('a choice in a control that came after the last reading is judged by the page as it stands', async () => {
  const desk = new SessionProbe('202611220001', { 收货人: '王建国', 订单金额: '268.00' });
  desk.answer = () => ({ outcome: 'cancelled' });
  const state = buildControl({ tag: 'select', labelText: '订单状态', value: '已发货', group: 'form' });
  const choose = () => {
    const pressable = buildPressable({ ref: state.ref, tag: 'select', text: '已取消', group: 'form' });
    return desk.session.press({ ref: state.ref, way: 'change', pressable });
  };
  expect(choose().kind, 'a control that the page does not have means nothing').toBe('pass');
  const page = { ...desk.snapshot, controls: [...desk.snapshot.controls, state] };
  desk.shows = { page, scope: page };
  expect(choose().kind).toBe('hold');
});
