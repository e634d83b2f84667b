import { html, type Markup, type Part } from '../html';
import { page, type Reply } from '../http/reply';

/** The outer document: three frames, no body. */
export function outerFrames(): Reply {
  return page(
    html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Frameset//EN" "http://www.w3.org/TR/html4/frameset.dtd">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>网上商店管理系统</title></head>
<frameset rows="52,*" framespacing="0" border="0">
<frame src="header.php" name="header-frame" frameborder="no" scrolling="no">
<frameset cols="150,*" framespacing="0" border="0">
<frame src="menu.php" name="menu-frame" frameborder="no" scrolling="yes">
<frame src="order.php?act=list" name="main-frame" frameborder="no" scrolling="yes">
</frameset>
<noframes><body>您的浏览器不支持框架</body></noframes>
</frameset></html>`,
    'gbk',
  );
}

export function headerFrame(): Reply {
  return bare(
    '头部',
    html`<table width="100%" border="0" cellspacing="0" bgcolor="#278296"><tr><td><font color="#ffffff" size="4"><b>　网上商店管理系统</b></font></td>
<td align="right"><font color="#ffffff">管理员：admin　</font><a href="javascript:window.top.location.reload()"><font color="#ffffff">刷新</font></a>　</td></tr></table>`,
  );
}

export function menuFrame(): Reply {
  const links: readonly [string, string][] = [
    ['order.php?act=list', '订单列表'],
    ['order.php?act=list&status=paid', '待发货订单'],
    ['order.php?act=list&status=unpaid', '待付款订单'],
    ['order.php?act=list&refund=1', '退款申请'],
  ];
  return bare(
    '菜单',
    html`<table width="100%" cellpadding="4"><tr><th align="left">订单管理</th></tr>
${links.map(([href, text]) => html`<tr><td>&nbsp;<a href="${href}" target="main-frame">${text}</a></td></tr>`)}
<tr><th align="left">商品管理</th></tr><tr><td>&nbsp;<a href="javascript:alert('练习后台没有商品')">商品列表</a></td></tr></table>`,
  );
}

/** A page of the main frame in the manner of 2006. */
export function old(title: string, ...body: readonly Part[]): Reply {
  return bare(title, html`<h1>网店管理中心 - ${title}</h1>${body}`);
}

function bare(title: string, body: Part): Reply {
  return page(
    html`<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN">
<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"><title>${title}</title>
<style type="text/css">
body,td,th{font-size:12px;font-family:SimSun,"WenQuanYi Zen Hei",sans-serif} body{margin:6px;background:#fff}
a{color:#192E32} .list-div{background:#BBDDE5} .list-div th{background:#BBDDE5;padding:4px} .list-div td{background:#fff;padding:3px}
h1{font-size:14px;background:#80BDCB;color:#fff;padding:5px;margin:0 0 6px} .label{font-weight:bold;text-align:right}
.button{font-size:12px;padding:1px 8px;margin:1px}
</style></head><body>${body}</body></html>`,
    'gbk',
  );
}

/** The page after a post: what was done and where to go. */
export function done(message: string, back: string): Reply {
  return old(
    '系统信息',
    html`<table class="list-div" width="60%" align="center" cellspacing="1"><tr><th>系统信息</th></tr>
<tr><td align="center" height="80"><b id="message">${message}</b><br><br><a href="${back}">返回</a></td></tr></table>`,
  );
}

/** One row of label cell and value cell. */
export function row(label: string, value: Part): Markup {
  return html`<tr><td class="label" width="20%">${label}</td><td>${value}</td></tr>`;
}
