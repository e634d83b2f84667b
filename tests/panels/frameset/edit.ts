import { html, type Markup, options, type Part, raw } from '../html';
import type { Reply } from '../http/reply';
import { regionTree } from '../seed/regions';
import { type Order, yuan } from '../store/order';
import { old, row } from './layout';

const EXPRESSES = ['顺丰速运', '圆通速递', '中通快递', '韵达快递', 'EMS'].map((name) => [name, name] as const);

/** The edit pages by their `act`: consignee, goods, money, delivery, refund. Null for an act that is none of them. */
export function editPage(act: string, order: Order): Reply | null {
  if (act === 'edit_consignee') return form(order, '编辑收货人信息', 'consignee', consigneeRows(order));
  if (act === 'edit_goods') return form(order, '编辑商品信息', 'goods', goodsRows(order), ' 更新商品 ');
  if (act === 'edit_money') return form(order, '编辑费用信息', 'money', moneyRows(order));
  if (act === 'delivery') return form(order, '生成发货单', 'delivery', deliveryRows(order), ' 确认发货 ');
  if (act === 'refund') return form(order, '退款', 'refund', refundRows(order));
  return null;
}

function form(order: Order, title: string, step: string, rows: Part, submit = ' 确定 '): Reply {
  return old(
    title,
    html`<form name="theForm" method="post" action="order.php?act=step_post&amp;step=${step}"><input type="hidden" name="id" value="${order.id}">
<table class="list-div" width="100%" cellspacing="1"><tr><th colspan="6">${title}　订单号：${order.no}</th></tr>${rows}</table>
<p align="center"><input type="submit" name="finish" value="${submit}" class="button">
<input type="button" name="cancel" value=" 取消 " class="button" onclick="location.href='order.php?act=info&amp;id=${order.id}'"></p></form>`,
  );
}

function consigneeRows(order: Order): Markup {
  const { receiver } = order;
  return html`${row('收货人：', html`<input name="consignee" type="text" value="${receiver.name}"> <font color="red">*</font>`)}
<tr><td class="label">所在地区：</td><td>
<select name="province" onchange="fillCity(this.form)"><option>${receiver.province}</option></select>
<select name="city" onchange="fillDistrict(this.form)"><option>${receiver.city}</option></select>
<select name="district"><option>${receiver.district}</option></select></td></tr>
${row('地址：', html`<input name="address" type="text" value="${receiver.detail}" size="60"> <font color="red">*</font>`)}
${row('邮编：', html`<input name="zipcode" type="text" value="${receiver.zip}" size="8">`)}
${row('手机：', html`<input name="mobile" type="text" value="${receiver.phone}" size="20">`)}
${row('客户留言：', html`<textarea name="postscript" cols="60" rows="2">${order.note}</textarea>`)}
<script type="text/javascript">
var regions = ${raw(JSON.stringify(regionTree()))};
function fill(select, names) { var old = select.value; select.options.length = 0; for (var i = 0; i < names.length; i++) select.options[i] = new Option(names[i], names[i]); for (var j = 0; j < names.length; j++) if (names[j] == old) select.selectedIndex = j; }
function keys(o) { var list = []; for (var k in o) list.push(k); return list; }
function fillCity(f) { fill(f.city, keys(regions[f.province.value])); fillDistrict(f); }
function fillDistrict(f) { fill(f.district, regions[f.province.value][f.city.value]); }
window.onload = function () { var f = document.theForm; fill(f.province, keys(regions)); fillCity(f); };
</script>`;
}

function goodsRows(order: Order): Markup {
  return html`<tr><th>商品名称</th><th>货号</th><th>价格</th><th>数量</th><th>小计</th></tr>
${order.lines.map(
  (
    line,
    i,
  ) => html`<tr><td>${line.name} ${line.spec}</td><td>${line.sku}</td><td><input name="goods_price[${i}]" type="text" size="10" value="${yuan(line.price)}"></td>
<td><input name="goods_number[${i}]" type="text" size="4" value="${line.quantity}"></td><td>￥${yuan(line.price * line.quantity)}元</td></tr>`,
)}`;
}

function moneyRows(order: Order): Markup {
  return html`<tr><td class="label">商品总金额：</td><td>￥${yuan(order.goods)}元</td><td class="label">折扣：</td><td><input name="discount" type="text" value="${yuan(order.discount)}" size="10"></td></tr>
<tr><td class="label">配送费用：</td><td><input name="shipping_fee" type="text" value="${yuan(order.freight)}" size="10"></td>
<td class="label">支付费用：</td><td><input name="pay_fee" type="text" value="${yuan(order.fee)}" size="10"></td></tr>
<tr><td class="label">订单总金额：</td><td>￥${yuan(order.total)}元</td><td class="label">已付款金额：</td><td>￥${yuan(order.paid)}元</td></tr>`;
}

function deliveryRows(order: Order): Markup {
  const { receiver } = order;
  return html`${row('收货人：', receiver.name)}
${row('收货地址：', html`[${receiver.province} ${receiver.city} ${receiver.district}] ${receiver.detail}`)}
${row('手机：', receiver.phone)}
${row('物流公司：', html`<select name="shipping_name">${options(EXPRESSES, order.express)}</select>`)}
${row('发货单号：', html`<input name="invoice_no" type="text" size="24" value="${order.trackingNo}">`)}`;
}

function refundRows(order: Order): Markup {
  const ask = order.refundAsked > 0 ? order.refundAsked : order.paid - order.refunded;
  return html`${row('已付款金额：', html`￥${yuan(order.paid)}元（已退 ￥${yuan(order.refunded)}元）`)}
${row('退款金额：', html`<input name="refund_amount" type="text" value="${yuan(ask)}" size="10"> 元`)}
${row(
  '退款方式：',
  html`<input type="radio" name="refund" value="1" checked>退回用户余额 <input type="radio" name="refund" value="2">原路退回 <input type="radio" name="refund" value="3">不处理，误操作时选择此项`,
)}
${row('退款说明：', html`<textarea name="refund_note" cols="60" rows="2"></textarea>`)}`;
}
