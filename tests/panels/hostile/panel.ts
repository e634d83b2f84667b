import type { Reply } from '../http/reply';
import type { PanelRequest } from '../http/request';
import { ownFile } from '../http/static';
import type { Panel } from '../panel';
import type { PanelStore } from '../store/store';
import { matrixPage } from './matrix';
import { actedPage, cspPage, fightingStyle, framePage, hostilePage, modalPage, rewritePage } from './pages';

/** Every way an action can start, for tests of the guard. The ledger's action is the name of the way. */
export const hostile: Panel = { id: 'hostile', title: '动作触发方式大全', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null | Promise<Reply> {
  const { path, field } = request;
  if (path.startsWith('public/')) return ownFile(`hostile/${path}`);
  if (path === 'act' || path.startsWith('order/')) return act(request, store);
  if (path === 'matrix') return matrixPage(field('kind'), request.port);
  if (path === '') return hostilePage(request.port, field('frames') !== '0');
  if (path === 'frame') return framePage(field('way'), Number(field('depth') || '0'));
  if (path === 'rewrite') return rewritePage(field('way') || 'after-open', field('self') === '1');
  if (path === 'hostile.css') return fightingStyle();
  if (path === 'modal') return modalPage();
  return path === 'csp' ? cspPage() : null;
}

function act(request: PanelRequest, store: PanelStore): Reply {
  const { method, url, fields, field } = request;
  store.record({ panel: 'hostile', action: field('way'), orders: [field('order')], method, path: url, fields });
  return actedPage(field('way'));
}
