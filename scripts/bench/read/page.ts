/**
 * An order page of about `elements` elements, in the manner of a real back end: a list with actions, a card of label and
 * value rows, a form, navigation. Made here so that the benchmark needs no file and no network.
 */
export function benchPage(elements: number): string {
  const rows = Math.max(1, Math.round((elements - 207) / 20));
  const list = Array.from({ length: rows }, (_, i) => listRow(i)).join('');
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单管理</title><style>
.hidden{display:none}td,th{border:1px solid #ddd;padding:4px}.form-item{display:flex}.btn{color:#06c}</style></head><body>
<nav class="menu"><ul>${Array.from({ length: 20 }, (_, i) => `<li class="menu-item"><a href="/m/${i}"><i class="icon icon-m${i}"></i><span>菜单${i}</span></a></li>`).join('')}</ul></nav>
<h1>订单详情</h1><form id="edit" action="/save" method="post">${FIELDS.map(formItem).join('')}<button type="submit" class="btn btn-primary">保存</button></form>
<div class="card"><div class="card-header">基本信息</div>${FIELDS.map(([label, value]) => `<div class="row"><div class="label">${label}：</div><div class="value">${value}</div></div>`).join('')}</div>
<table id="list"><thead><tr><th><input type="checkbox"></th><th>订单号</th><th>收货人</th><th>手机</th><th>地址</th><th>金额</th><th>数量</th><th>状态</th><th>操作</th></tr></thead><tbody>${list}</tbody></table>
</body></html>`;
}

const FIELDS: readonly (readonly [string, string])[] = [
  ['收货人', '王建国'],
  ['手机号码', '13812345678'],
  ['收货地址', '浙江省杭州市西湖区文三路478号'],
  ['邮编', '310012'],
  ['运费', '10.00'],
  ['折扣金额', '0.00'],
  ['订单金额', '268.00'],
  ['订单编号', '202611200915320001'],
  ['客户备注', '请工作日送货'],
  ['物流单号', 'SF1234567890'],
];

function formItem([label, value]: readonly [string, string], i: number): string {
  return `<div class="form-item"><label class="form-item__label" for="f${i}">${label}</label><div class="form-item__content"><div class="input"><input id="f${i}" name="f${i}" class="input__inner" placeholder="请输入${label}" value="${value}"></div></div></div>`;
}

function listRow(i: number): string {
  const no = `20261120${String(i).padStart(6, '0')}`;
  return `<tr class="list-row" data-id="${i}"><td><input type="checkbox" name="ids[]" value="${i}"></td><td class="cell"><div class="cell-inner">${no}</div></td><td class="cell"><div class="cell-inner">王建国</div></td><td class="cell"><div class="cell-inner">1381234${String(i % 10000).padStart(4, '0')}</div></td><td class="cell"><div class="cell-inner"><span>浙江省杭州市西湖区文三路${i}号</span></div></td><td class="cell"><div class="cell-inner">￥${i}.00</div></td><td class="cell">2</td><td class="cell"><span class="tag">待发货</span></td><td class="cell"><a class="btn" href="/order/${i}">查看</a><a class="btn" href="javascript:;" onclick="ship(${i})">发货</a></td></tr>`;
}
