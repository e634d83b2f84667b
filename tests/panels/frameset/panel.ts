import { download, type Reply, redirect } from '../http/reply';
import type { PanelRequest } from '../http/request';
import type { Panel } from '../panel';
import type { Fields, PanelAction } from '../store/act';
import { ordersCsv } from '../store/csv';
import type { Order } from '../store/order';
import type { PanelStore } from '../store/store';
import { editPage } from './edit';
import { infoPage } from './info';
import { done, headerFrame, menuFrame, old, outerFrames } from './layout';
import { listPage } from './list';

/** (a) An old shop in a frameset: GBK, nested tables, inline handlers, full page posts. */
export const frameset: Panel = { id: 'frameset', title: '老式框架后台（GBK，整页提交）', charset: 'gbk', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null {
  if (request.path === '') return outerFrames();
  if (request.path === 'header.php') return headerFrame();
  if (request.path === 'menu.php') return menuFrame();
  if (request.path !== 'order.php') return null;
  const act = request.field('act');
  if (act === 'list') {
    write(request, store, 'list', []);
    return listPage(request, store);
  }
  if (act === 'export') {
    write(request, store, 'export', []);
    return download('orders.csv', ordersCsv(store.list('frameset')));
  }
  if (act === 'batch') return batch(request, store);
  const order = store.find('frameset', request.field('id'));
  if (!order) return done('该订单不存在，可能已经删除', 'order.php?act=list');
  return onOrder(act, order, request, store);
}

function onOrder(act: string, order: Order, request: PanelRequest, store: PanelStore): Reply | null {
  if (act === 'remove') {
    write(request, store, 'delete', [order.no]);
    return done('订单已经删除', 'order.php?act=list');
  }
  if (act === 'mark') {
    write(request, store, 'statusChange', [order.no], { status: request.field('order_status') });
    return redirect(`order.php?act=info&id=${order.id}`);
  }
  if (act === 'operate') return operate(order, request, store);
  if (act === 'step_post') return stepPost(order, request, store);
  if (act === 'info' || act.startsWith('edit_') || act === 'delivery' || act === 'refund')
    write(request, store, 'view', [order.no]);
  if (act === 'info') return infoPage(order);
  if (act === 'print') return old('打印订单', `订单号：${order.no}`);
  return editPage(act, order);
}

/** Which button of the row was pressed tells what is done; 发货 and 退款 lead to a form of their own. */
function operate(order: Order, request: PanelRequest, store: PanelStore): Reply {
  const pressed = (name: string) => request.field(name) !== '';
  if (pressed('ship')) return redirect(`order.php?act=delivery&id=${order.id}`);
  if (pressed('refund')) return redirect(`order.php?act=refund&id=${order.id}`);
  if (pressed('remove')) write(request, store, 'delete', [order.no]);
  else if (pressed('cancel')) write(request, store, 'cancelOrder', [order.no], { note: request.field('action_note') });
  else if (pressed('pay')) write(request, store, 'paymentCapture', [order.no]);
  else if (pressed('do_confirm')) write(request, store, 'statusChange', [order.no], { status: 'confirmed' });
  else write(request, store, 'other', [order.no]);
  return done('操作成功', pressed('remove') ? 'order.php?act=list' : `order.php?act=info&id=${order.id}`);
}

function stepPost(order: Order, request: PanelRequest, store: PanelStore): Reply {
  const step = STEPS[request.field('step')];
  if (step) write(request, store, step.action, [order.no], step.fields(request, order));
  return done('操作成功', `order.php?act=info&id=${order.id}`);
}

interface Step {
  readonly action: PanelAction;
  readonly fields: (request: PanelRequest, order: Order) => Fields;
}

const STEPS: Readonly<Record<string, Step>> = {
  consignee: {
    action: 'save',
    fields: ({ field }) => ({
      name: field('consignee'),
      phone: field('mobile'),
      province: field('province'),
      city: field('city'),
      district: field('district'),
      detail: field('address'),
      zip: field('zipcode'),
      note: field('postscript'),
    }),
  },
  goods: {
    action: 'priceChange',
    fields: ({ field }, order) =>
      Object.fromEntries(
        order.lines.flatMap((_, i) => [
          [`price.${i}`, field(`goods_price[${i}]`)],
          [`quantity.${i}`, field(`goods_number[${i}]`)],
        ]),
      ),
  },
  money: {
    action: 'priceChange',
    fields: ({ field }) => ({ discount: field('discount'), freight: field('shipping_fee'), fee: field('pay_fee') }),
  },
  delivery: { action: 'ship', fields: ({ field }) => ({ express: field('shipping_name'), trackingNo: field('invoice_no') }) },
  refund: { action: 'refund', fields: ({ field }) => ({ amount: field('refund_amount'), note: field('refund_note') }) },
};

function batch(request: PanelRequest, store: PanelStore): Reply {
  const verbs: Readonly<Record<string, readonly [PanelAction, Fields]>> = {
    confirm: ['statusChange', { status: 'confirmed' }],
    cancel: ['cancelOrder', {}],
    delete: ['delete', {}],
  };
  const [verb, fields] = verbs[request.field('batch_act')] ?? ['other', {}];
  const { method, url } = request;
  const arrival = { panel: 'frameset', action: 'bulkAction', orders: request.all('checkboxes'), method, path: url } as const;
  store.act({ ...arrival, fields: { ...fields, batch: request.field('batch_act') } }, verb);
  return done('批量操作成功', 'order.php?act=list');
}

function write(
  request: PanelRequest,
  store: PanelStore,
  action: PanelAction,
  orders: readonly string[],
  fields: Fields = {},
): void {
  store.act({ panel: 'frameset', action, orders, method: request.method, path: request.url, fields });
}
