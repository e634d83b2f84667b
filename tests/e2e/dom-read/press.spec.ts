import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { openReader } from './reader-page';
import { told } from './slim';

async function openCorpus(page: Page, name: string): Promise<void> {
  await page.goto(pathToFileURL(join(process.cwd(), 'tests', 'corpus', name, 'page.html')).href);
  await openReader(page);
}

test('tells title, question and opener of the dialog that a button stands in', async ({ page }) => {
  await openCorpus(page, 'dialogs');
  const press = await page.evaluate(() => {
    const stop = new AbortController();
    reader.observe(stop.signal, () => undefined);
    document.getElementById('edit')?.click();
    const button = document.querySelector('.el-message-box .el-button--primary') as Element;
    const found = reader.pressable(button);
    stop.abort();
    return found;
  });
  expect(told(press)).toMatchObject({ text: '确定', context: '提示', question: '是否要修改收货信息?', opener: '修改收货人信息' });
});

test('gives a press the same words in a click as in a snapshot', async ({ page }) => {
  for (const name of ['dialogs', 'legacy-cells', 'english-cards', 'split-tables']) {
    await openCorpus(page, name);
    const pairs = await page.evaluate(() =>
      reader.read().pressables.map((listed) => [listed, reader.pressable(reader.elementOf(listed.ref) as Element)] as const),
    );
    expect(pairs.length).toBeGreaterThan(2);
    for (const [listed, pressed] of pairs) {
      const same = [
        'text',
        'context',
        'question',
        'icon',
        'href',
        'onclick',
        'formAction',
        'title',
        'inFrame',
        'heading',
      ] as const;
      for (const key of same) expect(`${listed.text}: ${key} ${pressed[key]}`).toBe(`${listed.text}: ${key} ${listed[key]}`);
    }
  }
});

test('finds what a click presses from the inside out, and nothing under options, fields and plain text', async ({ page }) => {
  await page.setContent(`<style>.hand{cursor:pointer}</style><button id="b"><span id="in-b"><i>x</i></span></button><a id="a"><b id="in-a">x</b></a>
    <div class="el-button" id="eb"><span id="in-eb">x</span></div><div onclick="go()" id="oc"><p id="in-oc">x</p></div><div lay-event="del" id="le">x</div>
    <ul role="listbox"><li role="option" id="opt"><a id="in-opt">x</a></li></ul><dl class="layui-anim layui-anim-upbit"><dd id="dd">x</dd></dl>
    <div class="el-select-dropdown"><ul><li id="li">x</li></ul></div><input id="i"><p id="p">x</p><div class="hand" id="hand"><span id="in-hand">x</span></div>
    <ul class="el-dropdown-menu"><li class="el-dropdown-menu__item" id="mi"><span id="in-mi">删除</span></li></ul><label id="l"><span id="in-l">x</span></label>`);
  await openReader(page);
  const found = await page.evaluate(() => {
    const pathOf = (id: string) => {
      const path: EventTarget[] = [];
      for (let at: Node | null = document.getElementById(id); at !== null; at = at.parentNode) path.push(at);
      return path;
    };
    const ids = ['in-b', 'in-a', 'in-eb', 'in-oc', 'le', 'in-opt', 'dd', 'li', 'i', 'p', 'in-hand', 'in-mi', 'in-l'];
    return Object.fromEntries(ids.map((id) => [id, reader.pressableTarget(pathOf(id))?.id ?? null]));
  });
  expect(found).toEqual({
    'in-b': 'b',
    'in-a': 'a',
    'in-eb': 'eb',
    'in-oc': 'oc',
    le: 'le',
    'in-opt': 'in-opt',
    dd: null,
    li: null,
    i: null,
    p: null,
    'in-hand': 'hand',
    'in-mi': 'mi',
    'in-l': null,
  });
});

test('commits the dialog, the form, the row or the page that a press belongs to', async ({ page }) => {
  await page.setContent(`<form id="f"><input name="x"><table id="layout"><tr><th>姓名</th><td><input></td></tr><tr><td colspan="2"><button id="save">保存</button></td></tr></table></form>
    <button form="f" id="outside">保存</button><table><thead><tr><th>单号</th><th>操作</th></tr></thead><tbody><tr id="row"><td>A1</td><td><a id="del">删除</a></td></tr><tr><td>A2</td><td></td></tr></tbody></table>
    <form id="list"><table><tr><th>单号</th><th>状态</th></tr><tr><td>A1</td><td><button id="bulk">批量保存</button></td></tr></table></form>
    <div class="layui-layer" style="position:fixed" id="layer"><div class="layui-layer-title">改价</div><iframe srcdoc="<input name=amount value=26>"></iframe><a class="layui-layer-btn0" id="ok">确定</a></div><button id="free">保存</button>`);
  await page.frameLocator('iframe').locator('input').waitFor();
  await openReader(page);
  const scopes = await page.evaluate(() => {
    const scope = (id: string) => {
      const el = reader.scopeOf(document.getElementById(id) as Element);
      return el.id || el.localName;
    };
    return ['save', 'outside', 'del', 'bulk', 'ok', 'free'].map(scope);
  });
  expect(scopes).toEqual(['f', 'f', 'row', 'list', 'layer', 'html']);
  const layer = await page.evaluate(() => reader.readScope(document.getElementById('ok') as Element));
  expect(layer.controls.map((control) => [control.name, control.value, control.context, control.inFrame])).toEqual([
    ['amount', '26', '改价', '0'],
  ]);
});

test('reads a scope with the values of this moment, its hidden tabs included', async ({ page }) => {
  await openCorpus(page, 'hidden-tabs');
  const values = await page.evaluate(() => {
    reader.read();
    (document.getElementById('pf') as HTMLInputElement).value = '李芳';
    const scope = reader.readScope(document.querySelector('button[type=submit]') as Element);
    return scope.controls.map((control) => `${control.id || control.name}=${control.value} ${control.visible}`);
  });
  expect(values).toEqual(['fn=Wei true', 'pf=李芳 false', 'city=Berlin false']);
});

test('tells values as they are shown', async ({ page }) => {
  await openCorpus(page, 'widgets');
  const values = await page.evaluate(() =>
    reader.read().controls.map((control) => [control.value, reader.valueOf(control.ref)] as const),
  );
  expect(values.length).toBeGreaterThan(10);
  for (const [listed, now] of values) if (now !== 'on') expect(now).toBe(listed);
});

test('answers within a click: half a millisecond on a page of three thousand elements', async ({ page }) => {
  await page.setContent(
    `<h1>x</h1><table><thead><tr><th>单号</th><th>操作</th></tr></thead><tbody>${'<tr><td>A</td><td><div><span>￥1.00</span><a onclick="x()">发货</a></div></td></tr>'.repeat(500)}</tbody></table>`,
  );
  await openReader(page);
  const fastest = await page.evaluate(() => {
    const el = document.querySelectorAll('a')[250] as Element;
    const times = Array.from({ length: 200 }, () => {
      const start = performance.now();
      for (let i = 0; i < 5; i += 1) reader.pressable(el);
      return (performance.now() - start) / 5;
    });
    return times.sort((a, b) => a - b)[50] ?? 99;
  });
  expect(fastest).toBeLessThan(0.5);
});
