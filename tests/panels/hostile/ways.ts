import { html, type Markup } from '../html';

/** One way to start an action: its name in the ledger, and the control that starts it for an order. */
export interface Way {
  readonly way: string;
  readonly what: string;
  readonly control: (order: string) => Markup;
}

const url = (way: string, order: string) => `/hostile/act?way=${way}&order=${order}`;
const button = (way: string, text = '删除订单') => html`<button type="button" data-way="${way}">${text}</button>`;

/** Handlers that the page's script attaches, by `data-way`. */
const HANDLED: readonly Way[] = [
  { way: 'click-listener', what: '点击监听', control: () => button('click-listener') },
  {
    way: 'click-delegated',
    what: '委托到 document 的点击',
    control: () => html`<span class="del" role="button" tabindex="0" data-way="click-delegated">删除订单</span>`,
  },
  { way: 'click-timer', what: '点击后延时再发', control: () => button('click-timer') },
  { way: 'dblclick', what: '双击', control: () => button('dblclick', '双击删除订单') },
  { way: 'mousedown', what: '按下鼠标', control: () => button('mousedown') },
  { way: 'mouseup', what: '松开鼠标', control: () => button('mouseup') },
  {
    way: 'menu-item',
    what: '菜单项 role=menuitem',
    control: () => html`<div role="menu"><div role="menuitem" tabindex="-1" data-way="menu-item">删除订单</div></div>`,
  },
  {
    way: 'window-capture',
    what: 'window 捕获阶段的监听',
    control: () => html`<button type="button" class="captured" data-way="window-capture">删除订单</button>`,
  },
  {
    way: 'shortcut',
    what: 'Ctrl+S 快捷键',
    control: () => html`<input data-way="shortcut" name="address" value="文三路478号" aria-label="详细地址">`,
  },
  { way: 'pointerdown', what: '按下指针', control: () => button('pointerdown') },
  {
    way: 'keydown-div',
    what: 'div 按钮上按回车',
    control: () => html`<div role="button" tabindex="0" data-way="keydown-div">删除订单</div>`,
  },
  { way: 'touch-tap', what: '手指轻点，由点击监听处理', control: () => button('touch-tap') },
  { way: 'touchstart', what: '手指按下即执行', control: () => button('touchstart') },
  { way: 'touchend', what: '手指抬起即执行，并阻止点击', control: () => button('touchend') },
  { way: 'is-trusted', what: '只认真实点击', control: () => button('is-trusted') },
  { way: 'trusted-sequence', what: '要求完整的真实按键序列', control: () => button('trusted-sequence') },
  { way: 'fetch', what: 'fetch', control: () => button('fetch', '退款') },
  { way: 'xhr', what: '异步 XHR', control: () => button('xhr', '退款') },
  { way: 'xhr-sync', what: '同步 XHR', control: () => button('xhr-sync', '退款') },
  { way: 'beacon', what: 'sendBeacon', control: () => button('beacon', '退款') },
  { way: 'image', what: '图片地址', control: () => button('image', '退款') },
  { way: 'location-href', what: 'location.href', control: () => button('location-href', '取消订单') },
  { way: 'window-open', what: 'window.open', control: () => button('window-open', '取消订单') },
  { way: 'shadow-open', what: '开放的 shadow root', control: () => html`<span data-shadow="shadow-open"></span>` },
  { way: 'shadow-nested', what: '两层开放的 shadow root', control: () => html`<span data-shadow="shadow-nested"></span>` },
  { way: 'shadow-closed', what: '封闭的 shadow root', control: () => html`<span data-shadow="shadow-closed"></span>` },
  {
    way: 'blur-save',
    what: '单元格失去焦点即保存',
    control: () => html`<input data-way="blur-save" name="price" value="268.00" aria-label="单价">`,
  },
];

/** The same requests behind a button whose text says nothing. */
const QUIET: readonly Way[] = [
  'quiet-fetch',
  'quiet-xhr',
  'quiet-xhr-sync',
  'quiet-beacon',
  'quiet-form-submit',
  'quiet-location',
  'quiet-window-open',
  'quiet-body',
  'quiet-graphql',
  'quiet-late',
  'quiet-form-target',
  'quiet-worker',
  'quiet-kept',
].map((way) => ({ way, what: '按钮文字看不出用途', control: () => button(way, '继续') }));

