import { describe, expect, it } from 'vitest';
import type { Pressable, ReadonlyPair, Snapshot, Table } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPair, buildPressable, buildSnapshot, buildTable } from './builders';

const headersOf = (table: Table) => mapSnapshot(buildSnapshot({ tables: [table] }), []).headers[0]?.map(({ type }) => type);
const pairOf = (label: string, value: string, beside: readonly ReadonlyPair[] = []) =>
  mapSnapshot(buildSnapshot({ title: 'Order', pairs: [buildPair(label, value), ...beside] }), []).pairs[0]?.type;
function actionOf(given: Partial<Pressable>, more: Partial<Snapshot> = {}): string {
  const snapshot = buildSnapshot({ title: 'Order', ...more, pressables: [buildPressable(given)] });
  return mapActions(snapshot, mapSnapshot(snapshot, []), [])[0]?.type ?? 'none';
}

describe('labels as they are written', () => {
  it.each([
    ['Direccion de entrega', 'Col. Escalón 12, San Salvador, El Salvador', 'addressFull'],
    ['Dirección de entrega', 'Col. Escalón 12, San Salvador, El Salvador', 'addressFull'],
    ['Telefono', '7012-3456', 'phone'],
  ])('reads %s with and without accents', (label, value, type) => {
    expect(pairOf(label, value)).toBe(type);
  });

  it('takes names of programmers apart that people are shown', () => {
    const table = buildTable(['OrderId', 'CustomerName', 'CreatedOn'], [['12', 'Emma Stone', '2026-11-20 09:12']]);
    expect(headersOf(table)).toEqual(['orderNo', 'recipientName', 'orderTime']);
  });

  it('finds the head of a label before "after", not behind it', () => {
    expect(pairOf('Payment amount after discount', '$17.00')).not.toBe('discount');
  });

  it('reads a composite label by what it begins with when the rest is unknown', () => {
    const table = buildTable(['商品名/颜色款型', '单价', '数量'], [['杯子/蓝', '12.00', '2']]);
    expect(headersOf(table)?.[0]).toBe('productName');
  });
});

describe('values that deny a label', () => {
  it('takes a column of links under "メール" for no e-mail address', () => {
    const rows = [['1', '山田 太郎', '個別通知', '2026/11/20']];
    expect(headersOf(buildTable(['注文番号', 'お名前', 'メール', '受注日'], rows))?.[2]).toBe('none');
  });

  it('takes a number of line items for no product', () => {
    expect(pairOf('Line items', '3')).toBe('none');
    expect(pairOf('Line items', '1 / 3')).toBe('none');
  });

  it('takes 状态 beside 订单状态 for another one', () => {
    expect(pairOf('状态', '未出发', [buildPair('订单状态', '处理中')])).toBe('none');
  });
});

describe('surroundings', () => {
  it('takes the price behind a price each for the total of the row', () => {
    const table = buildTable(['Item', 'Quantity', 'Price each', 'Price'], [['Cup', '2', '$4.00', '$8.00']]);
    expect(headersOf(table)).toEqual(['productName', 'quantity', 'unitPrice', 'lineTotal']);
  });

  it('takes 收货地址 beside lists of regions for the street', () => {
    const options = (names: string) => ({ tag: 'select', type: 'select-one', options: names.split(',') });
    const controls = [
      buildControl({ labelText: '收货地址', name: 'shipAddress' }),
      buildControl({ ...options('湖南省,广东省,江苏省'), name: 'area1' }),
      buildControl({ ...options('长沙市,株洲市,湘潭市'), name: 'area2' }),
    ];
    expect(mapSnapshot(buildSnapshot({ title: '订单', controls }), []).controls.map(({ type }) => type)).toEqual([
      'street',
      'province',
      'city',
    ]);
  });

  it('takes the boxes below the goods of one order for records though its head stands in a table', () => {
    const order = buildTable(['订单号', '下单时间', '订单状态', '实付款'], [['20261120', '2026-11-20 10:00', '待发货', '￥20']]);
    const goods = buildTable(['商品名称', '单价', '数量', '小计'], [['杯子', '10', '2', '20']]);
    const controls = [buildControl({ labelText: '物流单号', name: 'express_no' })];
    expect(mapSnapshot(buildSnapshot({ tables: [order, goods], controls }), []).controls[0]?.role).toBe('record');
    expect(mapSnapshot(buildSnapshot({ tables: [order], controls }), []).controls[0]?.role).toBe('filter');
  });
});

