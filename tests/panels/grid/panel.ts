import { answerApi, OrderApi } from '../api/order-api';
import { download, type Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { ownFile } from '../http/static';
import type { Panel } from '../panel';
import { ordersCsv } from '../store/csv';
import type { PanelStore } from '../store/store';
import { gridPage, orderPage } from './pages';

/** (f) A warehouse back end: split tables edited in place, icon-only buttons, number boxes with a hidden twin. */
export const grid: Panel = { id: 'grid', title: '仓配后台（分体表格、行内编辑、图标按钮）', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null | Promise<Reply> {
  const { path, method, url, fields, field } = request;
  if (path.startsWith('public/')) return ownFile(`grid/${path}`);
  if (path.startsWith('api/')) return answerApi(new OrderApi('grid', store), path.slice(4), splitAddress(request));
  const arrival = { panel: 'grid', method, path: url, fields } as const;
  if (path === '') {
    store.record({ ...arrival, action: 'list', orders: [] });
    return gridPage(
      store
        .list('grid')
        .filter(({ no, receiver }) => no.includes(field('no')) && `${receiver.name}${receiver.phone}`.includes(field('keyword'))),
    );
  }
  if (path === 'export') {
    store.record({ ...arrival, action: 'export', orders: [] });
    return download('orders.csv', ordersCsv(store.list('grid')));
  }
  const order = path === 'order' ? store.find('grid', field('no')) : undefined;
  if (!order) return null;
  store.record({ ...arrival, action: 'view', orders: [order.no] });
  return orderPage(order);
}

/** The grid edits the whole address as one text: it is stored as the detail, without divisions of its own. */
function splitAddress(request: PanelRequest): PanelRequest {
  const { address, ...fields } = request.fields;
  if (address === undefined) return request;
  return { ...request, fields: { ...fields, detail: address, province: '', city: '', district: '' } };
}
