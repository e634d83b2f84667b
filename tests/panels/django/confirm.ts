import { html, type Part } from '../html';
import type { Reply } from '../http/reply';
import type { Order } from '../store/order';
import { admin } from './layout';

/** The page that asks before an order is deleted. In the list the word Delete only leads here. */
export function deletePage(order: Order): Reply {
  const action = `/django/orders/${order.id}/delete/`;
  return ask(
    'Are you sure?',
    html`<p>Are you sure you want to delete the order “${order.no}”? All of the following related items will be deleted:</p><ul><li>Order: ${order.no}<ul>${order.lines.map((line) => html`<li>Order item: ${line.name}</li>`)}</ul></li></ul>`,
    action,
    null,
    'Yes, I’m sure',
  );
}

/** The same for the checked orders. */
export function deleteManyPage(orders: readonly Order[]): Reply {
  const hidden = html`<input type="hidden" name="action" value="delete_selected">${orders.map((order) => html`<input type="hidden" name="_selected_action" value="${order.no}">`)}`;
  return ask(
    'Are you sure?',
    html`<p>Are you sure you want to delete the selected orders?</p><ul>${orders.map((order) => html`<li>Order: ${order.no}</li>`)}</ul>`,
    '/django/orders/action/',
    hidden,
    'Yes, I’m sure',
  );
}

/** Cancels behind a button that reads Continue. */
export function cancelPage(order: Order): Reply {
  const reason = html`<p><label>Reason: <select name="reason"><option>Customer request</option><option>Out of stock</option><option>Suspected fraud</option></select></label></p>`;
  return ask(
    'Cancel order',
    html`<p>Order ${order.no} for ${order.receiver.name} will be cancelled and the customer notified.</p>`,
    `/django/orders/${order.id}/cancel/`,
    reason,
    'Continue',
  );
}

export function historyPage(order: Order): Reply {
  return admin(
    `Change history: ${order.no}`,
    [
      ['Orders', '/django/orders/'],
      [order.no, `/django/orders/${order.id}/change/`],
      ['History', ''],
    ],
    html`<div id="content-main"><h1>Change history: ${order.no}</h1><table id="change-history"><thead><tr><th>User</th><th>Action</th></tr></thead><tbody>${order.history.map((entry) => html`<tr><td>admin</td><td>${entry}</td></tr>`)}</tbody></table></div>`,
  );
}

function ask(title: string, text: Part, action: string, hidden: Part, yes: string): Reply {
  return admin(
    title,
    [
      ['Orders', '/django/orders/'],
      [title, ''],
    ],
    html`<div id="content-main"><h1>${title}</h1>${text}<form method="post" action="${action}"><input type="hidden" name="post" value="yes">${hidden}<div><input type="submit" value="${yes}"> <a href="#" class="button cancel-link" onclick="history.back();return false">No, take me back</a></div></form></div>`,
  );
}
