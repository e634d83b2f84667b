import { html, type Part } from '../html';
import { page, type Reply } from '../http/reply';
import type { OrderStatus } from '../store/order';

export const STATUS_EN: Readonly<Record<OrderStatus, string>> = {
  unpaid: 'Pending payment',
  paid: 'Processing',
  confirmed: 'On hold',
  shipped: 'Shipped',
  done: 'Completed',
  cancelled: 'Cancelled',
  refunded: 'Refunded',
};

/** A page of the administration site. `message` is the green line that follows a post. */
export function admin(title: string, crumbs: readonly (readonly [string, string])[], body: Part, message = ''): Reply {
  return page(html`<!doctype html><html lang="en-us" dir="ltr"><head><meta charset="utf-8"><title>${title} | Shop administration</title>
<style>body{font:13px/1.4 Roboto,"Lucida Grande",Verdana,sans-serif;margin:0;color:#333} #header{background:#417690;color:#ffc;padding:10px 40px} .breadcrumbs{background:#79aec8;color:#c4dce8;padding:10px 40px} .breadcrumbs a{color:#fff} #content{padding:20px 40px;display:flex;gap:24px} #content-main{flex:1} aside{width:240px}
h1{font-size:20px;font-weight:300} fieldset{border:1px solid #eee;margin:0 0 20px;padding:0} fieldset h2,caption,.module h2{background:#79aec8;color:#fff;font-size:13px;text-transform:uppercase;padding:8px;margin:0;text-align:left} .form-row{padding:10px;border-bottom:1px solid #eee} .form-row label{display:inline-block;width:160px;vertical-align:top} .readonly{display:inline-block} .help{font-size:11px;color:#999;margin-left:160px} table{border-collapse:collapse;width:100%} td,th{padding:6px 8px;border-bottom:1px solid #eee;text-align:left;font-size:12px} th{text-transform:uppercase;color:#666;font-size:11px}
.submit-row{background:#f8f8f8;border:1px solid #eee;padding:12px 14px;text-align:right} .submit-row input,.button,input[type=submit]{background:#79aec8;border:none;color:#fff;padding:8px 14px;cursor:pointer} .default{background:#417690!important} .deletelink,.deletelink-box a{background:#ba2121;color:#fff;padding:8px 14px;text-decoration:none;float:left} .messagelist{background:#dfd;padding:10px 40px;margin:0} .object-tools a{background:#999;color:#fff;border-radius:12px;padding:3px 12px;text-decoration:none} .hidden{display:none}</style></head>
<body><div id="header">Shop administration</div><div class="breadcrumbs"><a href="/django/">Home</a>${crumbs.map(([text, href]) => html` › ${href === '' ? text : html`<a href="${href}">${text}</a>`}`)}</div>
${message !== '' && html`<ul class="messagelist"><li class="success">${message}</li></ul>`}<div id="content">${body}</div></body></html>`);
}

/** Label and control of one row of a fieldset. */
export function field(id: string, label: string, control: Part, help = ''): Part {
  return html`<div class="form-row field-${id}"><label for="id_${id}">${label}:</label>${control}${help !== '' && html`<div class="help">${help}</div>`}</div>`;
}

/** A text input as the forms of this site write it. */
export function input(name: string, value: string, size = 40): Part {
  return html`<input type="text" name="${name}" value="${value}" class="vTextField" maxlength="255" size="${size}" id="id_${name}">`;
}

/** A value that is shown only. */
export function readonly(value: string): Part {
  return html`<div class="readonly">${value}</div>`;
}
