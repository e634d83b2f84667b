/* The order list of the takeaway panel: layui table, toolbar, filter. */
import { columns } from './columns.js';
import { rowEvents } from './row-events.js';

const $ = window.jQuery;

window.layui.use(['table', 'layer', 'form', 'util'], () => {
  const { table, layer, form, util } = window.layui;
  renderTable(table, util);
  const post = (verb, data, message) =>
    $.ajax({ type: 'POST', url: `api/${verb}`, data })
      .done(() => {
        layer.msg(message, { icon: 1 });
        table.reload('orders');
      })
      .fail(() => layer.msg('操作失败', { icon: 2 }));
  const row = rowEvents(layer, post);
  const toolbar = toolbarEvents(table, layer, post);
  table.on('tool(orders)', (event) => row[event.event](event.data));
  table.on('toolbar(orders)', (event) => toolbar[event.event]?.());
  form.on('submit(search)', (data) => {
    table.reload('orders', { where: data.field, page: { curr: 1 } });
    return false;
  });
});

function renderTable(table, util) {
  table.render({
    elem: '#orders',
    url: 'api/orders',
    where: { slot: new URLSearchParams(location.search).get('slot') || '' },
    toolbar: '#toolbar',
    defaultToolbar: ['filter'],
    page: true,
    limit: 20,
    limits: [10, 20, 50],
    size: 'sm',
    cols: [columns(util)],
  });
}

/** The buttons above the table work on the checked rows. */
function toolbarEvents(table, layer, post) {
  const batch = (verb, question, message) => {
    const rows = table.checkStatus('orders').data;
    if (rows.length === 0) return layer.msg('请先勾选订单');
    return layer.confirm(question, (index) => {
      layer.close(index);
      post('batch', { verb, no: rows.map((row) => row.no) }, message);
    });
  };
  return {
    accept: () => batch('accept', '确定接下勾选的订单吗？', '已接单'),
    cancelAll: () => batch('cancel', '确定取消勾选的订单吗？', '已取消'),
    deleteAll: () => batch('delete', '确定删除勾选的订单吗？', '已删除'),
    export: () => $.getJSON('api/export', (data) => layer.msg(`已导出 ${data.rows} 条`)),
  };
}
