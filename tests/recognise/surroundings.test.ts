import { describe, expect, it } from 'vitest';
import type { Pressable, Snapshot } from '../../lib/domain/snapshot';
import { PROFILES } from '../../lib/profiles';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { buildControl, buildPair, buildPressable, buildSnapshot, buildTable } from './builders';

const map = (page: Partial<Snapshot>) => mapSnapshot(buildSnapshot(page), PROFILES);
const pair = (label: string, value: string, heading = '') => ({ ...buildPair(label, value), heading });
const headers = (labels: string[], ...rows: string[][]) =>
  map({ tables: [buildTable(labels, rows)] }).headers[0]?.map((mapped) => mapped.type);
const actions = (pressables: Pressable[], page: Partial<Snapshot> = {}) => {
  const snapshot = buildSnapshot({ ...page, pressables: pressables.map((one, i) => ({ ...one, ref: `b${i}` })) });
  return mapActions(snapshot, mapSnapshot(snapshot, PROFILES), PROFILES).map((action) => action?.type ?? 'none');
};

describe('a heading', () => {
  it('completes the vague words below it', () => {
    const types = map({
      pairs: [
        pair('State', 'Settled', 'Payment'),
        pair('Method', 'Manual', 'Fulfillment'),
        pair('公司', '顺丰速运', '物流信息'),
        pair('状态', '已支付', '支付信息'),
        pair('Total', '$5.00', 'Shipping'),
      ],
    }).pairs.map((mapped) => mapped.type);
    expect(types).toEqual(['paymentStatus', 'shippingMethod', 'shippingMethod', 'paymentStatus', 'shippingFee']);
  });

  it('of a card of goods leaves the total at its end to the order', () => {
    const types = map({ pairs: [pair('Shipping', '€7.00', 'Products'), pair('Total', '€26.12', 'Products')] }).pairs;
    expect(types.map((mapped) => mapped.type)).toEqual(['shippingFee', 'orderTotal']);
  });
});

describe('what order desks sort by', () => {
  it('is read where a page shows it: type, flag and weight', () => {
    const pairs = [
      pair('订单类型', '预售单'),
      pair('卖家旗帜', '红旗'),
      pair('包裹重量(kg)', '2.5'),
      pair('Order type', 'Wholesale'),
      pair('Total weight', '3 lbs'),
    ];
    const types = map({ pairs: [pair('订单号', 'SO20261101001'), ...pairs] }).pairs.map((mapped) => mapped.type);
    expect(types.slice(1)).toEqual(['orderType', 'orderFlag', 'weight', 'orderType', 'weight']);
  });

  it('is left alone in a table of goods, where each product has its own weight', () => {
    expect(headers(['商品名称', '重量(kg)', '单价', '数量', '小计'], ['大米', '5', '89.00', '2', '178.00'])?.[1]).toBe('none');
    expect(
      headers(['订单号', '订单类型', '收货人', '总重量', '订单金额'], ['SO1001001', '普通', '王建国', '2kg', '￥8.00']),
    ).toEqual(['orderNo', 'orderType', 'recipientName', 'weight', 'orderTotal']);
  });
});

describe('a table', () => {
  it('of goods turns every sum into the sum of its row', () => {
    const goods = headers(['SKU', 'Product name', 'Price', 'Qty', 'Grand total'], ['MB-1', 'MacBook', '$500.00', '1', '$500.00']);
    expect(goods?.at(-1)).toBe('lineTotal');
  });

  it('that lists orders turns a code, a state and a customer into the order of the row', () => {
    const list = headers(
      ['Code', 'Customer', 'State', 'Order placed at', 'Total'],
      ['T_AB12', 'Hans Müller', 'Shipped', '2026-11-20 10:00', '$510.00'],
    );
    expect(list).toEqual(['orderNo', 'recipientName', 'orderStatus', 'orderTime', 'orderTotal']);
  });

  it('of orders stays one when it shows the goods too', () => {
    const list = headers(
      ['商品', '单价(元)/数量', '实付金额(元)', '买家/收货人', '交易状态', '下单时间'],
      ['大米', '89.00 x2', '178.00', '小王', '待发货', '2026-11-20 10:00'],
    );
    expect(list).toEqual(['productName', 'unitPrice', 'orderTotal', 'customerId', 'orderStatus', 'orderTime']);
  });
});

