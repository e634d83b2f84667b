import { expect, type Page, test } from '@playwright/test';
import type { Chooser } from '../../../lib/adapters/dom/choose';
import type { Point } from '../../../lib/adapters/dom/point';
import type { ChooserRule } from '../../../lib/domain/profile';
import type { optionFor } from '../../../lib/pipeline/fill/option';
import { choosers as easyui } from '../../../lib/profiles/easyui/kit';
import { choosers as element } from '../../../lib/profiles/element/kit';
import { choosers as layui } from '../../../lib/profiles/layui/kit';
import { bundleForPage } from '../../support/bundle';

declare global {
  var hedanChoose: {
    createChooser(
      win: Window,
      rules: readonly ChooserRule[],
      optionFor: (options: readonly string[], value: string) => string | null,
    ): Chooser;
  };
  var hedanOption: { optionFor: typeof optionFor };
  var hedanPoint: { pointOn(doc: Document): Point | null };
}

async function open(page: Page, html: string, script = ''): Promise<void> {
  await page.setContent(html);
  for (const [entry, name] of [
    ['lib/adapters/dom/choose.ts', 'hedanChoose'],
    ['lib/pipeline/fill/option.ts', 'hedanOption'],
    ['lib/adapters/dom/point.ts', 'hedanPoint'],
  ] as const)
    await page.evaluate(`${await bundleForPage(entry, name)};globalThis.${name} = ${name}`);
  if (script) await page.evaluate(script);
}

/** Chooses in the widget of the page's first input; what it shows then. */
function choose(page: Page, value: string): Promise<string | null> {
  return page.evaluate(
    ({ rules, value }) => {
      const input = document.querySelector('input');
      if (!input) return null;
      const chooser = hedanChoose.createChooser(window, rules, hedanOption.optionFor);
      return chooser.choose(input, value, () => input.value);
    },
    { rules: [...layui, ...easyui, ...element], value },
  );
}

const LAYUI = `<div class="layui-form-select"><div class="layui-select-title"><input class="layui-input" readonly value="江苏省"></div>
<dl style="display:none"><dd lay-value="" class="layui-select-tips">请选择</dd><dd>浙江省</dd><dd class="layui-disabled">上海市</dd></dl></div>`;
const LAYUI_SCRIPT = `const list = document.querySelector('dl');
document.querySelector('.layui-select-title').addEventListener('click', () => { list.style.display = list.style.display === 'none' ? 'block' : 'none'; });
list.addEventListener('click', (event) => { document.querySelector('input').value = event.target.matches('.layui-select-tips') ? '' : event.target.textContent; list.style.display = 'none'; });`;

test('the select of layui takes a choice by its words, leaves one that is barred, and is closed again', async ({ page }) => {
  await open(page, LAYUI, LAYUI_SCRIPT);
  expect(await choose(page, '浙江')).toBe('浙江省');
  await expect(page.locator('dl')).toBeHidden();
  expect(await choose(page, '上海市')).toBeNull();
  await expect(page.locator('dl')).toBeHidden();
  await expect(page.locator('input')).toHaveValue('浙江省');
});

test('the select of layui is emptied by its choice that says nothing', async ({ page }) => {
  await open(page, LAYUI, LAYUI_SCRIPT);
  expect(await choose(page, '')).toBe('');
  await expect(page.locator('dl')).toBeHidden();
  await expect(page.locator('input')).toHaveValue('');
});

const EASYUI_SCRIPT = `document.querySelector('input').addEventListener('click', () => setTimeout(() => {
  const panel = document.createElement('div');
  panel.className = 'combo-panel';
  for (const name of ['杭州市', '宁波市']) {
    const item = Object.assign(document.createElement('div'), { className: 'combobox-item', textContent: name });
    item.addEventListener('click', () => { document.querySelector('input').value = name; panel.remove(); });
    panel.append(item);
  }
  document.body.append(panel);
}, 200));`;

test('the combobox of EasyUI takes a choice from a panel that comes late', async ({ page }) => {
  await open(page, '<span class="textbox combo"><input class="textbox-text" readonly></span>', EASYUI_SCRIPT);
  expect(await choose(page, '宁波')).toBe('宁波市');
  expect(await choose(page, '')).toBeNull();
  await expect(page.locator('input')).toHaveValue('宁波市');
});

