import { json, type Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { regionTree } from '../seed/regions';
import type { Fields, PanelAction } from '../store/act';
import { ordersCsv } from '../store/csv';
import type { Order } from '../store/order';
import type { PanelStore } from '../store/store';

/** The address of an action's last part, and what it does. */
const VERBS: Readonly<Record<string, PanelAction>> = {
  receiver: 'save',
  fee: 'priceChange',
  price: 'priceChange',
  refund: 'refund',
  ship: 'ship',
  close: 'cancelOrder',
  cancel: 'cancelOrder',
  delete: 'delete',
  note: 'note',
  status: 'statusChange',
};

/** Answers `orders`, `orders/batch`, `orders/export`, `orders/NO`, `orders/NO/VERB`, `regions`; null for the rest. */
export function answerApi(api: OrderApi, path: string, request: PanelRequest): Reply | null {
  const [kind, no, verb] = path.split('/');
  if (kind === 'regions') return json(cascade());
  if (kind !== 'orders') return null;
  if (no === undefined) return api.list(request);
  if (no === 'export') return api.export(request);
  if (no === 'batch') return api.batch(request);
  if (verb === undefined) return api.view(no, request);
  const action = VERBS[verb];
  return action && request.method === 'POST' ? api.act(action, no, request) : null;
}

/** The JSON back end that the single-page panels share. */
export class OrderApi {
  constructor(
    private readonly panel: string,
    private readonly store: PanelStore,
  ) {}

  list(request: PanelRequest): Reply {
    this.write(request, 'list', []);
    const { field } = request;
    const keep = ({ no, receiver, status }: Order) =>
      no.includes(field('no')) &&
      `${receiver.name} ${receiver.phone} ${receiver.detail}`.includes(field('keyword')) &&
      (field('status') === '' || status === field('status'));
    return json(this.store.list(this.panel).filter(keep));
  }

  view(no: string, request: PanelRequest): Reply {
    this.write(request, 'view', [no]);
    return json(this.store.find(this.panel, no) ?? {});
  }

  export(request: PanelRequest): Reply {
    this.write(request, 'export', request.all('nos'));
    const orders = this.store.list(this.panel);
    return json({ rows: orders.length, csv: ordersCsv(orders) });
  }

  batch(request: PanelRequest): Reply {
    const verb = VERBS[request.field('operate')] ?? 'other';
    const fields = { ...request.fields, ...(verb === 'statusChange' ? { status: request.field('status') } : {}) };
    const arrival = { panel: this.panel, action: 'bulkAction', method: request.method, path: request.url } as const;
    this.store.act({ ...arrival, orders: request.all('nos'), fields }, verb);
    return json({ ok: true });
  }

  act(action: PanelAction, no: string, request: PanelRequest): Reply {
    this.write(request, action, [no], request.fields);
    return json({ ok: true });
  }

  private write(request: PanelRequest, action: PanelAction, orders: readonly string[], fields: Fields = {}): void {
    this.store.act({ panel: this.panel, action, orders, method: request.method, path: request.url, fields });
  }
}

/** The regions as cascaders want them: value, label, children. */
function cascade(): unknown {
  return Object.entries(regionTree()).map(([province, cities]) => ({
    value: province,
    label: province,
    children: Object.entries(cities).map(([city, districts]) => ({
      value: city,
      label: city,
      children: districts.map((district) => ({ value: district, label: district })),
    })),
  }));
}
