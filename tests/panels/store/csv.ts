import { type Order, STATUS_ZH, yuan } from './order';

/** The orders as the back ends of the panels export them: carelessly, without any escaping. */
export function ordersCsv(orders: readonly Order[]): string {
  const rows = orders.map((order) => [
    order.no,
    order.placedAt,
    STATUS_ZH[order.status],
    order.receiver.name,
    order.receiver.phone,
    `${order.receiver.province}${order.receiver.city}${order.receiver.district}${order.receiver.detail}`,
    yuan(order.total),
  ]);
  return [['订单号', '下单时间', '状态', '收货人', '手机', '地址', '总额'], ...rows].map((row) => row.join(',')).join('\r\n');
}
