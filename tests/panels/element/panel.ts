import { answerApi, OrderApi } from '../api/order-api';
import type { Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { ownFile } from '../http/static';
import type { Panel } from '../panel';
import type { PanelStore } from '../store/store';

/** (b) A mall back end on Vue and Element Plus: dialogs, cascader, message boxes, every action a fetch. */
export const element: Panel = { id: 'element', title: '商城后台（Vue + Element Plus）', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null | Promise<Reply> {
  const { path } = request;
  if (path === '') return ownFile('element/public/index.html');
  if (path.startsWith('public/')) return ownFile(`element/${path}`);
  return path.startsWith('api/') ? answerApi(new OrderApi('element', store), path.slice(4), request) : null;
}
