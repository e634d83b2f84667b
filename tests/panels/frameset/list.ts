import { html, type Markup, options } from '../html';
import type { Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { type Order, STATUS_ZH, STATUSES, yuan } from '../store/order';
import type { PanelStore } from '../store/store';
import { old } from './layout';

/** The order list: search form, table with check boxes, bulk row. */
export function listPage(request: PanelRequest, store: PanelStore): Reply {
  const orders = store.list('frameset').filter((order) => matches(order, request));
  const size = Number(request.field('size') || '30');
  return old('订单列表', searchForm(request), listForm(orders.slice(0, size), request), listScript());
}

function matches(order: Order, request: PanelRequest): boolean {
  const status = request.field('status');
  if (status !== '' && order.status !== status) return false;
  if (request.field('refund') === '1' && order.refundAsked === 0) return false;
  return order.no.includes(request.field('order_sn')) && order.receiver.name.includes(request.field('consignee'));
}

function searchForm(request: PanelRequest): Markup {
  const statuses = [['', '请选择...'] as const, ...STATUSES.map((status) => [status, STATUS_ZH[status]] as const)];
  return html`<form name="searchForm" action="order.php" method="get"><input type="hidden" name="act" value="list">
<table width="100%" cellpadding="3" bgcolor="#F4FAFB"><tr><td>
订单号 <input type="text" name="order_sn" size="15" value="${request.field('order_sn')}">
收货人 <input type="text" name="consignee" size="15" value="${request.field('consignee')}">
订单状态 <select name="status">${options(statuses, request.field('status'))}</select>
<input type="submit" value=" 搜索 " class="button">
每页 <select name="size" onchange="this.form.submit()">${options(
    [
      ['10', '10'],
      ['30', '30'],
      ['50', '50'],
    ],
    request.field('size') || '30',
  )}</select> 条
<a href="javascript:exportOrders()">导出订单</a></td></tr></table></form>`;
}

function listForm(orders: readonly Order[], request: PanelRequest): Markup {
  return html`<form name="listForm" method="post" action="order.php?act=batch" onsubmit="return checkBatch(this)">
<table class="list-div" width="100%" cellspacing="1" id="order-table"><tr>
<th><input type="checkbox" onclick="selectAll(this)">订单号</th><th>下单时间</th><th>收货人</th><th>总金额</th><th>应付金额</th><th>订单状态</th><th>操作</th></tr>
${orders.map(listRow)}</table>
<table width="100%" cellpadding="4"><tr><td width="70%">
<select name="batch_act"><option value="">批量操作</option><option value="confirm">确认</option><option value="cancel">取消</option><option value="delete">移除</option></select></td>
<td align="right">共 ${orders.length} 条记录，每页 ${request.field('size') || '30'} 条　
<input type="submit" name="batch" value=" 确定 " class="button"></td></tr></table></form>`;
}

function listRow(order: Order): Markup {
  const { receiver } = order;
  const owed = order.total - order.paid;
  return html`<tr id="row${order.id}"><td valign="top" nowrap><input type="checkbox" name="checkboxes[]" value="${order.no}"><a href="order.php?act=info&amp;id=${order.id}">${order.no}</a></td>
<td>${order.buyer}<br>${order.placedAt.slice(5, 16)}</td>
<td valign="top"><a href="mailto:${order.buyer}@example.invalid">${receiver.name}</a>[TEL: ${receiver.phone}]<br>${receiver.province} ${receiver.city} ${receiver.district} ${receiver.detail}</td>
<td align="right" nowrap>￥${yuan(order.total)}元</td><td align="right" nowrap>￥${yuan(owed)}元</td>
<td align="center">${STATUS_ZH[order.status]}${order.refundAsked > 0 && html`<br><font color="red">申请退款 ￥${yuan(order.refundAsked)}</font>`}</td>
<td align="center" nowrap><a href="order.php?act=info&amp;id=${order.id}">查看</a>
<a href="order.php?act=edit_consignee&amp;id=${order.id}">编辑</a>
<a href="javascript:void(0)" onclick="window.open('order.php?act=print&amp;id=${order.id}')">打印</a>
<a href="javascript:confirm_redirect('您确认要取消该订单吗？','order.php?act=operate&amp;cancel=1&amp;id=${order.id}')">取消</a>
<a href="order.php?act=remove&amp;id=${order.id}">移除</a></td></tr>`;
}

function listScript(): Markup {
  return html`<script type="text/javascript">
function confirm_redirect(msg, url) { if (confirm(msg)) location.href = url; }
function selectAll(box) { var all = document.getElementsByName('checkboxes[]'); for (var i = 0; i < all.length; i++) all[i].checked = box.checked; }
function checkBatch(form) { if (form.batch_act.value == '') { alert('请选择批量操作'); return false; } return confirm('确定要执行批量操作吗？'); }
function exportOrders() { location.href = 'order.php?act=export&status=' + document.searchForm.status.value; }
</script>`;
}
