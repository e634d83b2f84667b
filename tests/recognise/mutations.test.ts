import { describe, expect, it } from 'vitest';
import type { Snapshot } from '../../lib/domain/snapshot';
import { mapActions, mapSnapshot } from '../../lib/recognise';
import { MUTATIONS } from '../../scripts/screens/mutate';
import { buildControl, buildPair, buildPressable, buildSnapshot, buildTable } from './builders';

const labels = [
  '订单号',
  '收货人',
  '手机',
  '邮编',
  '详细地址',
  '运费',
  '优惠金额',
  '快递公司',
  '快递单号',
  '客户留言',
  '操作备注',
  'Payment method',
  'Company',
];

/** A form, a table of goods, totals and buttons whose labels the translation table knows. */
const page = buildSnapshot({
  title: '编辑订单',
  controls: labels.map((labelText, i) => buildControl({ ref: `c${i}`, labelText, id: `field-${i}`, class: 'input' })),
  tables: [
    buildTable(['商品名称', '货号', '单价', '数量', '小计'], [['大米', 'MI-1', '￥10.00', '2', '￥20.00']], { ref: 't0' }),
  ],
  pairs: [buildPair('订单状态', '待发货'), buildPair('下单时间', '2026-01-01 10:00'), buildPair('订单总金额', '￥20.00')],
  pressables: ['保存', '取消订单', '发货', '退款', '删除', '查看'].map((text) => buildPressable({ text })),
});

function typesOf(snapshot: Snapshot): (string | undefined)[] {
  const map = mapSnapshot(snapshot, []);
  const actions = mapActions(snapshot, map, []).map((action) => action?.type ?? 'none');
  return [...map.controls, ...map.pairs].map((mapped) => mapped.type as string).concat(actions);
}

describe('mappings', () => {
  for (const mutation of MUTATIONS) {
    it(`stay when a page changes: ${mutation.name}`, () => {
      const changed = mutation.apply(page);
      expect(typesOf(changed)).toEqual(typesOf(page));
      const before = mapSnapshot(page, []).headers[0] ?? [];
      const after = mapSnapshot(changed, []).headers[0] ?? [];
      expect(after.map((head) => head.type)).toEqual(after.map((_, h) => before[mutation.columnBefore(h, after.length)]?.type));
    });
  }

  it('of this page are all found, so that the comparison means something', () => {
    expect(typesOf(page).filter((type) => type === 'none')).toHaveLength(1);
  });
});