const QUIET_CONTROLS: readonly Way[] = [
  {
    way: 'quiet-link',
    what: '链接文字看不出用途',
    control: (order) => html`<a href="${`/hostile/order/delete?way=quiet-link&order=${order}`}">继续</a>`,
  },
  {
    way: 'quiet-submit',
    what: '隐藏字段才说明用途',
    control: (order) =>
      html`<form method="post" action="${url('quiet-submit', order)}"><input type="hidden" name="act" value="remove_order"><button>继续</button></form>`,
  },
  {
    way: 'quiet-change',
    what: '勾选即发送，由监听处理',
    control: () => html`<label>已处理 <input type="checkbox" data-way="quiet-change"></label>`,
  },
];

const INLINE: readonly Way[] = [
  {
    way: 'inline-confirm',
    what: 'onclick 里 return confirm()',
    control: (order) => html`<a href="${url('inline-confirm', order)}" onclick="return confirm('确定删除？')">删除订单</a>`,
  },
  {
    way: 'inline-onclick',
    what: 'onclick 直接执行',
    control: (order) => html`<button type="button" onclick="act('inline-onclick','${order}')">删除订单</button>`,
  },
  {
    way: 'javascript-link',
    what: 'javascript: 链接',
    control: (order) => html`<a href="javascript:act('javascript-link','${order}')">删除订单</a>`,
  },
  { way: 'plain-link', what: '普通链接一点就删', control: (order) => html`<a href="${url('plain-link', order)}">删除订单</a>` },
  {
    way: 'label-click',
    what: '点标签等于点复选框',
    control: (order) =>
      html`<input type="checkbox" id="cancelled" style="position:absolute;opacity:0" onchange="act('label-click','${order}')"><label for="cancelled">取消订单</label>`,
  },
  {
    way: 'select-change',
    what: '选中即生效',
    control: (order) =>
      html`<select aria-label="订单状态" onchange="if(this.value!=='paid')act('select-change','${order}')"><option value="paid">待发货</option><option value="shipped">已发货</option><option value="cancelled">已取消</option></select>`,
  },
];

const FORMS: readonly Way[] = [
  { way: 'native-submit', what: '表单提交', control: (order) => form('native-submit', order, html`<button>退款</button>`) },
  {
    way: 'enter',
    what: '输入框里按回车',
    control: (order) => form('enter', order, html`<button>退款</button>`),
  },
  {
    way: 'enter-no-button',
    what: '没有按钮，按回车',
    control: (order) => form('enter-no-button', order, null, `/hostile/order/refund?way=enter-no-button&order=${order}`),
  },
  {
    way: 'enter-handler',
    what: '按回车由脚本保存',
    control: (order) =>
      html`<form onsubmit="act('enter-handler','${order}');return false"><input name="amount" value="268.00" aria-label="退款金额"><button>退款</button></form>`,
  },
  {
    way: 'submit-target',
    what: '提交到隐藏框架',
    control: (order) =>
      html`<form method="post" action="${url('submit-target', order)}" target="sink"><input name="amount" value="268.00" aria-label="退款金额"><button>退款</button></form>`,
  },
  {
    way: 'form-attribute',
    what: '按钮在表单外',
    control: (order) =>
      html`<form id="away" method="post" action="${url('form-attribute', order)}"><input name="amount" value="268.00" aria-label="退款金额"></form><button form="away" name="op" value="refund">退款</button>`,
  },
  {
    way: 'formaction',
    what: '按钮自带地址',
    control: (order) =>
      html`<form method="post" action="/hostile/act?way=wrong&order=${order}"><button formaction="${url('formaction', order)}" name="op" value="refund">退款</button></form>`,
  },
  {
    way: 'request-submit',
    what: 'requestSubmit()',
    control: (order) =>
      html`${form('request-submit', order, null)}<button type="button" data-submits="request-submit">退款</button>`,
  },
  {
    way: 'form-submit',
    what: 'form.submit()',
    control: (order) => html`${form('form-submit', order, null)}<button type="button" data-submits="form-submit">退款</button>`,
  },
];

/** All ways of the top document except drag and drop and the frames. */
export const WAYS: readonly Way[] = [...HANDLED, ...INLINE, ...FORMS, ...QUIET, ...QUIET_CONTROLS];

/** The frames of the page; each holds one button of its own way. */
export const FRAME_WAYS = [
  'frame',
  'frame-nested',
  'frame-srcdoc',
  'frame-blank',
  'frame-sandboxed',
  'frame-blob',
  'frame-rewritten',
  'frame-cross',
] as const;

function form(way: string, order: string, submit: Markup | null, action = url(way, order)): Markup {
  return html`<form method="post" action="${action}" data-form="${way}"><input name="amount" value="268.00" aria-label="退款金额">${submit}</form>`;
}
