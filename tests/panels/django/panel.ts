import { download, type Reply, redirect } from '../http/reply';
import type { PanelRequest } from '../http/request';
import type { Panel } from '../panel';
import type { Fields, PanelAction } from '../store/act';
import { ordersCsv } from '../store/csv';
import { cents, linesTotal, type Order, STATUSES } from '../store/order';
import type { PanelStore } from '../store/store';
import { changePage } from './change';
import { cancelPage, deleteManyPage, deletePage, historyPage } from './confirm';
import { listPage } from './list';

/** (e) A server-rendered English admin: inlines, add row, action select with Go, confirm pages, history. */
export const django: Panel = { id: 'django', title: 'English admin (Django / WooCommerce manner)', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null {
  const [kind = '', key = '', verb = ''] = request.path.split('/');
  if (kind === '') return redirect('/django/orders/');
  if (kind !== 'orders') return null;
  if (key === '') return list(request, store);
  if (key === 'action') return bulk(request, store);
  const order = store.find('django', key);
  if (!order) return redirect('/django/orders/?message=The+order+does+not+exist.');
  if (request.method === 'POST') return post(verb, order, request, store);
  write(request, store, 'view', [order.no]);
  if (verb === 'change') return changePage(order, request.field('message'));
  if (verb === 'delete') return deletePage(order);
  if (verb === 'cancel') return cancelPage(order);
  return verb === 'history' ? historyPage(order) : null;
}

function list(request: PanelRequest, store: PanelStore): Reply {
  write(request, store, 'list', []);
  const { field } = request;
  const keep = ({ no, status, receiver }: Order) =>
    `${no} ${receiver.name}`.toLowerCase().includes(field('q').toLowerCase()) &&
    (field('status') === '' || status === field('status'));
  return listPage(store.list('django').filter(keep), request);
}

interface Verb {
  readonly action: PanelAction;
  readonly fields: (request: PanelRequest) => Fields;
  readonly message: string;
}

const VERBS: Readonly<Record<string, Verb>> = {
  change: { action: 'save', fields: changeFields, message: 'The order was changed successfully.' },
  refund: {
    action: 'refund',
    fields: ({ field }) => ({ amount: field('refund_amount'), reason: field('refund_reason') }),
    message: 'Refund processed.',
  },
  capture: { action: 'paymentCapture', fields: () => ({}), message: 'Payment captured.' },
  ship: {
    action: 'ship',
    fields: ({ field }) => ({ express: field('carrier'), trackingNo: field('tracking_number') }),
    message: 'Order shipped.',
  },
  note: { action: 'note', fields: ({ field }) => ({ note: field('order_note') }), message: 'Note added.' },
  cancel: { action: 'cancelOrder', fields: ({ field }) => ({ reason: field('reason') }), message: 'Order cancelled.' },
  delete: { action: 'delete', fields: () => ({}), message: 'The order was deleted successfully.' },
};

function post(verb: string, order: Order, request: PanelRequest, store: PanelStore): Reply | null {
  const step = VERBS[verb];
  if (!step) return null;
  write(request, store, step.action, [order.no], step.fields(request));
  if (verb === 'change') saveItems(order, request);
  const isStaying = verb !== 'delete' && !(verb === 'change' && request.field('_continue') === '');
  return redirect(`/django/orders/${isStaying ? `${order.id}/change/` : ''}?message=${encodeURIComponent(step.message)}`);
}

/** One form saves everything: receiver, status, amounts. The ledger calls it `save` whatever was changed. */
function changeFields({ field }: PanelRequest): Fields {
  return {
    name: field('shipping_name'),
    phone: field('shipping_phone'),
    province: field('shipping_state'),
    city: field('shipping_city'),
    detail: field('shipping_line1'),
    zip: field('shipping_postcode'),
    note: field('customer_note'),
    status: field('status'),
    freight: field('shipping_cost'),
    discount: field('discount'),
    'extra.line2': field('shipping_line2'),
    'extra.country': field('shipping_country'),
  };
}

/** The rows of the inline, added and deleted ones included. */
function saveItems(order: Order, { field }: PanelRequest): void {
  const before = `${linesTotal(order)} ${order.freight} ${order.discount}`;
  const rows = Array.from({ length: Number(field('items-TOTAL_FORMS')) }, (_, i) => `items-${i}`).filter(
    (row) => field(`${row}-DELETE`) === '',
  );
  order.lines = rows.map((row) => ({
    sku: field(`${row}-sku`),
    name: field(`${row}-name`),
    spec: '',
    price: cents(field(`${row}-price`)),
    quantity: Number(field(`${row}-quantity`)),
  }));
  order.freight = cents(field('shipping_cost'));
  order.discount = cents(field('discount'));
  order.status = toStatus(field('status'), order);
  if (before === `${linesTotal(order)} ${order.freight} ${order.discount}`) return;
  order.goods = linesTotal(order);
  order.total = order.goods + order.freight - order.discount;
}

function toStatus(text: string, order: Order): Order['status'] {
  return STATUSES.find((status) => status === text) ?? order.status;
}

function bulk(request: PanelRequest, store: PanelStore): Reply {
  const nos = request.all('_selected_action');
  const action = request.field('action');
  const orders = store.list('django').filter((order) => nos.includes(order.no));
  if (action === 'delete_selected' && request.field('post') !== 'yes') return deleteManyPage(orders);
  if (action === 'export_csv') {
    write(request, store, 'export', nos);
    return download('orders.csv', ordersCsv(orders));
  }
  const verbs: Readonly<Record<string, PanelAction>> = {
    delete_selected: 'delete',
    mark_shipped: 'ship',
    cancel_selected: 'cancelOrder',
  };
  const verb = verbs[action];
  if (verb === undefined || nos.length === 0) return redirect('/django/orders/?message=No+action+selected.');
  store.act(
    { panel: 'django', action: 'bulkAction', orders: nos, method: request.method, path: request.url, fields: { action } },
    verb,
  );
  return redirect(`/django/orders/?message=${nos.length}+orders+updated.`);
}

function write(
  request: PanelRequest,
  store: PanelStore,
  action: PanelAction,
  orders: readonly string[],
  fields: Fields = {},
): void {
  store.act({ panel: 'django', action, orders, method: request.method, path: request.url, fields });
}
