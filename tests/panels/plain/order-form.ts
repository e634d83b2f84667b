import { html, type Markup } from '../html';
import type { PanelRequest } from '../http/request';
import type { Fields } from '../store/act';
import { type Order, yuan } from '../store/order';

/** A plain order page: facts, receiver form, fee form. `base` is the panel's folder, `/huge/`. */
export function orderForms(order: Order, base: string): Markup {
  const { receiver } = order;
  return html`<table class="facts" border="1" cellpadding="4"><tbody><tr><th>订单号</th><td>${order.no}</td><th>下单时间</th><td>${order.placedAt}</td></tr>
<tr><th>订单金额</th><td>￥${yuan(order.total)}</td><th>买家留言</th><td>${order.note}</td></tr></tbody></table>
<form id="receiver" method="post" action="${base}save"><input type="hidden" name="no" value="${order.no}"><h2>收货人信息</h2>
<p><label>收货人 <input name="name" value="${receiver.name}"></label> <label>手机号 <input name="phone" value="${receiver.phone}"></label></p>
<p><label>所在地区 <input name="region" value="${receiver.province} / ${receiver.city} / ${receiver.district}" size="40"></label></p>
<p><label>详细地址 <input name="detail" value="${receiver.detail}" size="60"></label></p>
<p><label>买家留言 <textarea name="note" rows="3" cols="60">${order.note}</textarea></label></p><button>保存</button></form>
<table class="lines" border="1" cellpadding="4"><thead><tr><th>商品名称</th><th>规格</th><th>单价</th><th>数量</th><th>小计</th></tr></thead><tbody>
${order.lines.map((line) => html`<tr><td>${line.name}</td><td>${line.spec}</td><td>￥${yuan(line.price)}</td><td>${line.quantity}</td><td>￥${yuan(line.price * line.quantity)}</td></tr>`)}</tbody></table>
<form id="refund" method="post" action="${base}refund"><input type="hidden" name="no" value="${order.no}"><h2>退款</h2>
<p><label>退款金额 <input name="amount" value="${yuan(order.paid)}"></label> <button>退款</button></p></form>`;
}

/** What the receiver form posts, in the store's words. */
export function receiverFields({ field }: PanelRequest): Fields {
  const [province = '', city = '', district = ''] = field('region').split(' / ');
  return { name: field('name'), phone: field('phone'), province, city, district, detail: field('detail'), note: field('note') };
}
