import { html, type Part, raw } from '../html';
import { page, type Reply, redirect } from '../http/reply';
import type { PanelRequest } from '../http/request';
import type { Panel } from '../panel';
import { shopOrders } from '../seed/seed';
import { type Order, yuan } from '../store/order';
import type { PanelStore } from '../store/store';
import { orderForms, receiverFields } from './order-form';

/** An order page of `n` elements, 50,000 unless asked otherwise. */
export const huge: Panel = stressPanel('huge', '五万个元素的订单页', (request) => {
  const rows = Math.max(0, Math.ceil((Number(request.field('n') || '50000') - 100) / 12));
  const cells = Array.from({ length: rows }, (_, i) => bigRow(i)).join('');
  return html`<h2>操作日志</h2><table border="1" id="big"><tbody>${raw(cells)}</tbody></table>`;
});

/** An order page that changes itself 500 times a second: texts, attributes, rows, and whole blocks. `?rate=` sets another pace. */
export const storm: Panel = stressPanel('storm', '每秒变动500次的订单页', (request) => {
  const rate = Number(request.field('rate') || '500');
  return html`<h2>实时动态</h2><ul id="feed"></ul><p>变动 <b id="changes">0</b> 次</p><script>${raw(stormScript(rate))}</script>`;
});

/** An order whose values are markup, script, invisible characters and a megabyte of text. */
export const markup: Panel = stressPanel('markup', '值里有标记和隐形字符的订单', () => null);

/** The one order of the huge and storm panels: nothing in it is wrong. */
export function cleanOrder(panelDigit: number): Order[] {
  return shopOrders(panelDigit).slice(0, 1);
}

/** The order of the markup panel. */
export function markupOrders(panelDigit: number): Order[] {
  return shopOrders(panelDigit)
    .slice(0, 1)
    .map((order) => ({
      ...order,
      receiver: {
        ...order.receiver,
        name: '<script>window.hacked=1</script>王建国',
        phone: '138\u200b5802\u200c16\u200d47',
        detail: '文三路478号\u202e室3021座A\u202c<img src=x onerror="window.hacked=1">"\'><b>',
      },
      lines: order.lines.map((line) => ({
        ...line,
        name: '</td></tr></table><h1>西湖龙井</h1>',
        spec: '{{constructor.constructor("window.hacked=1")()}}',
      })),
      note: `=HYPERLINK("http://example.invalid","点我") ${'很长的备注。'.repeat(58_300)}`,
    }));
}

function stressPanel(id: string, title: string, extra: (request: PanelRequest) => Part): Panel {
  return { id, title, charset: 'utf-8', handle: (request, store) => answer(id, title, extra, request, store) };
}

function answer(
  id: string,
  title: string,
  extra: (request: PanelRequest) => Part,
  request: PanelRequest,
  store: PanelStore,
): Reply | null {
  const { path, method, url, field, fields } = request;
  const arrival = { panel: id, method, path: url } as const;
  if (path === 'save' || path === 'refund') {
    const values = path === 'save' ? receiverFields(request) : { amount: field('amount') };
    store.act({ ...arrival, action: path, orders: [field('no')], fields: values });
    return redirect(`/${id}/?saved=1`);
  }
  const order = store.list(id)[0];
  if (path === 'broken' && order) return brokenPage(order);
  if (path !== '' || !order) return null;
  store.record({ ...arrival, action: 'view', orders: [order.no], fields });
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title>
<style>body{font:13px/1.6 sans-serif;margin:12px} td{max-width:600px;overflow-wrap:anywhere}</style></head><body><h1>订单编辑</h1>
${field('saved') === '1' && html`<p id="saved">保存成功</p>`}${orderForms(order, `/${id}/`)}${extra(request)}</body></html>`);
}

/** The same order in HTML that nobody closed: nested forms and links, ids used twice, tables inside paragraphs. */
function brokenPage({ no, receiver, total }: Order): Reply {
  return page(html`<html><title>订单</title><body><body class=x><h1>订单编辑<h2>收货人信息<p><table border=1><form method=post action=save><tr><td>订单号<td>${no}<tr><td>收货人<td><input name=name value="${receiver.name}"
<tr><td id=a>手机号<td><input id=a name=phone value=${receiver.phone}></form><form action=save method=post><tr><td>详细地址<td><input id=a name=detail value="文三路"><input type=hidden name=no value=${no}>
<div>订单金额<b>￥${yuan(total)}<i></b></table></p></a><a href=#><a href=#>返回</div></span><select name=region><option>浙江省 / 杭州市 / 西湖区<option>江苏省<button type=submit>保存</html>trailing`);
}

/** Twelve elements: a row of ten cells with a link. */
function bigRow(i: number): string {
  const cells = Array.from({ length: 8 }, (_, k) => `<td>${i * 8 + k}</td>`).join('');
  return `<tr><td>记录${i}</td>${cells}<td><a href="#log${i}">查看</a></td></tr>`;
}

/** Ten changes a turn of the timer, one kind after another, the same every time. */
function stormScript(rate: number): string {
  return `window.stormCount = 0;
var feed = document.getElementById('feed'), lines = document.querySelector('.lines tbody');
function change(i) {
  var kind = i % 5;
  if (kind === 0) { var li = document.createElement('li'); li.textContent = '订单 ' + i + ' 已付款 ￥' + (i % 97) + '.00'; feed.prepend(li); if (feed.children.length > 30) feed.lastChild.remove(); }
  else if (kind === 1) { if (feed.firstChild) feed.firstChild.textContent = '更新 ' + i; }
  else if (kind === 2) { document.body.setAttribute('data-tick', String(i)); }
  else if (kind === 3) { if (feed.firstChild) feed.firstChild.className = 'c' + (i % 7); }
  else { var copy = lines.rows[0].cloneNode(true); lines.append(copy); if (lines.rows.length > 12) lines.rows[lines.rows.length - 1].remove(); }
  document.getElementById('changes').firstChild.data = String(i);
}
setInterval(function () { for (var k = 0; k < ${Math.max(1, Math.round(rate / 50))}; k++) change(window.stormCount++); }, 20);`;
}