const CASCADE_SCRIPT = `const input = document.querySelector('input');
const tree = { 上海市: { 市辖区: { 浦东新区: {}, 徐汇区: {} } }, 湖北省: { 省直辖县级行政区划: { 仙桃市: {} } }, 浙江省: { 杭州市: { 余杭区: {} } } };
const menu = document.createElement('div');
menu.className = 'el-cascader__dropdown';
const show = (branch, path) => {
  while (menu.children.length > path.length) menu.lastChild.remove();
  const column = Object.assign(document.createElement('ul'), { className: 'el-cascader-menu' });
  for (const name of Object.keys(branch)) {
    const item = Object.assign(document.createElement('li'), { className: 'el-cascader-node', innerHTML: '<span class="el-cascader-node__label"></span>' });
    item.firstChild.textContent = name;
    item.addEventListener('click', () => {
      const below = [...path, name];
      if (Object.keys(branch[name]).length) return setTimeout(() => show(branch[name], below), 200);
      input.value = below.join(' / ');
      menu.remove();
    });
    column.append(item);
  }
  menu.append(column);
};
document.querySelector('.el-input').addEventListener('click', () => {
  menu.replaceChildren();
  let [branch, path] = [tree, []];
  show(branch, path);
  for (const name of input.value.split(' / ').slice(0, -1)) {
    if (!branch[name]) break;
    [branch, path] = [branch[name], [...path, name]];
    show(branch, path);
  }
  document.body.append(menu);
});`;

test('a level that stands for no city is passed through, one that is left from the choice before is not', async ({ page }) => {
  await open(page, '<div class="el-cascader"><div class="el-input"><input readonly></div></div>', CASCADE_SCRIPT);
  expect(await choose(page, '上海市 / 浦东新区')).toBe('上海市 / 市辖区 / 浦东新区');
  expect(await choose(page, '浙江省 / 余杭区')).toBeNull();
  expect(await choose(page, '浙江省 / 杭州市 / 余杭区')).toBe('浙江省 / 杭州市 / 余杭区');
  expect(await choose(page, '湖北省 / 仙桃市')).toBe('湖北省 / 省直辖县级行政区划 / 仙桃市');
});

test('a place is read from attributes, fields and links to maps, and not when they differ', async ({ page }) => {
  const pointOf = async (html: string) => {
    await open(page, html);
    const point = await page.evaluate(() => hedanPoint.pointOn(document));
    return point && { lat: Number(point.lat.toFixed(4)), lng: Number(point.lng.toFixed(4)), doubt: point.doubt };
  };
  const [unsure, here] = [1_400, 0].map((doubt) => ({ lat: 30.2741, lng: 120.1551, doubt }));
  // The same numbers of a map in China mean a place 520 m away, of Baidu's one 1.2 km.
  const [gcj, bd] = [120.1504, 120.1439].map((lng, i) => ({ lat: i ? 30.2704 : 30.2764, lng, doubt: 0 }));
  expect(await pointOf('<p data-lng="120.1551" data-lat="30.2741">')).toEqual(unsure);
  expect(await pointOf('<p data-lng="120.1551" data-lat="30.2741" data-datum="wgs84">')).toEqual(here);
  expect(await pointOf('<p data-lng="2.3522" data-lat="48.8566">')).toEqual({ lat: 48.8566, lng: 2.3522, doubt: 0 });
  expect(
    await pointOf(
      '<input type=hidden name="addr[longitude]" value=120.1551><input type=hidden name="addr[latitude]" value=30.2741>',
    ),
  ).toEqual(unsure);
  const named = (head: string) => `<input id=${head}Lng value=120.1551><input id=${head}Lat value=30.2741>`;
  expect(await pointOf(named('receiver'))).toEqual(unsure);
  expect(await pointOf(named('wgs84'))).toEqual(here);
  expect(await pointOf(named('gcj02'))).toEqual(gcj);
  expect(await pointOf(named('bd09'))).toEqual(bd);
  expect(await pointOf(`<script src="//webapi.amap.com/maps?v=2.0"></script>${named('receiver')}`)).toEqual(gcj);
  expect(await pointOf('<a href="https://uri.amap.com/marker?position=120.1551,30.2741">地图</a>')).toEqual(gcj);
  expect(await pointOf('<a href="https://uri.amap.com/marker?position=120.1551,30.2741&coordinate=wgs84">图</a>')).toEqual(here);
  expect(await pointOf('<a href="https://api.map.baidu.com/marker?location=30.2741,120.1551">百度</a>')).toEqual(bd);
  expect(await pointOf('<a href="https://www.google.com/maps?q=30.2741,120.1551">map</a>')).toEqual(unsure);
  expect(await pointOf('<a href="https://maps.example.com/?q=north">map</a><input name=lng><input name=lat>')).toBeNull();
  expect(await pointOf('<p data-lng="120.1551" data-lat="30.2741"><p data-lng="121.47" data-lat="31.23">')).toBeNull();
});
