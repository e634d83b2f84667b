import { json, type Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { ownFile } from '../http/static';
import type { Panel } from '../panel';
import type { Fields, PanelAction } from '../store/act';
import { ordersCsv } from '../store/csv';
import type { Order } from '../store/order';
import type { PanelStore } from '../store/store';
import { layerPage } from './forms';
import { listPage, shellPage } from './pages';

/** (c) A campus takeaway on jQuery and layui: iframe shell, iframe layers whose 确定 is in the parent, XHR. */
export const takeaway: Panel = { id: 'takeaway', title: '校园外卖商家端（jQuery + layui）', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null | Promise<Reply> {
  const { path } = request;
  if (path === '' || path === 'index.html') return shellPage();
  if (path === 'list.html') return listPage();
  if (path.startsWith('public/')) return ownFile(`takeaway/${path}`);
  if (path.startsWith('api/')) return answerApi(path.slice(4), request, store);
  const order = store.find('takeaway', request.field('no'));
  if (!order) return null;
  write(request, store, 'view', [order.no]);
  return layerPage(path.replace('.html', ''), order);
}

function answerApi(verb: string, request: PanelRequest, store: PanelStore): Reply | null {
  if (verb === 'orders') return list(request, store);
  if (verb === 'export') {
    write(request, store, 'export', []);
    const orders = store.list('takeaway');
    return json({ rows: orders.length, csv: ordersCsv(orders) });
  }
  if (request.method !== 'POST') return null;
  if (verb === 'batch') return batch(request, store);
  const step = VERBS[verb];
  if (!step) return null;
  write(request, store, step.action, [request.field('no')], step.fields(request));
  return json({ code: 0 });
}

/** What layui's table asks for: one page of rows and their number. */
function list(request: PanelRequest, store: PanelStore): Reply {
  write(request, store, 'list', []);
  const { field } = request;
  const keep = ({ no, receiver, status, extra }: Order) =>
    no.includes(field('no')) &&
    `${receiver.name} ${receiver.phone}`.includes(field('keyword')) &&
    (field('status') === '' || status === field('status')) &&
    (extra.slot ?? '').includes(field('slot'));
  const rows = store.list('takeaway').filter(keep);
  const limit = Number(field('limit') || '20');
  const start = (Number(field('page') || '1') - 1) * limit;
  return json({ code: 0, msg: '', count: rows.length, data: rows.slice(start, start + limit) });
}

interface Verb {
  readonly action: PanelAction;
  readonly fields: (request: PanelRequest) => Fields;
}

const VERBS: Readonly<Record<string, Verb>> = {
  edit: {
    action: 'save',
    fields: ({ field }) => ({
      name: field('consignee'),
      phone: field('phone'),
      detail: field('address'),
      note: field('note'),
      'extra.zone': field('zone'),
      'extra.slot': field('slot'),
    }),
  },
  price: {
    action: 'priceChange',
    fields: ({ fields }) => Object.fromEntries(Object.entries(fields).filter(([key]) => key !== 'no')),
  },
  dispatch: {
    action: 'ship',
    fields: ({ field }) => ({ express: '校内派送', 'extra.rider': field('rider'), 'extra.riderNote': field('riderNote') }),
  },
  refund: { action: 'refund', fields: ({ field }) => ({ amount: field('amount') }) },
  rider: { action: 'note', fields: ({ field }) => ({ 'extra.riderNote': field('riderNote') }) },
  cancel: { action: 'cancelOrder', fields: () => ({}) },
  delete: { action: 'delete', fields: () => ({}) },
};

function batch(request: PanelRequest, store: PanelStore): Reply {
  const verbs: Readonly<Record<string, readonly [PanelAction, Fields]>> = {
    accept: ['statusChange', { status: 'confirmed' }],
    cancel: ['cancelOrder', {}],
    delete: ['delete', {}],
  };
  const [verb, fields] = verbs[request.field('verb')] ?? ['other', {}];
  const arrival = {
    panel: 'takeaway',
    action: 'bulkAction',
    orders: request.all('no'),
    method: request.method,
    path: request.url,
  } as const;
  store.act({ ...arrival, fields: { ...fields, verb: request.field('verb') } }, verb);
  return json({ code: 0 });
}

function write(
  request: PanelRequest,
  store: PanelStore,
  action: PanelAction,
  orders: readonly string[],
  fields: Fields = {},
): void {
  store.act({ panel: 'takeaway', action, orders, method: request.method, path: request.url, fields });
}
