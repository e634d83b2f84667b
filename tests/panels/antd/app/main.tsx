import { App, ConfigProvider, Layout, Menu } from 'antd';
import zhCN from 'antd/locale/zh_CN';
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import type { Open } from './api';
import { OrderDetail } from './OrderDetail';
import { OrderDialogs } from './OrderDialogs';
import { OrderList } from './OrderList';

const root = document.getElementById('root');
if (root) {
  createRoot(root).render(
    <ConfigProvider locale={zhCN}>
      <App>
        <Shell />
      </App>
    </ConfigProvider>,
  );
}

const MENU = [
  { key: 'orders', label: '订单管理' },
  { key: 'refunds', label: '售后管理' },
  { key: 'goods', label: '商品管理' },
];

function Shell() {
  const no = useHashOrder();
  const [open, setOpen] = useState<Open | null>(null);
  const [revision, setRevision] = useState(0);
  const changed = useCallback(() => setRevision((n) => n + 1), []);
  return (
    <Layout style={{ minHeight: '100vh' }}>
      <Layout.Sider width={150}>
        <Menu theme="dark" selectedKeys={['orders']} items={MENU} onClick={() => location.assign('#/')} />
      </Layout.Sider>
      <Layout.Content style={{ padding: 12 }}>
        {no === null ? (
          <OrderList revision={revision} onOpen={setOpen} onChanged={changed} />
        ) : (
          <OrderDetail no={no} revision={revision} onOpen={setOpen} onChanged={changed} />
        )}
        <OrderDialogs open={open} onClose={() => setOpen(null)} onChanged={changed} />
      </Layout.Content>
    </Layout>
  );
}

/** The order number of `#/order/NO`, null on the list. */
function readHash(): string | null {
  return /^#\/order\/(.+)$/.exec(location.hash)?.[1] ?? null;
}

function useHashOrder(): string | null {
  const [no, setNo] = useState(readHash);
  useEffect(() => {
    const follow = () => setNo(readHash());
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return no;
}
