import { expect, type Page, test } from '@playwright/test';
import { openReader } from './reader-page';
import { slim } from './slim';

const PAGE = `<!doctype html><title>Orders</title><style>.off{display:none}.ghost{visibility:hidden}</style>
<h1>Orders</h1><form id="f"><p>收货人：<input id="name" value="王建国"></p><p>手机：<input id="phone" value="138"></p><button id="save">保存</button></form>
<table id="list"><thead><tr><th>订单号</th><th>收货人</th><th>操作</th></tr></thead><tbody>${Array.from(
  { length: 40 },
  (_, i) => `<tr><td>A${i}</td><td><div>客户${i}</div></td><td><a href="#${i}" onclick="act(${i})">发货</a></td></tr>`,
).join(
  '',
)}</tbody></table><div id="mount"></div><div class="el-dialog off" id="dialog"><div class="el-dialog__title">改价</div><input name="price" value="1"></div>`;

async function watched(page: Page): Promise<void> {
  await page.setContent(PAGE);
  await openReader(page);
  await page.evaluate(() => {
    // Time stands still, so that an update on a busy machine is not cut short: it would go on with the next one.
    globalThis.reader = hedanRead.createPageReader(document, {
      clock: { now: () => 0, monotonic: () => 0, utcOffsetMinutes: () => 0 },
    });
    reader.observe(new AbortController().signal, () => undefined);
    reader.update();
  });
}

/** What an update gives and what a reader gives that sees the page for the first time. */
async function both(page: Page, change: () => void) {
  const [updated, fresh] = (await page.evaluate(`(${change.toString()})(); [reader.update(), newReader().read()]`)) as never[];
  return [slim(updated as never), slim(fresh as never)];
}

const CHANGES: Readonly<Record<string, () => void>> = {
  'a value set without any event': () => {
    (document.getElementById('phone') as HTMLInputElement).value = '13900001111';
  },
  'a text': () => {
    (document.querySelector('#list tbody tr:nth-child(7) td:nth-child(2) div') as Element).textContent = '李芳';
  },
  'rows that are added, moved and removed': () => {
    const body = document.querySelector('#list tbody') as Element;
    body.insertAdjacentHTML('afterbegin', '<tr><td>N1</td><td>新</td><td><button>退款</button></td></tr>');
    body.append(body.children[5] as Element);
    body.children[9]?.remove();
  },
  'a header that is renamed': () => {
    (document.querySelector('#list th:nth-child(2)') as Element).textContent = '会员';
  },
  'a dialog that opens by a class': () => document.getElementById('dialog')?.classList.remove('off'),
  'a part that is hidden by a class of the page': () => {
    document.body.insertAdjacentHTML('beforeend', '<style>.quiet #f{display:none}</style>');
    document.body.classList.add('quiet');
  },
  'a large part that is drawn anew': () => {
    const mount = document.getElementById('mount') as Element;
    mount.innerHTML = `<h2>新区块</h2>${'<div class="row"><label>运费</label><input value="3"></div>'.repeat(80)}`;
  },
  'a heading that changes': () => {
    (document.querySelector('h1') as Element).textContent = 'Refunds';
  },
  'a frame that is added': () => {
    document.body.append(Object.assign(document.createElement('iframe'), { name: 'sub' }));
    const inner = document.querySelector('iframe')?.contentDocument;
    if (inner) inner.body.innerHTML = '<p>邮编：<input value="310012"></p>';
  },
};

for (const [what, change] of Object.entries(CHANGES)) {
  test(`sees ${what}, as if it read the page for the first time`, async ({ page }) => {
    await watched(page);
    const [updated, fresh] = await both(page, change);
    expect(updated).toEqual(fresh);
  });
}

