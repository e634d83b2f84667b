import { html, type Markup, options } from '../html';
import type { Reply } from '../http/reply';
import { type Order, STATUSES, yuan } from '../store/order';
import { admin, field, input, readonly, STATUS_EN } from './layout';

const COUNTRIES = ['United States', 'United Kingdom', 'Canada'].map((name) => [name, name] as const);
const CARRIERS = ['UPS', 'FedEx', 'USPS', 'Royal Mail'].map((name) => [name, name] as const);

/** The change form: fieldsets, tabular inline with an add row, submit row; boxes with the other actions at the side. */
export function changePage(order: Order, message: string): Reply {
  return admin(
    `Change order ${order.no}`,
    [
      ['Orders', '/django/orders/'],
      [order.no, ''],
    ],
    html`<div id="content-main"><h1>Change order</h1><ul class="object-tools"><a href="/django/orders/${order.id}/history/" class="historylink">History</a></ul>
<form id="order_form" method="post" action="/django/orders/${order.id}/change/" novalidate>
${orderFields(order)}${shippingFields(order)}${billingFields(order)}${itemsInline(order)}${amountFields(order)}
<div class="submit-row"><input type="submit" value="Save" class="default" name="_save"> <p class="deletelink-box"><a href="/django/orders/${order.id}/delete/" class="deletelink">Delete</a></p>
<input type="submit" value="Save and add another" name="_addanother"> <input type="submit" value="Save and continue editing" name="_continue"></div></form></div>${sideBoxes(order)}${addRowScript()}`,
    message,
  );
}

function orderFields(order: Order): Markup {
  return html`<fieldset class="module"><h2>Order</h2>${field('number', 'Order number', readonly(order.no))}${field('date_placed', 'Date placed', readonly(order.placedAt))}
${field('customer', 'Customer', readonly(order.buyer))}
${field(
  'status',
  'Status',
  html`<select name="status" id="id_status">${options(
    STATUSES.map((status) => [status, STATUS_EN[status]] as const),
    order.status,
  )}</select>`,
)}
${field('customer_note', 'Customer note', html`<textarea name="customer_note" cols="60" rows="3" id="id_customer_note">${order.note}</textarea>`)}</fieldset>`;
}

function shippingFields({ receiver, extra }: Order): Markup {
  return html`<fieldset class="module"><h2>Shipping address</h2>${field('shipping_name', 'Full name', input('shipping_name', receiver.name))}
${field('shipping_line1', 'Address line 1', input('shipping_line1', receiver.detail), 'House number and street')}${field('shipping_line2', 'Address line 2', input('shipping_line2', extra.line2 ?? ''), 'Apartment, suite, unit')}
${field('shipping_city', 'City', input('shipping_city', receiver.city))}${field('shipping_state', 'State', input('shipping_state', receiver.province, 10))}
${field('shipping_postcode', 'Postal code', input('shipping_postcode', receiver.zip, 12))}
${field('shipping_country', 'Country', html`<select name="shipping_country" id="id_shipping_country">${options(COUNTRIES, extra.country ?? '')}</select>`)}
${field('shipping_phone', 'Phone', input('shipping_phone', receiver.phone, 20))}</fieldset>`;
}

/** The same names once more: only the heading and the id tell the party. */
function billingFields({ receiver, extra, buyer }: Order): Markup {
  return html`<fieldset class="module collapse"><h2>Billing address</h2>${field('billing_name', 'Full name', input('billing_name', receiver.name))}
${field('billing_line1', 'Address line 1', input('billing_line1', receiver.detail))}${field('billing_city', 'City', input('billing_city', receiver.city))}
${field('billing_postcode', 'Postal code', input('billing_postcode', receiver.zip, 12))}${field('billing_country', 'Country', html`<select name="billing_country" id="id_billing_country">${options(COUNTRIES, extra.country ?? '')}</select>`)}
${field('billing_email', 'Email', input('billing_email', buyer))}</fieldset>`;
}

