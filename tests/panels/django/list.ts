import { html } from '../html';
import type { Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { type Order, STATUSES, yuan } from '../store/order';
import { admin, STATUS_EN } from './layout';

/** The change list: search, filters at the side, action select with Go, rows with check boxes. */
export function listPage(orders: readonly Order[], request: PanelRequest): Reply {
  return admin(
    'Select order to change',
    [['Orders', '']],
    html`<div id="content-main"><h1>Select order to change</h1><div id="changelist">
<form id="changelist-search" method="get"><input type="text" name="q" value="${request.field('q')}" id="searchbar" size="40"> <input type="submit" value="Search"></form>
<form id="changelist-form" method="post" action="/django/orders/action/" novalidate>
<div class="actions"><label>Action: <select name="action"><option value="">---------</option><option value="delete_selected">Delete selected orders</option><option value="mark_shipped">Mark selected orders as shipped</option><option value="cancel_selected">Cancel selected orders</option><option value="export_csv">Export selected orders as CSV</option></select></label>
<button type="submit" class="button" title="Run the selected action" name="index" value="0">Go</button> <span class="action-counter">0 of ${orders.length} selected</span></div>
<table id="result_list"><thead><tr><th><input type="checkbox" id="action-toggle" aria-label="Select all"></th><th>Order number</th><th>Date placed</th><th>Customer</th><th>Ship to</th><th>Status</th><th>Total</th></tr></thead><tbody>
${orders.map(listRow)}</tbody></table><p class="paginator">${orders.length} orders</p></form></div></div>
<aside id="changelist-filter" class="module"><h2>Filter</h2><h3>By status</h3><ul><li><a href="?">All</a></li>${STATUSES.map((status) => html`<li><a href="?status=${status}">${STATUS_EN[status]}</a></li>`)}</ul></aside>
<script>document.getElementById('action-toggle').onclick=function(){var all=document.querySelectorAll('.action-select');for(var i=0;i<all.length;i++)all[i].checked=this.checked;};</script>`,
    request.field('message'),
  );
}

function listRow(order: Order) {
  const { receiver, extra } = order;
  return html`<tr><td class="action-checkbox"><input type="checkbox" name="_selected_action" value="${order.no}" class="action-select" aria-label="Select this object for an action"></td>
<th class="field-number"><a href="/django/orders/${order.id}/change/">${order.no}</a></th><td>${order.placedAt}</td><td>${order.buyer}</td>
<td>${receiver.name}, ${receiver.detail}${extra.line2 && `, ${extra.line2}`}, ${receiver.city}${receiver.province && `, ${receiver.province}`} ${receiver.zip}, ${extra.country}</td>
<td>${STATUS_EN[order.status]}</td><td>$${yuan(order.total)}</td></tr>`;
}
