import { html, type Markup, type Part, raw } from '../html';
import { page, type Reply } from '../http/reply';
import { type Order, STATUS_ZH, yuan } from '../store/order';

/** Columns of the grid: name, heading, width, and whether the inline editor changes it. */
const COLUMNS: readonly (readonly [name: string, heading: string, width: number, isEditable: boolean])[] = [
  ['cb', '', 30, false],
  ['act', '', 150, false],
  ['no', '订单编号', 120, false],
  ['name', '收件人', 80, true],
  ['phone', '电话', 115, true],
  ['address', '收货地址', 420, true],
  ['goods', '商品', 180, false],
  ['freight', '运费', 70, true],
  ['total', '应付金额', 90, false],
  ['status', '状态', 70, false],
];

const ROW_ICONS = ['pencil', 'save', 'undo', 'check', 'truck', 'yen', 'ban', 'trash'] as const;

/** The list: header and body are two tables, rows are edited in place, buttons are icons without words. */
export function gridPage(orders: readonly Order[]): Reply {
  return shell(
    '订单查询',
    html`<form class="form-inline" method="get"><label>订单编号</label> <input class="form-control" name="no"> <label>收件人</label> <input class="form-control" name="keyword"> <button class="btn"><i class="fa fa-search"></i></button></form>
<div class="ui-jqgrid"><div class="toolbar"><a href="#" class="btn" id="bulk-ship"><i class="fa fa-truck"></i></a> <a href="#" class="btn" id="bulk-delete"><i class="fa fa-trash"></i></a> <a href="export" class="btn" id="export"><i class="fa fa-download"></i></a></div>
<div class="ui-jqgrid-hdiv"><table class="ui-jqgrid-htable"><thead><tr>${COLUMNS.map(([name, heading, width]) => html`<th id="grid_${name}" style="width:${width}px">${name === 'cb' ? html`<input type="checkbox" id="cb_grid">` : html`<div>${heading}</div>`}</th>`)}</tr></thead></table></div>
<div class="ui-jqgrid-bdiv"><table class="ui-jqgrid-btable" id="grid"><tbody>${orders.map(gridRow)}</tbody></table></div></div>`,
  );
}

function gridRow(order: Order): Markup {
  const { receiver } = order;
  const values: Readonly<Record<string, Part>> = {
    cb: html`<input type="checkbox" class="cbox">`,
    act: ROW_ICONS.map((icon) => html`<a href="#" class="btn-icon" data-act="${icon}"><i class="fa fa-${icon}"></i></a>`),
    no: html`<a href="order?no=${order.no}">${order.no}</a>`,
    name: receiver.name,
    phone: receiver.phone,
    address: `${receiver.province}${receiver.city}${receiver.district}${receiver.detail}`,
    goods: order.lines.map((line) => `${line.name}×${line.quantity}`).join('，'),
    freight: yuan(order.freight),
    total: `￥${yuan(order.total)}`,
    status: STATUS_ZH[order.status],
  };
  return html`<tr id="${order.no}" class="jqgrow" data-paid="${yuan(order.paid)}" data-ask="${yuan(order.refundAsked || order.paid - order.refunded)}">${COLUMNS.map(
    ([name, , width, isEditable]) =>
      html`<td style="width:${width}px" aria-describedby="grid_${name}" data-name="${name}"${isEditable && raw(' data-edit="1"')}>${values[name]}</td>`,
  )}</tr>`;
}

/** One order: facts, and old ⇒ new pairs whose old half is a disabled twin. */
export function orderPage(order: Order): Reply {
  const { receiver } = order;
  return shell(
    '订单处理',
    html`<div class="panel"><div class="panel-heading">订单处理 ${order.no}</div><table class="table facts"><tbody>
<tr><td class="text-right">订单编号：</td><td>${order.no}</td><td class="text-right">下单时间：</td><td>${order.placedAt}</td></tr>
<tr><td class="text-right">收件人：</td><td>${receiver.name}</td><td class="text-right">电话：</td><td>${receiver.phone}</td></tr>
<tr><td class="text-right">收货地址：</td><td colspan="3">${receiver.province}${receiver.city}${receiver.district}${receiver.detail}</td></tr>
<tr><td class="text-right">买家留言：</td><td>${order.note}</td><td class="text-right">物流单号：</td><td>${order.trackingNo}</td></tr></tbody></table>
<form id="price" class="form-horizontal" data-no="${order.no}"><table class="table"><thead><tr><th>商品名称</th><th>货号</th><th>数量</th><th>单价（旧 ⇒ 新）</th></tr></thead><tbody>
${order.lines.map((line, i) => html`<tr><td>${line.name}</td><td>${line.sku}</td><td>${line.quantity}</td><td>${pair(`price.${i}`, yuan(line.price))}</td></tr>`)}</tbody></table>
<div class="form-group"><label>运费</label>${pair('freight', yuan(order.freight))}</div><div class="form-group"><label>优惠</label>${pair('discount', yuan(order.discount))}</div>
<div class="form-group"><label>应付金额</label><b>￥${yuan(order.total)}</b>　<label>已付</label>￥${yuan(order.paid)}</div>
<div class="toolbar"><a href="#" class="btn" id="save-price"><i class="fa fa-save"></i></a> <a href="./" class="btn"><i class="fa fa-undo"></i></a></div></form></div>`,
  );
}

function pair(name: string, value: string): Markup {
  return html`<input class="form-control old" value="${value}" disabled> ⇒ <input class="numberbox" name="${name}" value="${value}">`;
}

function shell(title: string, body: Part): Reply {
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><link rel="stylesheet" href="public/grid.css"></head><body>
<div class="navbar">仓配通 · ${title}　<a href="./">订单查询</a></div><div class="container">${body}</div>${modals()}
<script src="/vendor/jquery/dist/jquery.min.js"></script><script src="public/widgets.js"></script><script type="module" src="public/grid.js"></script></body></html>`);
}

/** Dialogs as Bootstrap has them: in the document from the start, shown by a class. */
function modals(): Markup {
  const modal = (id: string, title: string, body: Part) =>
    html`<div class="modal" id="${id}"><div class="modal-dialog"><div class="modal-header"><h4 class="modal-title">${title}</h4></div><div class="modal-body">${body}</div><div class="modal-footer"><button type="button" class="btn" data-dismiss="modal">取消</button> <button type="button" class="btn btn-primary" data-ok="1">确定</button></div></div></div>`;
  return html`${modal('refund-modal', '退款', html`<p>订单 <span class="order-no"></span>，已付 ￥<span class="paid"></span></p><div class="form-group"><label>退款金额</label><input class="numberbox" name="amount" value="0.00"></div>`)}
${modal('ship-modal', '发货', html`<p>订单 <span class="order-no"></span></p><div class="form-group"><label>快递</label><select class="combobox" name="express"><option>顺丰速运</option><option>圆通速递</option><option>中通快递</option></select></div><div class="form-group"><label>单号</label><input class="form-control" name="trackingNo"></div>`)}
${modal('ask-modal', '提示', html`<p class="question"></p>`)}`;
}