describe('a value', () => {
  it('tells a name from an address, a company from an account and an address to write to from a name', () => {
    const types = map({
      pairs: [
        pair('Shipped to', 'Hans Müller'),
        pair('Shipped to', 'Hans Müller Street 1 12345 Berlin'),
        pair('客户', '上海示例贸易有限公司'),
        pair('Contact', 'hans@example.com'),
      ],
    }).pairs.map((mapped) => mapped.type);
    expect(types).toEqual(['recipientName', 'addressFull', 'companyName', 'email']);
  });

  it('of chained selects tells province, city and district apart under one label', () => {
    const select = (options: string[]) => ({ ...buildControl({ labelText: '地址', options }), tag: 'select' });
    const types = map({
      controls: [
        select(['请选择', '浙江省', '江苏省']),
        select(['请选择', '杭州市', '宁波市']),
        select(['请选择', '西湖区', '上城区']),
      ],
    }).controls.map((mapped) => mapped.type);
    expect(types).toEqual(['province', 'city', 'district']);
  });
});

describe('a search form', () => {
  it('gives the end of a range the meaning of its start', () => {
    const control = (labelText: string, placeholder: string) => buildControl({ labelText, placeholder, group: 'search' });
    const types = map({
      controls: [
        control('付款时间', '开始时间'),
        control('至', '结束时间'),
        control('下单时间', '开始时间'),
        control('至', '结束时间'),
      ],
      pressables: [buildPressable({ text: '查询', group: 'search' })],
    }).controls.map((mapped) => mapped.type);
    expect(types).toEqual(['none', 'none', 'orderTime', 'orderTime']);
  });

  it('takes a box that searches several fields for none of them', () => {
    expect(map({ controls: [buildControl({ placeholder: '订单号/收货人/电话' })] }).controls[0]?.type).toBe('none');
  });
});

describe('a button', () => {
  const inDialog = (text: string) => buildPressable({ text, context: '修改金额' });

  it('commits its dialog when it is the only way on, whatever it is called', () => {
    expect(actions([inDialog('关闭'), inDialog('调整')])).toEqual(['none', 'priceChange']);
    expect(actions([inDialog('关闭'), inDialog('调整'), inDialog('试算')])).toEqual(['none', 'none', 'none']);
  });

  it('in a row of states that begins with all only filters', () => {
    const states = ['全部', '待发货', '已发货', '已完成'].map((text) => buildPressable({ text }));
    expect(actions(states)).toEqual(['none', 'none', 'none', 'none']);
    expect(actions([buildPressable({ text: '已收货' })])).toEqual(['statusChange']);
  });

  it('cancels the order when its form is sent to the order’s cancel route', () => {
    const cancel = (formAction: string) => buildPressable({ text: 'Cancel', type: 'submit', formAction });
    expect(actions([cancel('/admin/orders/21/cancel')])).toEqual(['cancelOrder']);
    expect(actions([cancel('')])).toEqual(['none']);
  });

  it('as a link cancels where it names the order, and leads back where it names nothing', () => {
    const cancel = (href: string) => buildPressable({ tag: 'a', text: '取消', href, rowText: '5501 待抢' });
    const links = ['/order/cancle?orderId=5501', '/list.php', 'orden_cancelar.php?id=7'].map(cancel);
    expect(actions(links)).toEqual(['cancelOrder', 'none', 'cancelOrder']);
  });

  it('that leads to an empty form does nothing yet', () => {
    expect(actions([buildPressable({ tag: 'a', text: 'Add refund', href: '/admin/refund/add/' })])).toEqual(['none']);
  });

  it('does what its name says where its text says little', () => {
    const cancel = buildPressable({ text: 'Cancel', type: 'submit', name: 'cancelorder' });
    expect(actions([cancel, { ...cancel, name: 'cancel' }])).toEqual(['cancelOrder', 'none']);
  });

  it('with two verbs does the first', () => {
    const texts = ['同意并发送退货地址', '拒绝退货退款', '查看并打印'].map((text) => buildPressable({ text }));
    expect(actions(texts)).toEqual(['statusChange', 'statusChange', 'none']);
  });

  it('as a link to another page does not save', () => {
    expect(actions([buildPressable({ tag: 'a', text: 'Update', href: '/orders/7/address/' })])).toEqual(['none']);
  });
});

