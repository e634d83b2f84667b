import { html } from '../html';
import { page, type Reply } from '../http/reply';

/** The shell: top bar, side menu, and the frame in which the list lives. */
export function shellPage(): Reply {
  return page(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>梅竹园外卖商家端</title>
<link rel="stylesheet" href="/vendor/layui/dist/css/layui.css">
<style>
html, body { height: 100%; margin: 0; overflow: hidden; }
.layui-layout-admin .layui-body { bottom: 0; }
.layui-body iframe { width: 100%; height: 100%; border: 0; display: block; }
</style>
</head>
<body>
<div class="layui-layout layui-layout-admin">
<div class="layui-header"><div class="layui-logo layui-bg-black">梅竹园外卖商家端</div>
<ul class="layui-nav layui-layout-right"><li class="layui-nav-item"><a href="javascript:;">营业中</a></li><li class="layui-nav-item"><a href="javascript:;">店长</a></li></ul></div>
<div class="layui-side layui-bg-black"><div class="layui-side-scroll"><ul class="layui-nav layui-nav-tree">
<li class="layui-nav-item layui-this"><a href="list.html" target="body">订单管理</a></li>
<li class="layui-nav-item"><a href="list.html?slot=%E5%8D%88%E9%AB%98%E5%B3%B0" target="body">午高峰订单</a></li>
<li class="layui-nav-item"><a href="javascript:;">菜品管理</a></li>
<li class="layui-nav-item"><a href="javascript:;">骑手管理</a></li></ul></div></div>
<div class="layui-body"><iframe name="body" src="list.html"></iframe></div>
</div>
<script src="/vendor/layui/dist/layui.js"></script>
</body>
</html>`);
}

/** The order list, directly or inside the shell. `public/list.js` fills it. */
export function listPage(): Reply {
  return page(html`<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>订单管理</title>
<link rel="stylesheet" href="/vendor/layui/dist/css/layui.css">
<style>body { padding: 10px; } .layui-form-label { width: 66px; padding: 6px 8px; } .layui-input, .layui-form-select .layui-input { height: 32px; }</style>
</head>
<body>
<form class="layui-form layui-row" lay-filter="search" onsubmit="return false">
<div class="layui-inline"><label class="layui-form-label">订单号</label><div class="layui-input-inline"><input type="text" name="no" placeholder="请输入订单号" class="layui-input"></div></div>
<div class="layui-inline"><label class="layui-form-label">用户名</label><div class="layui-input-inline"><input type="text" name="keyword" placeholder="用户名或手机号" class="layui-input"></div></div>
<div class="layui-inline"><label class="layui-form-label">订单状态</label><div class="layui-input-inline"><select name="status"><option value="">全部</option><option value="unpaid">待付款</option><option value="paid">待接单</option><option value="confirmed">备餐中</option><option value="shipped">派送中</option><option value="done">已完成</option><option value="cancelled">已取消</option></select></div></div>
<div class="layui-inline"><label class="layui-form-label">时段</label><div class="layui-input-inline"><select name="slot"><option value="">全部</option><option>午高峰</option><option>晚高峰</option><option>夜宵</option></select></div></div>
<div class="layui-inline"><button class="layui-btn layui-btn-sm" lay-submit lay-filter="search">查询</button></div>
</form>
<table id="orders" lay-filter="orders"></table>
<script type="text/html" id="toolbar">
<div class="layui-btn-container">
<button class="layui-btn layui-btn-sm" lay-event="accept">批量接单</button>
<button class="layui-btn layui-btn-sm layui-btn-warm" lay-event="cancelAll">批量取消</button>
<button class="layui-btn layui-btn-sm layui-btn-danger" lay-event="deleteAll">批量删除</button>
<button class="layui-btn layui-btn-sm layui-btn-primary" lay-event="export">导出</button>
</div>
</script>
<script type="text/html" id="rowbar">
<a class="layui-btn layui-btn-primary layui-btn-xs" lay-event="detail">详情</a>
<a class="layui-btn layui-btn-xs" lay-event="edit">改地址</a>
<a class="layui-btn layui-btn-xs" lay-event="price">改价</a>
<a class="layui-btn layui-btn-normal layui-btn-xs" lay-event="dispatch">派送</a>
<a class="layui-btn layui-btn-warm layui-btn-xs" lay-event="refund">退款</a>
<a class="layui-btn layui-btn-primary layui-btn-xs" lay-event="cancel">取消</a>
<a class="layui-btn layui-btn-primary layui-btn-xs" lay-event="rider">骑手留言</a>
<a class="layui-btn layui-btn-danger layui-btn-xs" lay-event="del">删除</a>
</script>
<script src="/vendor/jquery/dist/jquery.min.js"></script>
<script src="/vendor/layui/dist/layui.js"></script>
<script type="module" src="public/list.js"></script>
</body>
</html>`);
}
