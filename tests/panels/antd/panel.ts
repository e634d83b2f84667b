import { answerApi, OrderApi } from '../api/order-api';
import { html } from '../html';
import { page, type Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import type { Panel } from '../panel';
import type { PanelStore } from '../store/store';
import { antdBundle } from './bundle';

/** (d) A shop on React and Ant Design: modals, drawer, popconfirm, cascader, fetch. */
export const antd: Panel = { id: 'antd', title: '店铺后台（React + Ant Design）', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null | Promise<Reply> {
  const { path } = request;
  if (path === '') return shellPage();
  if (path === 'app.js') return script();
  return path.startsWith('api/') ? answerApi(new OrderApi('antd', store), path.slice(4), request) : null;
}

function shellPage(): Reply {
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>店铺后台</title><style>body{margin:0}</style></head>
<body><div id="root"></div><script src="app.js"></script></body></html>`);
}

async function script(): Promise<Reply> {
  return { status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8' }, body: await antdBundle() };
}
