const STATUS = {
  unpaid: '待付款',
  paid: '待接单',
  confirmed: '备餐中',
  shipped: '派送中',
  done: '已完成',
  cancelled: '已取消',
  refunded: '已退款',
};

/** Whole 分 as a price. */
export const yuan = (amount) => `￥${(amount / 100).toFixed(2)}`;

/** The table's columns; both outer ones are fixed, so layui shows them in clones of the rows. */
export function columns(util) {
  const text = (read) => (row) => util.escape(String(read(row)));
  const dishes = (row) => row.lines.map((line) => `${line.name}×${line.quantity}`).join('、');
  return [
    { type: 'checkbox', fixed: 'left' },
    { field: 'pickup', title: '取餐号', width: 70, fixed: 'left', templet: text((row) => `#${row.extra.pickup}`) },
    { field: 'no', title: '订单号', width: 125 },
    { field: 'placedAt', title: '下单时间', width: 145 },
    { field: 'name', title: '用户名', width: 80, templet: text((row) => row.receiver.name) },
    { field: 'phone', title: '手机号', width: 110, templet: text((row) => row.receiver.phone) },
    { field: 'address', title: '送餐地址', width: 200, templet: text((row) => `${row.extra.zone} ${row.receiver.detail}`) },
    { field: 'dishes', title: '菜品', width: 180, templet: text(dishes) },
    { field: 'total', title: '实付', width: 90, templet: text((row) => yuan(row.total)) },
    { field: 'slot', title: '送达时段', width: 150, templet: text((row) => row.extra.slot) },
    { field: 'rider', title: '骑手', width: 90, templet: text((row) => row.extra.rider) },
    { field: 'note', title: '备注', width: 150, templet: text((row) => row.note) },
    { field: 'status', title: '状态', width: 80, templet: text((row) => STATUS[row.status]) },
    { fixed: 'right', title: '操作', toolbar: '#rowbar', width: 480 },
  ];
}