test('stays equal to a first read through hundreds of random changes', async ({ page }) => {
  test.slow();
  await watched(page);
  const unequal = await page.evaluate(() => {
    let seed = 7;
    const random = (n: number) => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return seed % n;
    };
    const plain = (snapshot: unknown) =>
      JSON.stringify(snapshot, (key, value) => (/^(?:ref|cellRefs|group|mirrorOf)$/.test(key) ? undefined : value));
    const pick = () => {
      const all = document.querySelectorAll('body *:not(br,input,table,tbody,tr,thead)');
      return all[random(all.length)] as HTMLElement;
    };
    const changes = [
      () => pick().classList.toggle('off'),
      () => pick().classList.toggle('ghost'),
      () => pick().insertAdjacentHTML('beforeend', `<p>备注${random(9)}：<input value="${random(99)}"></p>`),
      () => pick().insertAdjacentHTML('afterend', `<div><b>标题</b><br>值${random(9)}</div>`),
      () => pick().prepend(pick().cloneNode(true)),
      () => pick().insertAdjacentText('afterbegin', `金额：${random(100)}`),
      () => document.querySelectorAll('body *').length > 150 && pick().remove(),
    ];
    const wrong: number[] = [];
    for (let i = 0; i < 300; i += 1) {
      for (let n = random(3); n >= 0; n -= 1) {
        try {
          changes[random(changes.length)]?.();
        } catch {
          // a clone put into itself
        }
      }
      if (document.querySelectorAll('*').length > 3000) document.getElementById('mount')?.replaceChildren();
      if (plain(reader.update()) !== plain(newReader().read())) wrong.push(i);
    }
    return wrong;
  });
  expect(unequal).toEqual([]);
});

test('a flag that is only a picture is read by its title and its colour, and pictures elsewhere stay silent', async ({
  page,
}) => {
  await page.setContent(`
    <p><label>旗帜：</label><i class="icon-flag flag-red" title="加急"></i></p>
    <dl><dt>Order flag</dt><dd><svg class="flag flag--green" width="9" height="9"><title>Gift</title></svg></dd></dl>
    <p><label>收货人：</label><i class="icon-help" title="按身份证填写"></i><span>张伟</span></p>
    <table><thead><tr><th>订单号</th><th>旗帜</th><th>备注</th></tr></thead>
      <tbody><tr><td>A1001</td><td><span class="mark blue" aria-label="蓝旗"></span></td><td><i class="icon-edit" title="编辑"></i></td></tr></tbody>
    </table>`);
  await openReader(page);
  const found = await page.evaluate(() => {
    const { pairs, tables } = reader.read();
    return {
      pairs: pairs.map(({ label, value }) => `${label} = ${value}`),
      rows: tables.flatMap((table) => table.rows.map((row) => row.cells)),
    };
  });
  expect(found.pairs).toEqual(expect.arrayContaining(['旗帜： = 加急 red', 'Order flag = green Gift', '收货人： = 张伟']));
  expect(found.pairs.filter((pair) => /旗帜/.test(pair) && !/red|blue/.test(pair))).toEqual([]);
  expect(found.rows).toEqual([['A1001', '蓝旗 blue', '']]);
});

test('a flag without title and class is read by its picture or its paint', async ({ page }) => {
  const flags = [
    '<img src="/img/flag_red.png?v=3">',
    '<i style="background:url(/i/op-flag-yellow.gif) no-repeat;width:9px"></i>',
    '<svg width="9" height="9"><use href="sprite.svg#flag-green"></use></svg>',
    '<i style="color:#fff;background-color:#2f54eb">&nbsp;</i>',
    '<svg width="9" height="9"><path fill="rgb(250, 140, 22)" d="M0 0h9v9z"></path></svg>',
    '<img src="/img/op_memo_3.png">',
    '<img src="data:image/png;base64,aaaa-red-bbbb">',
    '<img src="/static/9f86d081884c7d65.png">',
  ];
  const rows = flags.map((flag, i) => `<tr><td>A100${i}</td><td>${flag}</td><td><img src="/img/edit_red.png"></td></tr>`);
  await page.setContent(
    `<table><thead><tr><th>订单号</th><th>旗帜</th><th>操作</th></tr></thead><tbody>${rows.join('')}</tbody></table>`,
  );
  await openReader(page);
  const cells = await page.evaluate(() => reader.read().tables.flatMap((table) => table.rows.map((row) => row.cells.slice(1))));
  const said = ['red', 'yellow', 'green', 'blue', 'orange', 'op_memo_3', '', ''];
  expect(cells).toEqual(said.map((text) => [text, '']));
});
