import { yuan } from './columns.js';

/** What the buttons of a row do, by their `lay-event`. `post` sends an action and reloads the table. */
export function rowEvents(layer, post) {
  const openForm = (verb, title, row, area, message) =>
    layer.open({
      type: 2,
      title,
      area,
      content: `${verb}.html?no=${row.no}`,
      btn: ['确定', '取消'],
      yes: (index, layero) => submitInner(layero, (values) => post(verb, values, message).then(() => layer.close(index))),
    });
  const prompt = (verb, name, title, value, formType, row, message) =>
    layer.prompt({ title, value, formType }, (text, index) => {
      layer.close(index);
      post(verb, { no: row.no, [name]: text }, message);
    });
  const confirm = (verb, question, options, row, message) =>
    layer.confirm(question, options, (index) => {
      layer.close(index);
      post(verb, { no: row.no }, message);
    });
  return {
    detail: (row) => layer.open({ type: 2, title: '订单详情', area: ['620px', '560px'], content: `detail.html?no=${row.no}` }),
    edit: (row) => openForm('edit', '修改送餐地址', row, ['480px', '430px'], '地址已修改'),
    price: (row) => openForm('price', '订单改价', row, ['620px', '460px'], '价格已修改'),
    dispatch: (row) => openForm('dispatch', '派送', row, ['480px', '430px'], '已派送'),
    refund: (row) => prompt('refund', 'amount', `退款金额（实付${yuan(row.paid)}）`, asked(row), 0, row, '退款成功'),
    rider: (row) => prompt('rider', 'riderNote', '给骑手留言', row.extra.riderNote, 2, row, '留言已保存'),
    cancel: (row) => confirm('cancel', '确定取消这个订单吗？', { icon: 3, title: '取消订单' }, row, '订单已取消'),
    del: (row) => confirm('delete', '真的删除行么', {}, row, '已删除'),
  };
}

const asked = (row) => ((row.refundAsked || row.paid) / 100).toFixed(2);

/** The form is in the layer's frame, its 确定 and its request are out here: the frame's hidden button is pressed from outside. */
function submitInner(layero, send) {
  const frame = layero.find('iframe');
  window[frame[0].name].layui.form.on('submit(save)', (data) => {
    send(data.field);
    return false;
  });
  frame.contents().find('#save').trigger('click');
}
