import type { Control, Pressable, Snapshot } from '../../lib/domain/snapshot';
import { buildControl, buildPressable } from '../../tests/recognise/builders';

const LABELS = [
  '收货人',
  '联系电话',
  '收货地址',
  '邮编',
  '备注',
  '运费',
  '优惠金额',
  '订单号',
  'Order ID',
  'Shipping method',
  'Customer note',
  'Total',
  'Colour',
  '会员等级',
];
const BUTTONS = [
  '查看',
  '发货',
  '取消订单',
  '删除',
  '备注',
  'Refund',
  'Edit',
  'Print',
  '导出',
  '确定',
  'Capture payment',
  '改价',
];
const HEADERS = [
  '订单号',
  '下单时间',
  '收货人',
  '手机号',
  '收货地址',
  '订单金额',
  '运费',
  '支付方式',
  '订单状态',
  '备注',
  '物流单号',
  '操作',
];

/** A page of the given size for measuring: an order list, a form and many buttons. */
export function buildPage(size: { orders: number; controls: number; pressables: number }): Snapshot {
  return {
    origin: 'https://bench.example',
    path: '/order/list',
    title: '订单列表',
    lang: 'zh-CN',
    headings: ['订单列表'],
    controls: Array.from({ length: size.controls }, (_, i) => control(i)),
    tables: [
      {
        ref: 't0',
        kind: 'table',
        heading: '',
        context: '',
        headers: HEADERS.map((text) => ({ text })),
        rows: Array.from({ length: size.orders }, (_, r) => ({
          ref: `t0r${r}`,
          cells: [
            `20260101${1000 + r}`,
            '2026-01-01 10:00:00',
            '王小明',
            '13800000000',
            '浙江省杭州市西湖区文三路1号',
            '￥10.00',
            '￥0.00',
            '微信',
            '待发货',
            '',
            '',
            '',
          ],
          cellRefs: HEADERS.map((_, c) => `t0r${r}c${c}`),
          selected: false,
        })),
        inFrame: '',
      },
    ],
    pairs: [],
    pressables: Array.from({ length: size.pressables }, (_, i) => pressable(i, size.orders)),
    partial: null,
  };
}

function control(i: number): Control {
  const labelText = LABELS[i % LABELS.length] ?? '';
  return buildControl({ ref: `c${i}`, name: `field_${i}_name`, class: 'el-input__inner', placeholder: '请输入', labelText });
}

function pressable(i: number, orders: number): Pressable {
  const isLink = i % 3 === 0;
  return buildPressable({
    ref: `a${i}`,
    tag: isLink ? 'a' : 'button',
    text: BUTTONS[i % BUTTONS.length] ?? '',
    class: 'el-button',
    href: isLink ? `/order/detail/${i}` : '',
    cell: { table: 0, row: i % orders, column: 11 },
  });
}
