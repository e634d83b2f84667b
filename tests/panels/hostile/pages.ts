import { html, type Markup, type Part } from '../html';
import { page, type Reply } from '../http/reply';
import { orderNumber } from '../seed/seed';
import { FRAME_WAYS, WAYS } from './ways';

/** The order that a way acts on. */
export function orderOfWay(way: string): string {
  const ways: readonly string[] = [
    ...WAYS.map((entry) => entry.way),
    ...FRAME_WAYS,
    'drag-drop',
    'after-open',
    'modal-dialog',
    'csp',
  ];
  return orderNumber(9, ways.indexOf(way) + 1);
}

/** Every way that an action can start, one row each; below them the frames, unless `hasFrames` is false. */
export function hostilePage(port: string, hasFrames: boolean): Reply {
  return page(hostileDocument(port, hasFrames));
}

/** The same as a document that works wherever it is written: its addresses are whole. */
export function hostileDocument(port: string, hasFrames: boolean): Markup {
  return document(
    '动作触发方式大全',
    html`<table border="1" cellpadding="4" cellspacing="0"><thead><tr><th>方式</th><th>说明</th><th>订单号</th><th>收货人</th><th>订单金额</th><th>操作</th></tr></thead><tbody>
${WAYS.map(({ way, what, control }) => {
  const order = orderOfWay(way);
  return html`<tr id="row-${way}" data-order="${order}"><td><code>${way}</code></td><td>${what}</td><td>${order}</td><td>王建国</td><td>￥268.00</td><td>${control(order)}</td></tr>`;
})}</tbody></table>
${board()}
${hasFrames && html`<h2>框架</h2>${FRAME_WAYS.map((way) => html`<div><code>${way}</code> ${frame(way, port)}</div>`)}`}
<iframe name="sink" title="sink" width="300" height="40"></iframe>`,
    html`<base href="http://127.0.0.1:${port}/hostile/">`,
  );
}

/** The document inside a frame: one order, one button. `depth` 1 puts it one frame deeper. */
export function framePage(way: string, depth: number): Reply {
  if (depth > 0)
    return shell(
      '外层',
      html`<iframe title="${way}" src="/hostile/frame?way=${way}&depth=${depth - 1}" width="460" height="120"></iframe>`,
    );
  return shell('订单', frameBody(way));
}

/** A document that throws itself away and writes itself anew: by itself in a frame, on a click at top. */
export function rewritePage(way: string, bySelf: boolean): Reply {
  const start = bySelf
    ? html`<script>addEventListener('load',function(){setTimeout(rewrite,0)})</script>`
    : html`<button type="button" onclick="setTimeout(rewrite,0)">刷新页面</button>`;
  return shell(
    '会重写自己的页面',
    html`${start}<script>function rewrite(){document.open();document.write('<!doctype html><meta charset="utf-8"><title>重写后</title><script src="/hostile/public/act.js"><\\/script><p>订单号：${orderOfWay(way)}</p><button type="button" id="go" onclick="act(&quot;${way}&quot;,&quot;${orderOfWay(way)}&quot;)">删除订单</button>');document.close()}</script>`,
  );
}

/** A page whose own modal dialog is open. */
export function modalPage(): Reply {
  const order = orderOfWay('modal-dialog');
  return shell(
    '原生模态框',
    html`<p>订单号：${order}</p><dialog id="dialog"><form method="dialog"><h3>订单退款</h3><label>退款金额 <input name="amount" value="268.00"></label>
<button value="cancel">取消</button> <button type="button" id="go" onclick="act('modal-dialog','${order}')">确定</button></form></dialog><script>document.getElementById('dialog').showModal()</script>`,
  );
}

/** A page with a strict policy and a style sheet that fights everything drawn over it. */
export function cspPage(): Reply {
  const order = orderOfWay('csp');
  const reply =
    page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>严格策略</title><link rel="stylesheet" href="/hostile/hostile.css">
<script src="/hostile/public/act.js"></script><script defer src="/hostile/public/csp.js"></script></head><body><p>订单号：${order}</p><p>收货人：王建国</p><button type="button" id="go" data-order="${order}">删除订单</button></body></html>`);
  const policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types 'none'";
  return { ...reply, headers: { ...reply.headers, 'content-security-policy': policy } };
}

/** The style sheet of the strict page: everything that is put over it is hidden, shrunk and moved away. */
export function fightingStyle(): Reply {
  const body = [
    'body>*:not(p):not(button),html>*:not(head):not(body)',
    '{display:none!important;opacity:0!important;pointer-events:none!important;transform:scale(0)!important}',
    '*{animation:none!important;transition:none!important}',
  ];
  return { status: 200, headers: { 'content-type': 'text/css; charset=utf-8' }, body: body.join('') };
}

/** What a request to /hostile/act gets back. */
export function actedPage(way: string): Reply {
  return page(
    html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>已执行</title></head><body><p id="acted">已执行：${way}</p><a href="/hostile/">返回</a></body></html>`,
  );
}

function shell(title: string, body: Part): Reply {
  return page(document(title, body, null));
}

function document(title: string, body: Part, base: Part): Markup {
  return html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8">${base}<title>${title}</title>
<style>body{font:13px/1.6 sans-serif} form{display:inline} h2{font-size:15px} [role=button]{display:inline-block;border:1px solid #888;padding:0 6px;cursor:pointer} .lane{display:inline-block;width:180px;min-height:80px;border:1px dashed #888;margin:4px;padding:4px;vertical-align:top} .card{border:1px solid #333;background:#fffbe6;padding:2px}</style>
<script src="/hostile/public/act.js"></script><script defer src="/hostile/public/hostile.js"></script></head><body>${body}</body></html>`;
}

/** A status board: the card that is dropped in a lane takes the lane's status. */
function board(): Markup {
  const order = orderOfWay('drag-drop');
  return html`<h2>状态看板</h2><div id="board"><div class="lane" data-status="paid"><b>待发货</b><div class="card" id="card" draggable="true" data-order="${order}">订单号 ${order}<br>王建国 ￥268.00</div></div><div class="lane" data-status="shipped"><b>已发货</b></div><div class="lane" data-status="cancelled"><b>已取消</b></div></div>`;
}

function frame(way: string, port: string): Markup {
  const body = `<!doctype html><meta charset="utf-8"><script src="/hostile/public/act.js"></script>${frameBody(way).text}`;
  const attributes: Readonly<Record<string, Markup>> = {
    frame: html`src="/hostile/frame?way=${way}"`,
    'frame-nested': html`src="/hostile/frame?way=${way}&depth=1"`,
    'frame-srcdoc': html`srcdoc="${body}"`,
    'frame-blank': html`data-fill="${frameBody(way).text}"`,
    'frame-sandboxed': html`sandbox="allow-scripts allow-forms" srcdoc="${body}"`,
    'frame-blob': html`data-blob="${frameBody(way).text}"`,
    'frame-rewritten': html`src="/hostile/rewrite?way=${way}&self=1"`,
    'frame-cross': html`src="http://localhost:${port}/hostile/frame?way=${way}"`,
  };
  return html`<iframe title="${way}" id="${way}" width="520" height="${way === 'frame-nested' ? 170 : 80}" ${attributes[way]}></iframe>`;
}

function frameBody(way: string): Markup {
  return html`<p>订单号：${orderOfWay(way)}　收货人：王建国 <button type="button" id="go" onclick="act('${way}','${orderOfWay(way)}')">删除订单</button></p>`;
}
