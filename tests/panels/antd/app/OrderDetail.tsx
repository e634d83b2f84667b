import { Button, Card, Descriptions, Popconfirm, Space, Table, Tag } from 'antd';
import { type Line, linesTotal, type Order, STATUS_ZH, yuan } from '../../store/order';
import { type Open, send } from './api';
import { useActions } from './use-actions';
import { useLoaded } from './use-loaded';

interface DetailProps {
  readonly no: string;
  readonly revision: number;
  readonly onOpen: (open: Open) => void;
  readonly onChanged: () => void;
}

/** One order: descriptions, line items, totals, and the buttons of its actions. */
export function OrderDetail({ no, revision, onOpen, onChanged }: DetailProps) {
  const order = useLoaded<Order>(`orders/${no}`, revision);
  const actions = useActions(onChanged);
  if (order === null) return <Card loading />;
  if (!order.no) return <Card title="订单不存在" />;
  const buttons = (
    <Space>
      <Button onClick={() => onOpen({ kind: 'receiver', order })}>编辑收货信息</Button>
      <Button onClick={() => onOpen({ kind: 'fee', order })}>改价</Button>
      <Button onClick={() => onOpen({ kind: 'ship', order })}>发货</Button>
      <Button onClick={() => onOpen({ kind: 'refund', order })}>退款</Button>
      <Popconfirm title="确定取消该订单？" onConfirm={() => actions.finish(send(order, 'cancel'), '订单已取消')}>
        <Button>取消订单</Button>
      </Popconfirm>
      <Button danger onClick={() => actions.remove(order)}>
        删除
      </Button>
    </Space>
  );
  return (
    <Card size="small" title={`订单详情 ${order.no}`} extra={buttons}>
      <Facts order={order} />
      <Table<Line>
        style={{ marginTop: 12 }}
        rowKey="sku"
        size="small"
        pagination={false}
        dataSource={order.lines}
        columns={LINE_COLUMNS}
      />
      <Totals order={order} />
    </Card>
  );
}

const LINE_COLUMNS = [
  { title: '商品', dataIndex: 'name' },
  { title: 'SKU', dataIndex: 'sku' },
  { title: '规格', dataIndex: 'spec' },
  { title: '单价', render: (_: unknown, line: Line) => `¥${yuan(line.price)}` },
  { title: '数量', dataIndex: 'quantity' },
  { title: '小计', render: (_: unknown, line: Line) => `¥${yuan(line.price * line.quantity)}` },
];

function Facts({ order }: { order: Order }) {
  const { receiver } = order;
  return (
    <Descriptions bordered size="small" column={3}>
      <Descriptions.Item label="订单号">{order.no}</Descriptions.Item>
      <Descriptions.Item label="下单时间">{order.placedAt}</Descriptions.Item>
      <Descriptions.Item label="状态">
        <Tag>{STATUS_ZH[order.status]}</Tag>
      </Descriptions.Item>
      <Descriptions.Item label="收货人">{receiver.name}</Descriptions.Item>
      <Descriptions.Item label="联系电话">{receiver.phone}</Descriptions.Item>
      <Descriptions.Item label="邮编">{receiver.zip}</Descriptions.Item>
      <Descriptions.Item label="收货地址" span={3}>
        {receiver.province} {receiver.city} {receiver.district} {receiver.detail}
      </Descriptions.Item>
      <Descriptions.Item label="支付方式">{order.payMethod}</Descriptions.Item>
      <Descriptions.Item label="快递公司">{order.express || '-'}</Descriptions.Item>
      <Descriptions.Item label="运单号">{order.trackingNo || '-'}</Descriptions.Item>
      <Descriptions.Item label="买家留言" span={3}>
        {order.note || '-'}
      </Descriptions.Item>
    </Descriptions>
  );
}

function Totals({ order }: { order: Order }) {
  return (
    <Descriptions style={{ marginTop: 12 }} size="small" column={6}>
      <Descriptions.Item label="商品金额">¥{yuan(linesTotal(order))}</Descriptions.Item>
      <Descriptions.Item label="运费">¥{yuan(order.freight)}</Descriptions.Item>
      <Descriptions.Item label="优惠">-¥{yuan(order.discount)}</Descriptions.Item>
      <Descriptions.Item label="应付总额">¥{yuan(order.total)}</Descriptions.Item>
      <Descriptions.Item label="实付">¥{yuan(order.paid)}</Descriptions.Item>
      <Descriptions.Item label="已退款">¥{yuan(order.refunded)}</Descriptions.Item>
    </Descriptions>
  );
}