describe('buttons of other panels', () => {
  it.each([
    [{ text: '', title: 'Are you sure about this?', icon: 'fa fa-trash', rowText: '…' }, 'delete'],
    [{ text: '', icon: 'delete', rowText: '…' }, 'delete'],
    [{ text: '취소', rowText: '…' }, 'cancelOrder'],
    [{ text: '批删' }, 'delete'],
    [{ text: 'Perform refund' }, 'refund'],
    [{ text: 'Suspend' }, 'statusChange'],
    [{ text: '交易关闭' }, 'cancelOrder'],
  ])('%j does what it says: %s', (given, type) => {
    expect(actionOf(given)).toBe(type);
  });

  it('takes 交易关闭 in a row of states for a filter', () => {
    const tabs = ['全部', '待付款', '交易关闭'].map((text) => buildPressable({ text }));
    const snapshot = buildSnapshot({ title: '订单', pressables: tabs });
    expect(mapActions(snapshot, mapSnapshot(snapshot, []), [])).toEqual([null, null, null]);
  });
});

describe('what only looks like something known', () => {
  it.each([['是否发货'], ['配送保价'], ['转账人姓名'], ['送货信息编号说明']])('leaves %s alone', (label) => {
    expect(pairOf(label, '否')).toBe('none');
  });

  it('takes 送货信息 for where the goods go, not for goods', () => {
    expect(pairOf('送货信息', '孙丽 13911110000 广东省广州市天河区体育西路1号')).toBe('addressFull');
  });
});

describe('forms of the whole order', () => {
  const record = (labelText: string) => buildControl({ labelText, context: 'Order' });
  const save = { text: 'Save', type: 'submit', context: 'Order' };

  it('saves when a tracking number is one field among those of the order, ships when it is what is asked for', () => {
    const shipping = ['Tracking number', 'Shipping method'].map(record);
    expect(actionOf(save, { controls: shipping })).toBe('ship');
    expect(actionOf(save, { controls: [...shipping, record('Order status'), record('Email')] })).toBe('save');
  });

  it('takes 填写取消理由 in a dialog for the cancellation of the order, 同意取消 for the consent to it', () => {
    const context = '说明';
    const controls = [buildControl({ labelText: '填写取消理由：', tag: 'textarea', context })];
    expect(actionOf({ text: '确定', context }, { controls })).toBe('cancelOrder');
    expect(actionOf({ text: '确定', context: '同意取消' })).toBe('cancelOrder');
    expect(actionOf({ text: '确定', context: '拒绝取消' })).toBe('statusChange');
  });

  it('takes "Update shipping address" for the way to a form where no address can be written', () => {
    const note = buildControl({ labelText: 'Note', tag: 'textarea' });
    const button = { text: 'Update shipping address' };
    expect(actionOf(button, { controls: [note] })).toBe('none');
    expect(
      actionOf(button, { controls: [note, buildControl({ labelText: 'City' }), buildControl({ labelText: 'Street' })] }),
    ).toBe('save');
  });

  it('believes the class that a vague button is told apart by', () => {
    const others = [buildPressable({ text: 'Refund' }), buildPressable({ text: 'Save' })];
    const confirm = buildPressable({ text: 'Confirm', class: 'btn btn-primary btn-confirm-order' });
    const snapshot = buildSnapshot({
      title: 'Order',
      pressables: [confirm, ...others],
      controls: [buildControl({ labelText: 'Note' })],
    });
    expect(mapActions(snapshot, mapSnapshot(snapshot, []), [])[0]?.type).toBe('statusChange');
  });

  it('takes Apply beside a list of actions without a label for one on all that is checked', () => {
    const controls = [buildControl({ tag: 'select', name: 'task', options: ['Choose', 'Mark as paid', 'Delete', 'Export CSV'] })];
    expect(actionOf({ text: 'Apply' }, { controls })).toBe('bulkAction');
    expect(actionOf({ text: 'Apply' }, { controls: [buildControl({ tag: 'select', options: ['10', '20', '50'] })] })).toBe(
      'none',
    );
  });
});
