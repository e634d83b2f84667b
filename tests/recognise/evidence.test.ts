import { describe, expect, it } from 'vitest';
import type { Control, Pressable, Snapshot } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPressable, buildSnapshot, buildTable } from './builders';

const typesOf = (snapshot: Snapshot) => mapSnapshot(snapshot, []).controls.map((mapped) => mapped.type);
const control = (given: Partial<Control>) => buildSnapshot({ title: 'Orders', controls: [buildControl(given)] });
function actionOf(given: Partial<Pressable>, more: Partial<Snapshot> = {}): string {
  const snapshot = buildSnapshot({ title: 'Order', ...more, pressables: [buildPressable(given)] });
  return mapActions(snapshot, mapSnapshot(snapshot, []), [])[0]?.type ?? 'none';
}

describe('evidence beside words', () => {
  it.each([
    [['全部', '待付款', '待发货', '已发货', '已完成', '已取消']],
    [['View all', 'Received', 'Pending', 'Preparation', 'Completed', 'Canceled']],
    [['Offen', 'In Bearbeitung', 'Versandt', 'Storniert']],
  ])('takes a list of states for the status of the order without any label: %j', (options) => {
    expect(typesOf(control({ tag: 'select', type: 'select-one', labelText: '', options }))).toEqual(['orderStatus']);
  });

  it('leaves a list of states to its label when that says what they are states of', () => {
    const options = ['Pending', 'Shipped', 'Delivered', 'Returned'];
    expect(typesOf(control({ tag: 'select', labelText: 'Shipping status', options }))).toEqual(['none']);
  });

  it('takes a list that shares only some words with states for nothing', () => {
    const options = ['Newest', 'Pending', 'Cheapest', 'Oldest', 'Closed'];
    expect(typesOf(control({ tag: 'select', labelText: '', options }))).toEqual(['none']);
  });

  it('gives a box that searches by several things no meaning', () => {
    const placeholders = ['Search by id, location or customer name', '订单号/收货人或手机号'];
    for (const placeholder of placeholders)
      expect(typesOf(control({ placeholder, labelText: '' })), placeholder).toEqual(['none']);
  });

  it('reads a box to write in by the heading above it when nothing else says what it is for', () => {
    const heading = 'Order Customer Remark';
    expect(typesOf(control({ tag: 'textarea', type: 'textarea', labelText: '', nearText: '', heading }))).toEqual([
      'customerNote',
    ]);
    expect(typesOf(control({ tag: 'input', labelText: '', nearText: '', heading }))).toEqual(['none']);
  });

  it('takes a customer with the legal form of a company for a company', () => {
    const given = { labelText: 'Customer', name: 'customer', value: 'Grant Plastics Ltd.' };
    expect(typesOf(control(given))).toEqual(['companyName']);
  });

  it('takes names, prices and totals for the goods of an order', () => {
    const table = buildTable(['Name', 'Price', 'Total'], [['2x Scotch Egg', '£2.00', '£4.00']]);
    const map = mapSnapshot(buildSnapshot({ title: 'Order', tables: [table] }), []);
    expect(map.headers[0]?.map((mapped) => mapped.type)).toEqual(['productName', 'unitPrice', 'lineTotal']);
  });

  it('believes the name that Save is sent under, and a button of refunds that agrees', () => {
    expect(actionOf({ text: 'Save', type: 'submit', name: 'btnSaveOrderStatus' })).toBe('statusChange');
    expect(actionOf({ text: '同意', type: 'button', id: 'btn-refund-agree' })).toBe('refund');
    expect(actionOf({ text: '同意', type: 'button', id: 'btn-agree' })).toBe('statusChange');
    expect(actionOf({ text: '通过', type: 'button', id: 'refuse-refund' })).toBe('statusChange');
  });

  it('does not take a button for more that only unfolds a panel', () => {
    const text = 'Change status';
    expect(actionOf({ text, onclick: 'toggleChangeOrderStatus(true);return false;' })).toBe('none');
    expect(actionOf({ text, onclick: 'toggleStatus(17)' })).toBe('statusChange');
  });

  it('takes what a form is sent with for Save when its words are not known, and for what its name says', () => {
    const controls = [buildControl({ labelText: 'Telefono', name: 'phone' })];
    const sent = { tag: 'input', type: 'submit', formAction: '/order', formMethod: 'post' };
    expect(actionOf({ ...sent, text: '결제/배송내역 수정' }, { controls })).toBe('save');
    expect(actionOf({ ...sent, text: 'Vai!', name: 'cancelorder' }, { controls })).toBe('cancelOrder');
    expect(actionOf({ ...sent, text: 'Vai!', formMethod: 'get' }, { controls })).toBe('none');
  });

  it('takes states in a row that begins with All for filters, in any language', () => {
    const states = ['전체', '배송준비중', '배송완료'].map((text, i) => buildPressable({ ref: `p${i}`, text, type: 'button' }));
    const snapshot = buildSnapshot({ title: '주문목록', pressables: states });
    expect(mapActions(snapshot, mapSnapshot(snapshot, []), [])).toEqual([null, null, null]);
  });
});
