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

describe('radio buttons', () => {
  it('are what the text over them asks for, whatever each answer is called', () => {
    const answers = [
      { labelText: '未支付', nearText: '订单状态：' },
      { labelText: '已删除', nearText: '订单状态：' },
      { labelText: 'Alipay', nearText: 'Payment method' },
      { labelText: '快递', nearText: '2 件' },
    ];
    const controls = answers.map((one) => ({ ...buildControl(one), type: 'radio' }));
    const types = map({ controls }).controls.map(({ type }) => type);
    expect(types.slice(0, 3)).toEqual(['orderStatus', 'orderStatus', 'paymentMethod']);
  });
});

describe('a list of rights', () => {
  const rights = { tables: [buildTable(['ID', '身份昵称', '权限', '状态'], [['1', '店长', '订单', '开启']])] };

  it('is none of orders, though each has a number and a state', () => {
    const types = map(rights).headers[0]?.map(({ type }) => type);
    expect([types?.[0], types?.[3]]).toEqual(['none', 'none']);
  });

  it('changes what somebody may do when one of them is saved', () => {
    const save = buildPressable({ text: '提交', context: '编辑身份' });
    expect(actions([save, buildPressable({ text: '取消', context: '编辑身份' })], rights)).toEqual(['permissionChange', 'none']);
  });
});

describe('agreeing', () => {
  it('pays back where the page shows that money is asked back, and changes a state elsewhere', () => {
    const agree = buildPressable({ text: '商家同意' });
    expect(actions([agree], { pairs: [pair('退款状态', '已申请退款')] })).toEqual(['refund']);
    expect(actions([agree], { pairs: [pair('订单状态', '待审核')] })).toEqual(['statusChange']);
  });
});

describe('sums in a row', () => {
  it('are those of the order behind the sum of the goods, where the fee stands among them', () => {
    const types = headers(
      ['商品信息', '单价', '数量', '小计', '商品总额', '优惠', '运费', '总计'],
      ['大米', '5.00', '2', '10.00', '10.00', '0.00', '6.00', '16.00'],
    );
    expect([types?.[3], types?.[4], types?.[7]]).toEqual(['lineTotal', 'subtotal', 'orderTotal']);
  });

  it('are those of the row where a box bears the name of its column', () => {
    const tables = [buildTable(['名称', '数量', '单价', '价税合计'], [['大米', '2', '5.00', '10.00']])];
    const controls = ['数量', '单价', '价税合计'].map((nearText) => buildControl({ nearText }));
    expect(map({ tables, controls }).controls.map(({ type }) => type)).toEqual(['quantity', 'unitPrice', 'lineTotal']);
  });
});

describe('how many rows a list shows', () => {
  it('is nothing that is kept: a question on such a list is about what lists ask about', () => {
    const controls = [{ ...buildControl({ name: 'orders_length', nearText: '显示 条' }), tag: 'select' }];
    const buttons = [{ text: '批量删除' }, { text: '确定', context: '信息' }, { text: '取消', context: '信息' }];
    const tables = [buildTable(['订单号', '支付金额', '订单状态'], [['SN20261120', '8.00', '已完成']])];
    expect(actions(buttons.map(buildPressable), { controls, tables })).toEqual(['delete', 'delete', 'none']);
  });
});

describe('what may be paid back', () => {
  it('is not what is paid back', () => {
    const types = map({ pairs: [pair('可退金额', '￥80.00'), pair('退款金额', '￥20.00')] }).pairs;
    expect(types.map(({ type }) => type)).toEqual(['none', 'refundAmount']);
  });
});
