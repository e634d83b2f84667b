import { call } from './api.js';

const { ElMessage, ElMessageBox } = window.ElementPlus;

/** Asks, then deletes. Resolves to true when the order is gone. */
export async function deleteOrder(order) {
  try {
    await ElMessageBox.confirm('是否要进行该删除操作?', '提示', {
      confirmButtonText: '确定',
      cancelButtonText: '取消',
      type: 'warning',
    });
  } catch {
    return false;
  }
  await call('POST', `orders/${order.no}/delete`);
  ElMessage({ message: '删除成功！', type: 'success' });
  return true;
}

/** Asks for a remark and stores it. */
export async function remarkOrder(order) {
  try {
    const { value } = await ElMessageBox.prompt('操作备注', '备注订单', {
      confirmButtonText: '确定',
      cancelButtonText: '取消',
      inputValue: order.staffNote,
    });
    await call('POST', `orders/${order.no}/note`, { note: value });
  } catch {
    return false;
  }
  ElMessage({ message: '备注成功！', type: 'success' });
  return true;
}

/** Asks for the new unit price of one line and stores it. */
export async function changeLinePrice(order, index) {
  const line = order.lines[index];
  try {
    const { value } = await ElMessageBox.prompt(`${line.name} ${line.spec}`, '修改单价', {
      confirmButtonText: '确定',
      cancelButtonText: '取消',
      inputValue: (line.price / 100).toFixed(2),
    });
    await call('POST', `orders/${order.no}/price`, { [`price.${index}`]: value });
  } catch {
    return false;
  }
  ElMessage({ message: '改价成功！', type: 'success' });
  return true;
}
