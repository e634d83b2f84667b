import { html, type Markup, options, type Part } from '../html';
import { page, type Reply } from '../http/reply';
import { linesTotal, type Order, yuan } from '../store/order';

const RIDERS = ['', '骑手老马', '骑手小何', '骑手阿强'].map((name) => [name, name || '请选择骑手'] as const);
const ZONES = ['北区', '南区', '教学区'].map((zone) => [zone, zone] as const);
const SLOTS = ['午高峰 11:30-12:30', '晚高峰 17:00-18:30', '夜宵 20:30-22:00'].map((slot) => [slot, slot] as const);

/** The pages inside the iframe layers: edit, price, dispatch, detail. Null for another name. */
export function layerPage(name: string, order: Order): Reply | null {
  if (name === 'edit') return formPage('修改送餐地址', order, editFields(order));
  if (name === 'price') return formPage('订单改价', order, priceFields(order));
  if (name === 'dispatch') return formPage('派送', order, dispatchFields(order));
  return name === 'detail' ? shell('订单详情', detail(order)) : null;
}

function shell(title: string, body: Part): Reply {
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<link rel="stylesheet" href="/vendor/layui/dist/css/layui.css"></head><body style="padding:15px 10px 0">${body}
<script src="/vendor/jquery/dist/jquery.min.js"></script><script src="/vendor/layui/dist/layui.js"></script><script>layui.use('form');</script></body></html>`);
}

/** The form's own button is hidden: the page that opened the layer presses it. */
function formPage(title: string, order: Order, fields: Part): Reply {
  return shell(
    title,
    html`<form class="layui-form" lay-filter="order" action="" onsubmit="return false"><input type="hidden" name="no" value="${order.no}">${fields}
<div class="layui-form-item layui-hide"><button type="button" lay-submit lay-filter="save" id="save">确认</button></div></form>`,
  );
}

function item(label: string, control: Part): Markup {
  return html`<div class="layui-form-item"><label class="layui-form-label">${label}</label><div class="layui-input-block">${control}</div></div>`;
}

function input(name: string, value: string, extra: Part = null): Markup {
  return html`<input type="text" name="${name}" value="${value}" autocomplete="off" class="layui-input" ${extra}>`;
}

function editFields(order: Order): Markup {
  const { receiver, extra } = order;
  return html`${item('用户名', input('consignee', receiver.name))}
${item('手机号', input('phone', receiver.phone))}
${item('区域', html`<select name="zone">${options(ZONES, extra.zone ?? '')}</select>`)}
${item('宿舍地址', input('address', receiver.detail, html`placeholder="如：梅园3栋502"`))}
${item('送达时段', html`<select name="slot">${options(SLOTS, extra.slot ?? '')}</select>`)}
${item('备注', html`<textarea name="note" class="layui-textarea" style="min-height:50px">${order.note}</textarea>`)}`;
}

function priceFields(order: Order): Markup {
  return html`<table class="layui-table" lay-size="sm"><thead><tr><th>菜品</th><th>单价</th><th>份数</th><th>小计</th></tr></thead><tbody>
${order.lines.map(
  (
    line,
    i,
  ) => html`<tr><td>${line.name}</td><td>${input(`price.${i}`, yuan(line.price))}</td><td>${input(`quantity.${i}`, String(line.quantity))}</td>
<td>${yuan(line.price * line.quantity)}</td></tr>`,
)}</tbody></table>
${item('餐盒费', input('fee', yuan(order.fee)))}${item('配送费', input('freight', yuan(order.freight)))}${item('优惠', input('discount', yuan(order.discount)))}
${item('实付', html`<div class="layui-form-mid layui-word-aux">￥${yuan(order.total)}</div>`)}`;
}

function dispatchFields(order: Order): Markup {
  const { receiver, extra } = order;
  return html`${item('送餐地址', html`<div class="layui-form-mid">${extra.zone} ${receiver.detail}　${receiver.name} ${receiver.phone}</div>`)}
${item('骑手', html`<select name="rider">${options(RIDERS, extra.rider ?? '')}</select>`)}
${item('预计送达', html`<select name="slot">${options(SLOTS, extra.slot ?? '')}</select>`)}
${item('骑手留言', html`<textarea name="riderNote" class="layui-textarea" style="min-height:50px">${extra.riderNote}</textarea>`)}`;
}

function detail(order: Order): Markup {
  const { receiver, extra } = order;
  return html`<table class="layui-table" lay-size="sm"><tbody>
<tr><th>订单号</th><td>${order.no}</td><th>取餐号</th><td>#${extra.pickup}</td></tr>
<tr><th>用户名</th><td>${receiver.name}</td><th>手机号</th><td>${receiver.phone}</td></tr>
<tr><th>送餐地址</th><td colspan="3">${extra.zone} ${receiver.detail}</td></tr>
<tr><th>下单时间</th><td>${order.placedAt}</td><th>送达时段</th><td>${extra.slot}</td></tr>
<tr><th>骑手</th><td>${extra.rider || '未派送'}</td><th>骑手留言</th><td>${extra.riderNote || '无'}</td></tr>
<tr><th>备注</th><td colspan="3">${order.note || '无'}</td></tr></tbody></table>
<table class="layui-table" lay-size="sm"><thead><tr><th>菜品</th><th>单价</th><th>份数</th><th>小计</th></tr></thead><tbody>
${order.lines.map((line) => html`<tr><td>${line.name}</td><td>￥${yuan(line.price)}</td><td>${line.quantity}</td><td>￥${yuan(line.price * line.quantity)}</td></tr>`)}</tbody></table>
<p>菜品合计：￥${yuan(linesTotal(order))}　餐盒费：￥${yuan(order.fee)}　配送费：￥${yuan(order.freight)}　优惠：-￥${yuan(order.discount)}　实付：<b>￥${yuan(order.total)}</b>　已退款：￥${yuan(order.refunded)}</p>`;
}
