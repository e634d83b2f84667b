import { describe, expect, it } from 'vitest';
import type { Control, Pressable, Table } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPair, buildPressable, buildSnapshot, buildTable } from './builders';

const headersOf = (table: Table) => mapSnapshot(buildSnapshot({ tables: [table] }), []).headers[0]?.map(({ type }) => type);
const controlsOf = (controls: readonly Control[]) =>
  mapSnapshot(buildSnapshot({ title: 'Order', controls: [...controls] }), []).controls.map(({ type }) => type);
function actionsOf(pressables: readonly Pressable[]): string[] {
  const snapshot = buildSnapshot({ title: 'Order', pressables: [...pressables] });
  return mapActions(snapshot, mapSnapshot(snapshot, []), []).map((one) => one?.type ?? 'none');
}

describe('lists that show little', () => {
  it('knows a list of orders by who, when, how much and how far', () => {
    const table = buildTable(
      ['N°', 'Client', 'Date', 'Montant', 'Statut'],
      [['1001', 'Jean Dupont', '20/11/2026', '99,00 €', 'En attente']],
    );
    expect(headersOf(table)).toEqual(['orderNo', 'recipientName', 'orderTime', 'orderTotal', 'orderStatus']);
  });

  it('takes a first column of row numbers for no order number', () => {
    const table = buildTable(
      ['#', 'ID', 'Date', 'Customer', 'Status', 'Total'],
      [['1', '14', '2026-11-20', 'Emma Stone', 'Paid', '$99.00']],
    );
    expect(headersOf(table)?.slice(0, 2)).toEqual(['none', 'orderNo']);
  });

  it('takes goods with the people they go to for orders, not for a catalogue', () => {
    const table = buildTable(
      ['商品名', '価格', 'お届け先氏名', '追跡番号', '在庫数'],
      [['ケトル', '3980', '山本 早紀', '4890-2231-7756', '14']],
    );
    expect(headersOf(table)?.slice(2, 4)).toEqual(['recipientName', 'trackingNo']);
  });
});

describe('labels over several controls', () => {
  it('gives each control its part of "Zip, city"', () => {
    const controls = ['x[billzip]', 'x[billcity]'].map((name) => buildControl({ labelText: 'PLZ, Ort', name }));
    expect(controlsOf(controls)).toEqual(['postcode', 'city']);
  });

  it('believes a label that stands twice because there are two addresses', () => {
    const both = ['customer', 'delivery'].flatMap((who) => [
      buildControl({ labelText: '市区郡町村', name: `${who}[address1]` }),
      buildControl({ labelText: '番地', name: `${who}[address2]` }),
    ]);
    expect(controlsOf(both)).toEqual(['city', 'street', 'city', 'street']);
  });

  it('believes the label of a range, not what its ends are called', () => {
    expect(controlsOf([buildControl({ nearText: '支付时间:', placeholder: '开始时间' })])).toEqual(['none']);
  });

  it('takes how a name is pronounced for no name', () => {
    expect(controlsOf([buildControl({ labelText: 'お名前(フリガナ)', name: 'order_kana01' })])).toEqual(['none']);
  });
});

describe('totals and their places', () => {
  it('takes the total below the fees for the one of the order, though another says what is paid', () => {
    const pairs = [
      buildPair('小計', '¥900'),
      buildPair('送料', '¥100'),
      buildPair('合計', '¥1,000'),
      buildPair('お支払い合計', '¥1,000'),
    ];
    expect(mapSnapshot(buildSnapshot({ title: '受注', pairs }), []).pairs[2]?.type).toBe('orderTotal');
  });

  it('believes no sum without a digit, and no order number of several words', () => {
    const pairs = [buildPair('Total Price', 'cash on delivery'), buildPair('Order number', 'Summer order')];
    expect(mapSnapshot(buildSnapshot({ title: 'Order', pairs }), []).pairs.map(({ type }) => type)).toEqual(['none', 'none']);
  });
});

describe('rows of states', () => {
  const states = ['Pending', 'Processing', 'Completed', 'Cancelled'];

  it('sets a state by the items of a menu called "Update status"', () => {
    const opener = buildPressable({ tag: 'a', href: '#', text: 'Update status', class: 'btn dropdown-toggle' });
    const items = states.map((text) => buildPressable({ tag: 'a', href: '#', text, class: 'dropdown-item' }));
    expect(actionsOf([opener, ...items])).toEqual(['none', 'statusChange', 'statusChange', 'statusChange', 'cancelOrder']);
  });

  it('does nothing by tabs of states', () => {
    expect(actionsOf(['ordered', 'delivered', 'cancelled'].map((text) => buildPressable({ text })))).toEqual([
      'none',
      'none',
      'none',
    ]);
  });
});