describe('a block of an address', () => {
  it('belongs to the person above it, so that a sender’s is never taken for the recipient’s', () => {
    const field = (placeholder: string) => buildControl({ placeholder });
    const found = map({
      controls: ['寄件人姓名', '寄件人手机', '详细地址', '收件人姓名', '收件人手机', '详细地址'].map(field),
    }).controls.map((mapped) => mapped.party);
    expect([found[2], found[5]]).toEqual(['sender', 'recipient']);
  });

  it('goes on below whoever is named, until the next one or the same label again', () => {
    const labels = ['寄件人：', '电话：', '地址：', '收件人：', '电话：', '地址：'];
    const values = ['王建国', '13858021647', '浙江省杭州市文三路478号', '李敏', '13900001111', '北京市中关村大街27号'];
    const zh = map({ pairs: labels.map((label, i) => pair(label, values[i] ?? '')) }).pairs;
    expect(zh.map(({ party }) => party === 'sender').slice(1)).toEqual([true, true, false, false, false]);
    const [city, phone] = [pair('Pickup City:', 'Karachi'), pair('Phone:', '03001234567')];
    const destination = [pair('Destination:', 'Lahore'), pair('Phone:', '03217654321')];
    const withEnd = map({ pairs: [city, phone, ...destination] }).pairs;
    expect(withEnd.map(({ party }) => party === 'sender')).toEqual([true, true, false, false]);
    expect(withEnd[2]?.type).toBe('city');
    expect(map({ pairs: [city, phone] }).pairs.map(({ party }) => party)).not.toContain('sender');
  });
});

describe('a list', () => {
  it('that says whom to call, where to go and how far it is holds orders, whatever it shows of the goods', () => {
    const row = ['Ann Cruz', '09171234567', '12 Mabini St, Quezon City', 'Maxi dress', '1450', '2', 'not delivered'];
    const types = headers(['Customer Name', 'Phone', 'Address', 'Product Name', 'Total', 'Quantity', 'Status'], row);
    expect([types?.[4], types?.[6]]).toEqual(['orderTotal', 'orderStatus']);
  });

  it('of people is none of orders, though each came on a day and has a state', () => {
    const row = ['Ann Cruz', 'ann@example.com', 'Default', 'Enabled', '2026-11-20'];
    const types = headers(['Customer Name', 'E-Mail', 'Customer Group', 'Status', 'Date Added'], row);
    expect([types?.[3], types?.[4]]).toEqual(['none', 'none']);
  });

  it('with the number of the order and the key of its row has one number', () => {
    expect(headers(['订单ID', '订单号', '下单时间'], ['71', 'SN202611200001', '2026-11-20'])?.slice(0, 2)).toEqual([
      'none',
      'orderNo',
    ]);
    expect(headers(['订单ID', '收货人', '下单时间'], ['71', '李敏', '2026-11-20'])?.[0]).toBe('orderNo');
  });
});

describe('one line of goods that is put in', () => {
  it('has a total of its own', () => {
    const controls = ['Quantity', 'Unit Price', 'Total Price'].map((labelText) => buildControl({ labelText, value: '5' }));
    expect(map({ controls }).controls.map(({ type }) => type)).toEqual(['quantity', 'unitPrice', 'lineTotal']);
  });
});

describe('a choice of province, city and district in one', () => {
  it('holds the district, whatever its programmer calls it', () => {
    const region = { labelText: '省市区', id: 'region', value: '浙江省 / 杭州市 / 西湖区' };
    const controls = [buildControl({ labelText: '收货人' }), buildControl(region), buildControl({ labelText: '详细地址' })];
    expect(map({ controls }).controls.map((mapped) => mapped.type)).toEqual(['recipientName', 'district', 'street']);
  });
});

describe('a box of several lines', () => {
  it('is never a filter, not even beside a search', () => {
    const controls = [buildControl({ labelText: '订单号' }), { ...buildControl({ placeholder: '备注' }), tag: 'textarea' }];
    const page = { controls, pressables: [buildPressable({ text: '查询' })] };
    expect(map(page).controls.map((mapped) => mapped.role)).toEqual(['filter', 'record']);
  });
});

describe('a remark about tax', () => {
  it('tells what is paid from what is counted', () => {
    const types = map({ pairs: [pair('Amount (excl. tax)', '100.00'), pair('Amount (inc. tax)', '120.00')] }).pairs;
    expect(types.map((mapped) => mapped.type)).toEqual(['subtotal', 'orderTotal']);
  });
});
