import { App } from 'antd';
import { useMemo } from 'react';
import type { Order } from '../../store/order';
import { call, send } from './api';

export interface Actions {
  readonly finish: (work: Promise<unknown>, text: string) => Promise<void>;
  readonly remove: (order: Order) => void;
  readonly batch: (operate: string, title: string, nos: readonly string[]) => void;
  readonly exportAll: () => Promise<void>;
}

/** The actions of list and detail: do it, say so, load again. */
export function useActions(onChanged: () => void): Actions {
  const { modal, message } = App.useApp();
  return useMemo(() => {
    const finish = async (work: Promise<unknown>, text: string) => {
      await work;
      void message.success(text);
      onChanged();
    };
    return {
      finish,
      remove: (order) =>
        void modal.confirm({
          title: '删除订单',
          content: `确定删除订单 ${order.no} 吗？`,
          onOk: () => finish(send(order, 'delete'), '删除成功'),
        }),
      batch: (operate, title, nos) =>
        void modal.confirm({
          title,
          content: `已选择 ${nos.length} 项`,
          onOk: () => finish(call('POST', 'orders/batch', { operate, nos }), '批量操作成功'),
        }),
      exportAll: () => finish(call('GET', 'orders/export'), '导出成功'),
    };
  }, [modal, message, onChanged]);
}