function itemsInline(order: Order): Markup {
  const row = (prefix: string, values: readonly string[], total: string, isEmpty: boolean) => {
    const [sku = '', name = '', price = '', quantity = ''] = values;
    return html`<tr class="form-row dynamic-items${isEmpty && ' empty-form hidden'}" id="${prefix}"><td>${input(`${prefix}-sku`, sku, 10)}</td><td>${input(`${prefix}-name`, name, 30)}</td><td>${input(`${prefix}-price`, price, 8)}</td><td>${input(`${prefix}-quantity`, quantity, 4)}</td><td class="field-line_total"><p>${total}</p></td><td class="delete"><input type="checkbox" name="${prefix}-DELETE" aria-label="Delete"></td></tr>`;
  };
  return html`<div class="inline-group" id="items-group"><input type="hidden" name="items-TOTAL_FORMS" value="${order.lines.length}" id="id_items-TOTAL_FORMS"><input type="hidden" name="items-INITIAL_FORMS" value="${order.lines.length}">
<fieldset class="module"><h2>Order items</h2><table><thead><tr><th>SKU</th><th>Product</th><th>Unit price</th><th>Quantity</th><th>Line total</th><th>Delete?</th></tr></thead><tbody>
${order.lines.map((line, i) => row(`items-${i}`, [line.sku, line.name, yuan(line.price), String(line.quantity)], `$${yuan(line.price * line.quantity)}`, false))}
${row('items-__prefix__', ['', '', '', '1'], '', true)}
<tr class="add-row"><td colspan="6"><a href="#" id="add-item">Add another Order item</a></td></tr></tbody></table></fieldset></div>`;
}

function amountFields(order: Order): Markup {
  return html`<fieldset class="module"><h2>Amounts</h2>${field('subtotal', 'Subtotal', readonly(`$${yuan(order.goods)}`))}${field('shipping_cost', 'Shipping', input('shipping_cost', yuan(order.freight), 10))}
${field('discount', 'Discount', input('discount', yuan(order.discount), 10))}${field('total', 'Total', readonly(`$${yuan(order.total)}`))}${field('paid', 'Paid', readonly(`$${yuan(order.paid)}`))}${field('refunded', 'Refunded', readonly(`$${yuan(order.refunded)}`))}</fieldset>`;
}

/** Forms side by side, each posting at once; only the refund asks, with the browser's own dialog. */
function sideBoxes(order: Order): Markup {
  const ask = order.refundAsked > 0 ? order.refundAsked : order.paid - order.refunded;
  const to = (verb: string) => `/django/orders/${order.id}/${verb}/`;
  return html`<aside><div class="module"><h2>Refund</h2><form method="post" action="${to('refund')}">Amount<br><input type="text" name="refund_amount" value="${yuan(ask)}" size="10"><br>Reason (optional)<br><input type="text" name="refund_reason"><br>
<button class="button" onclick="return confirm('Are you sure you wish to process this refund? This action cannot be undone.')">Refund $${yuan(ask)} manually</button></form></div>
<div class="module"><h2>Payment</h2><form method="post" action="${to('capture')}"><button class="button">Capture payment</button></form></div>
<div class="module"><h2>Shipment</h2><form method="post" action="${to('ship')}"><select name="carrier" aria-label="Carrier">${options(CARRIERS, order.express)}</select><br><input type="text" name="tracking_number" placeholder="Tracking number" value="${order.trackingNo}"><br><button class="button">Ship</button></form></div>
<div class="module"><h2>Order notes</h2><form method="post" action="${to('note')}"><textarea name="order_note" rows="3" aria-label="Add note">${order.staffNote}</textarea><br><button class="button">Add</button></form></div>
<p><a href="${to('cancel')}">Cancel order</a></p></aside>`;
}

function addRowScript(): Markup {
  return html`<script>document.getElementById('add-item').onclick=function(event){event.preventDefault();var total=document.getElementById('id_items-TOTAL_FORMS'),empty=document.getElementById('items-__prefix__'),row=empty.cloneNode(true),n=total.value;
row.className='form-row dynamic-items';row.id='items-'+n;row.innerHTML=row.innerHTML.replace(/__prefix__/g,n);empty.parentNode.insertBefore(row,empty);total.value=Number(n)+1;};</script>`;
}
