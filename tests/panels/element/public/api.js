/** Asks the practice back end; everything the panel does is a fetch. */
export async function call(method, path, body) {
  const response = await fetch(`/element/api/${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.json();
}

export const STATUS = {
  unpaid: '待付款',
  paid: '待发货',
  confirmed: '已确认',
  shipped: '已发货',
  done: '已完成',
  cancelled: '已关闭',
  refunded: '已退款',
};

/** Whole 分 as text with two places. */
export const yuan = (amount) => (amount / 100).toFixed(2);
