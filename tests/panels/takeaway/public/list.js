/* The order list of the takeaway panel: layui table, its toolbar events, and iframe layers committed from out here. */
layui.use(['table', 'layer', 'form', 'util'], () => {
  const { table, layer, form, util } = layui;
  const $ = window.jQuery;
  const STATUS = {
    unpaid: '待付款',
    paid: '待接单',
    confirmed: '备餐中',
    shipped: '派送中',
    done: '已完成',
    cancelled: '已取消',
    refunded: '已退款',
  };
  const yuan = (amount) => `￥${(amount / 100).toFixed(2)}`;
  const text = (read) => (row) => util.escape(String(read(row)));

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
    cols: [
      [
        { type: 'checkbox', fixed: 'left' },
        { field: 'pickup', title: '取餐号', width: 70, fixed: 'left', templet: text((row) => `#${row.extra.pickup}`) },
        { field: 'no', title: '订单号', width: 125 },
        { field: 'placedAt', title: '下单时间', width: 145 },
        { field: 'name', title: '用户名', width: 80, templet: text((row) => row.receiver.name) },
        { field: 'phone', title: '手机号', width: 110, templet: text((row) => row.receiver.phone) },
        { field: 'address', title: '送餐地址', width: 200, templet: text((row) => `${row.extra.zone} ${row.receiver.detail}`) },
        {
          field: 'dishes',
          title: '菜品',
          width: 180,
          templet: text((row) => row.lines.map((line) => `${line.name}×${line.quantity}`).join('、')),
        },
        { field: 'total', title: '实付', width: 90, templet: text((row) => yuan(row.total)) },
        { field: 'slot', title: '送达时段', width: 150, templet: text((row) => row.extra.slot) },
        { field: 'rider', title: '骑手', width: 90, templet: text((row) => row.extra.rider) },
        { field: 'note', title: '备注', width: 150, templet: text((row) => row.note) },
        { field: 'status', title: '状态', width: 80, templet: text((row) => STATUS[row.status]) },
        { fixed: 'right', title: '操作', toolbar: '#rowbar', width: 480 },
      ],
    ],
  });

  const post = (verb, data, message) =>
    $.ajax({
      type: 'POST',
      url: `api/${verb}`,
      data,
      success: () => {
        layer.msg(message, { icon: 1 });
        table.reload('orders');
      },
      error: () => layer.msg('操作失败', { icon: 2 }),
    });

  /** Opens a form in an iframe layer; its 确定 stands out here, and so does the request. */
  const openForm = (verb, title, row, size, message) =>
    layer.open({
      type: 2,
      title,
      area: size,
      content: `${verb}.html?no=${row.no}`,
      btn: ['确定', '取消'],
      yes: (index, layero) => {
        const frame = layero.find('iframe');
        const inner = window[frame[0].name];
        inner.layui.form.on('submit(save)', (data) => {
          post(verb, data.field, message);
          layer.close(index);
          return false;
        });
        frame.contents().find('#save').trigger('click');
      },
    });

  const ROW = {
    detail: (row) => layer.open({ type: 2, title: '订单详情', area: ['620px', '560px'], content: `detail.html?no=${row.no}` }),
    edit: (row) => openForm('edit', '修改送餐地址', row, ['480px', '430px'], '地址已修改'),
    price: (row) => openForm('price', '订单改价', row, ['620px', '460px'], '价格已修改'),
    dispatch: (row) => openForm('dispatch', '派送', row, ['480px', '430px'], '已派送'),
    refund: (row) =>
      layer.prompt(
        { title: `退款金额（实付${yuan(row.paid)}）`, value: ((row.refundAsked || row.paid) / 100).toFixed(2), formType: 0 },
        (value, index) => {
          layer.close(index);
          post('refund', { no: row.no, amount: value }, '退款成功');
        },
      ),
    rider: (row) =>
      layer.prompt({ title: '给骑手留言', value: row.extra.riderNote, formType: 2 }, (value, index) => {
        layer.close(index);
        post('rider', { no: row.no, riderNote: value }, '留言已保存');
      }),
    cancel: (row) =>
      layer.confirm('确定取消这个订单吗？', { icon: 3, title: '取消订单' }, (index) => {
        layer.close(index);
        post('cancel', { no: row.no }, '订单已取消');
      }),
    del: (row) =>
      layer.confirm('真的删除行么', (index) => {
        layer.close(index);
        post('delete', { no: row.no }, '已删除');
      }),
  };
  table.on('tool(orders)', (event) => ROW[event.event](event.data));

  const batch = (verb, question, message) => {
    const rows = table.checkStatus('orders').data;
    if (rows.length === 0) return layer.msg('请先勾选订单');
    return layer.confirm(question, (index) => {
      layer.close(index);
      post('batch', { verb, no: rows.map((row) => row.no) }, message);
    });
  };
  const TOP = {
    accept: () => batch('accept', '确定接下勾选的订单吗？', '已接单'),
    cancelAll: () => batch('cancel', '确定取消勾选的订单吗？', '已取消'),
    deleteAll: () => batch('delete', '确定删除勾选的订单吗？', '已删除'),
    export: () => $.getJSON('api/export', (data) => layer.msg(`已导出 ${data.rows} 条`)),
  };
  table.on('toolbar(orders)', (event) => TOP[event.event]?.());

  form.on('submit(search)', (data) => {
    table.reload('orders', { where: data.field, page: { curr: 1 } });
    return false;
  });
});
