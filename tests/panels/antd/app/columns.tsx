import { Button, Dropdown, Popconfirm, Select, Space, type TableColumnsType } from 'antd';
import { type Order, STATUS_ZH, STATUSES, yuan } from '../../store/order';
import { type Open, send } from './api';
import type { Actions } from './use-actions';

const STATUS_OPTIONS = STATUSES.map((value) => ({ value, label: STATUS_ZH[value] }));

/** The columns of the order table. The status select saves as soon as an option is chosen. */
export function orderColumns(actions: Actions, onOpen: (open: Open) => void): TableColumnsType<Order> {
  return [
    { title: '订单号', dataIndex: 'no', fixed: 'left', width: 140, render: (no: string) => <a href={`#/order/${no}`}>{no}</a> },
    { title: '下单时间', dataIndex: 'placedAt', width: 160 },
    { title: '收货人', width: 90, render: (_, { receiver }) => receiver.name },
    { title: '联系电话', width: 130, render: (_, { receiver }) => receiver.phone },
    { title: '收货地址', width: 320, render: (_, { receiver: r }) => `${r.province}${r.city}${r.district}${r.detail}` },
    { title: '买家留言', dataIndex: 'note', width: 160, ellipsis: true },
    { title: '订单金额', width: 110, align: 'right', render: (_, { total }) => `¥${yuan(total)}` },
    {
      title: '状态',
      width: 120,
      render: (_, order) => (
        <Select
          size="small"
          value={order.status}
          options={STATUS_OPTIONS}
          style={{ width: 100 }}
          onChange={(status) => void actions.finish(send(order, 'status', { status }), '状态已更新')}
        />
      ),
    },
    {
      title: '操作',
      fixed: 'right',
      width: 210,
      render: (_, order) => <RowActions order={order} actions={actions} onOpen={onOpen} />,
    },
  ];
}

const MENU = [
  { key: 'fee', label: '改价' },
  { key: 'ship', label: '发货' },
  { key: 'refund', label: '退款' },
  { key: 'delete', label: '删除', danger: true },
];

function RowActions({ order, actions, onOpen }: { order: Order; actions: Actions; onOpen: (open: Open) => void }) {
  const choose = ({ key }: { key: string }) => {
    if (key === 'delete') actions.remove(order);
    else if (key === 'fee' || key === 'ship' || key === 'refund') onOpen({ kind: key, order });
  };
  return (
    <Space size={0}>
      <Button type="link" size="small" onClick={() => onOpen({ kind: 'receiver', order })}>
        编辑
      </Button>
      <Popconfirm title="确定取消该订单？" onConfirm={() => actions.finish(send(order, 'cancel'), '订单已取消')}>
        <Button type="link" size="small">
          取消
        </Button>
      </Popconfirm>
      <Dropdown menu={{ items: MENU, onClick: choose }} trigger={['click']}>
        <Button type="link" size="small">
          更多
        </Button>
      </Dropdown>
    </Space>
  );
}
