import { html, type Part } from '../html';
import { page, type Reply, redirect } from '../http/reply';
import type { PanelRequest } from '../http/request';
import type { Panel } from '../panel';
import type { PanelStore } from '../store/store';

/** Pages that have nothing to do with orders: nothing may be shown or logged on them. */
export const plain: Panel = { id: 'plain', title: '与订单无关的页面', charset: 'utf-8', handle };

function handle(request: PanelRequest, store: PanelStore): Reply | null {
  const { path, method, url, fields } = request;
  if (method === 'POST') {
    store.record({ panel: 'plain', action: path, orders: [], method, path: url, fields });
    return redirect(`/plain/${path}?done=1`);
  }
  const body = PAGES[path];
  return body === undefined ? null : shell(path, request.field('done') === '1', body);
}

const NEWS = html`<article><h1>市区新增三条夜间公交线路</h1><p>本报讯 11月20日起，市区新增三条夜间公交线路，分别连接火车东站、大学城和湖滨商圈。</p>
<p>市民王先生说：“以前下班晚了只能打车，单趟要68元，现在坐公交只要2元。”首班车时间为21时30分，末班车为次日0时30分，全程约45分钟。</p>
<p>据介绍，线路投入新能源车辆36台，总投资2580万元。乘客可拨打电话0571-85551234咨询，地址：体育场路218号。</p></article>
<aside><h3>相关新闻</h3><ul><li><a href="/plain/news">地铁三号线北延伸段开通</a></li><li><a href="/plain/news">老旧小区加装电梯超千台</a></li></ul></aside>
<form method="post" action="/plain/news"><label>发表评论 <textarea name="comment"></textarea></label><button>提交</button></form>`;

const LOGIN = html`<h1>用户登录</h1><form method="post" action="/plain/login"><p><label>手机号 <input name="phone" type="tel" placeholder="请输入手机号"></label></p>
<p><label>密码 <input name="password" type="password"></label></p><p><label>验证码 <input name="code" maxlength="6"></label></p><button>确定</button> <a href="/plain/">取消</a></form>`;

const BLOG = html`<h1>编辑文章</h1><form method="post" action="/plain/blog"><p><label>标题 <input name="title" size="60" value="周末去了一趟西湖"></label></p>
<p><label>正文 <textarea name="body" rows="8" cols="80">天气很好，从断桥走到苏堤，中午在楼外楼吃了鱼。</textarea></label></p>
<p><label>分类 <select name="category"><option>游记</option><option>随笔</option></select></label> <label>状态 <select name="status"><option>草稿</option><option>已发布</option></select></label></p>
<button name="op" value="save">保存</button> <button name="op" value="publish">发布</button> <button name="op" value="delete" onclick="return confirm('删除这篇文章？')">删除</button></form>`;

const INDEX = html`<h1>与订单无关的页面</h1><ul><li><a href="/plain/news">新闻</a></li><li><a href="/plain/login">登录</a></li><li><a href="/plain/blog">写文章</a></li></ul>`;

const PAGES: Readonly<Record<string, Part>> = { '': INDEX, news: NEWS, login: LOGIN, blog: BLOG };

function shell(title: string, isDone: boolean, body: Part): Reply {
  return page(html`<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>${title}</title><style>body{font:15px/1.8 serif;max-width:760px;margin:24px auto}</style></head>
<body>${isDone && html`<p id="done">已提交</p>`}${body}</body></html>`);
}
