import { describe, expect, it } from 'vitest';
import { PROFILES } from '../../lib/profiles';
import { recognise, resolveAction } from '../../lib/recognise';
import { buildControl, buildPair, buildPressable, buildSnapshot, buildTable } from './builders';

const page = { origin: 'https://shop.example', path: '/', title: '', lang: 'zh-CN', headings: [] };
const resolve = (given: Parameters<typeof buildPressable>[0], hint = page) =>
  resolveAction(buildPressable(given), hint, PROFILES)?.type ?? 'none';

describe('fields', () => {
  it('reads a form in simplified Chinese, traditional Chinese and English alike', () => {
    const types = (...labels: string[]) =>
      recognise(buildSnapshot({ controls: labels.map((labelText) => buildControl({ labelText })) }), {
        profiles: PROFILES,
      }).order?.fields.map((field) => field.type);
    const wanted = ['recipientName', 'phone', 'postcode', 'street'];
    expect(types('收货人：', '联系电话', '邮编', '详细地址')).toEqual(wanted);
    expect(types('收件人姓名', '聯絡電話', '郵遞區號', '詳細地址')).toEqual(wanted);
    expect(types('Recipient', 'Phone number', 'ZIP / Postal code', 'Address line 1')).toEqual(wanted);
  });

  it('never takes the sender for the recipient', () => {
    const { order } = recognise(
      buildSnapshot({ controls: [buildControl({ labelText: '发件人姓名' }), buildControl({ labelText: '发货人手机号' })] }),
      {
        profiles: PROFILES,
      },
    );
    expect(order?.fields.filter((field) => field.party === 'recipient' || field.party === null)).toEqual([]);
  });

  it('takes the shown half of a widget for the field where its kit hides the half that keeps the value, and once where both are read', () => {
    const store = buildControl({ tag: 'select', name: 'province', labelText: '省份', value: '江苏省' });
    const shown = buildControl({ name: 'province', labelText: '省份', value: '江苏省', readonly: true, mirrorOf: store.ref });
    const refs = (...controls: (typeof store)[]) =>
      recognise(buildSnapshot({ controls }), { profiles: PROFILES }).order?.fields.map((field) => [field.type, field.ref]);
    expect(refs(shown)).toEqual([['province', shown.ref]]);
    expect(refs(store, shown)).toEqual([['province', store.ref]]);
  });

  it('keeps search boxes of a list apart from the order', () => {
    const seen = recognise(
      buildSnapshot({
        controls: [buildControl({ labelText: '订单号' })],
        tables: [buildTable(['订单号', '订单金额', '下单时间'], [['A1', '￥10.00', '2026-01-01 10:00']])],
        pressables: [buildPressable({ text: '查询' })],
      }),
      { profiles: PROFILES },
    );
    expect(seen.filters.map((field) => field.type)).toEqual(['orderNo']);
    expect(seen.rows.map((row) => row.orderNo)).toEqual(['A1']);
    expect(seen.pageKind).toBe('orderList');
  });

  it('reads rows of goods with exact amounts', () => {
    const { order } = recognise(
      buildSnapshot({
        tables: [buildTable(['商品名称', '价格/货号', '数量', '小计'], [['大米', '价格：￥89 货号：MI-10', '2', '￥178']])],
        pairs: [buildPair('订单编号', '20260101')],
      }),
      { profiles: PROFILES },
    );
    expect(order?.lines[0]).toMatchObject({
      productName: '大米',
      sku: 'MI-10',
      quantity: 2,
      unitPrice: { minor: 8900, currency: 'CNY' },
      lineTotal: { minor: 17800, currency: 'CNY' },
    });
  });
});

describe('actions', () => {
  it('takes the meaning of a confirming button from the title of its dialog', () => {
    expect(resolve({ text: '确 定', context: '修改费用信息' })).toBe('priceChange');
    expect(resolve({ text: '确定', context: '关闭订单' })).toBe('cancelOrder');
    expect(resolve({ text: '取 消', context: '关闭订单' })).toBe('none');
    expect(resolve({ text: 'Save', context: 'Refund order #12' })).toBe('refund');
  });

  it('takes it from the question or the opener when the title says nothing', () => {
    expect(resolve({ text: '确定', context: '提示', question: '确定要删除该订单吗？' })).toBe('delete');
    expect(resolve({ text: '确定', context: '提示', opener: '确认发货' })).toBe('ship');
    expect(resolve({ text: '确定', context: '提示' })).toBe('none');
  });

  it('knows what commits at once without a dialog', () => {
    expect(resolve({ text: 'Capture Payment' })).toBe('paymentCapture');
    expect(resolve({ text: 'Refund $1,678.80' })).toBe('refund');
    expect(resolve({ text: '删除订单' })).toBe('delete');
    expect(resolve({ tag: 'a', text: '', title: '取消选中 customer', href: '/admin/customer/2/delete/?_popup=1' })).toBe(
      'delete',
    );
  });
});
