import { html, type Markup, options } from '../html';
import type { Reply } from '../http/reply';
import { linesTotal, type Order, STATUS_ZH, STATUSES, yuan } from '../store/order';
import { old, row } from './layout';

/** One order: facts in nested tables, edit links, and the operating form with its row of submit buttons. */
export function infoPage(order: Order): Reply {
  return old('订单信息', facts(order), goods(order), money(order), markForm(order), operateForm(order), history(order));
}

function facts(order: Order): Markup {
  const { receiver } = order;
  return html`<table width="100%" cellspacing="0" cellpadding="0"><tr><td><table class="list-div" width="100%" cellspacing="1">
<tr><th colspan="4">基本信息</th></tr>
<tr><td class="label">订单号：</td><td>${order.no}</td><td class="label">订单状态：</td><td>${STATUS_ZH[order.status]}</td></tr>
<tr><td class="label">购货人：</td><td>${order.buyer}</td><td class="label">下单时间：</td><td>${order.placedAt}</td></tr>
<tr><td class="label">支付方式：</td><td>${order.payMethod}</td><td class="label">配送方式：</td><td>${order.express || '快递'}</td></tr>
<tr><td class="label">发货单号：</td><td>${order.trackingNo || '未发货'}</td><td class="label">客户给商家的留言：</td><td>${order.note || '无'}</td></tr>
<tr><th colspan="4">收货人信息 <a href="order.php?act=edit_consignee&amp;id=${order.id}">编辑</a></th></tr>
<tr><td class="label">收货人：</td><td>${receiver.name}</td><td class="label">手机：</td><td>${receiver.phone}</td></tr>
<tr><td class="label">地址：</td><td>[${receiver.province} ${receiver.city} ${receiver.district}] ${receiver.detail}</td><td class="label">邮编：</td><td>${receiver.zip}</td></tr>
</table></td></tr></table><br>`;
}

function goods(order: Order): Markup {
  return html`<table class="list-div" width="100%" cellspacing="1" id="goods"><tr><th colspan="6">商品信息 <a href="order.php?act=edit_goods&amp;id=${order.id}">编辑</a></th></tr>
<tr><th>商品名称 [ 品牌 ]</th><th>货号</th><th>价格</th><th>数量</th><th>属性</th><th>小计</th></tr>
${order.lines.map(
  (
    line,
  ) => html`<tr><td>${line.name}</td><td>${line.sku}</td><td align="right">￥${yuan(line.price)}元</td><td align="right">${line.quantity}</td>
<td>${line.spec}</td><td align="right">￥${yuan(line.price * line.quantity)}元</td></tr>`,
)}
<tr><td colspan="5" align="right"><b>合计：</b></td><td align="right">￥${yuan(linesTotal(order))}元</td></tr></table><br>`;
}

function money(order: Order): Markup {
  return html`<table class="list-div" width="100%" cellspacing="1"><tr><th>费用信息 <a href="order.php?act=edit_money&amp;id=${order.id}">编辑</a></th></tr>
<tr><td align="right">商品总金额：<b>￥${yuan(order.goods)}元</b> - 折扣：<b>￥${yuan(order.discount)}元</b> + 配送费用：<b>￥${yuan(order.freight)}元</b> + 支付费用：<b>￥${yuan(order.fee)}元</b></td></tr>
<tr><td align="right"> = 订单总金额：<b>￥${yuan(order.total)}元</b></td></tr>
<tr><td align="right"> - 已付款金额：<b>￥${yuan(order.paid)}元</b> - 已退款：<b>￥${yuan(order.refunded)}元</b></td></tr>
<tr><td align="right"> = 应付款金额：<b>￥${yuan(order.total - order.paid)}元</b></td></tr></table><br>`;
}

/** The select that posts as soon as it changes, with no question and no button. */
function markForm(order: Order): Markup {
  return html`<form name="markForm" method="post" action="order.php?act=mark">
<table class="list-div" width="100%" cellspacing="1"><tr><td class="label" width="20%">标记为：</td><td><input type="hidden" name="id" value="${order.id}">
<select name="order_status" onchange="this.form.submit()">${options(
    STATUSES.map((status) => [status, STATUS_ZH[status]] as const),
    order.status,
  )}</select></td></tr></table></form>`;
}

function operateForm(order: Order): Markup {
  return html`<form name="theForm" method="post" action="order.php?act=operate"><input type="hidden" name="id" value="${order.id}">
<table class="list-div" width="100%" cellspacing="1"><tr><th colspan="2">操作信息</th></tr>
${row('操作备注：', html`<textarea name="action_note" cols="80" rows="2"></textarea>`)}
${row(
  '当前可执行操作：',
  html`<input name="do_confirm" type="submit" value="确认" class="button">
<input name="pay" type="submit" value="付款" class="button">
<input name="ship" type="submit" value="发货" class="button">
<input name="cancel" type="submit" value="取消" class="button">
<input name="refund" type="submit" value="退款" class="button">
<input name="remove" type="submit" value="移除" class="button" onclick="return confirm('删除订单将清除该订单的所有信息。您确定要这么做吗？')">
<input name="after_service" type="submit" value="售后" class="button">
<input type="button" value="返回列表" class="button" onclick="location.href='order.php?act=list'">`,
)}</table></form>`;
}

function history(order: Order): Markup {
  return html`<table class="list-div" width="100%" cellspacing="1"><tr><th>操作者</th><th>备注</th></tr>
${order.history.map((entry) => html`<tr><td align="center">admin</td><td>${entry}</td></tr>`)}</table>`;
}
