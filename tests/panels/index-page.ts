import { html } from './html';
import { page, type Reply } from './http/reply';
import { PANELS } from './panels';

/** The list of panels at `/`. */
export function indexPage(): Reply {
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>练习后台</title>
<style>body{font:14px/1.8 sans-serif;margin:40px}</style></head><body>
<h1>练习后台</h1><p>本机练习用的订单后台，数据都在内存里。</p>
<ul>${PANELS.map((panel) => html`<li><a href="/${panel.id}/">${panel.title}</a> <code>/${panel.id}/</code></li>`)}</ul>
</body></html>`);
}
