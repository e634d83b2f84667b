import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { PickerProbe } from '../../support/browser/picker';
import { expect, type Station, test } from '../../support/browser/station';
import { popupFor, seenOn, speak, takenFor } from './desk';

test.beforeEach(({ station }) => speak(station, 'zh-CN'));

const LIST = '/frameset/order.php?act=list';

async function openList(station: Station): Promise<{ page: Page; picker: PickerProbe; popup: Page }> {
  const page = await station.open(LIST);
  await expect.poll(() => takenFor(station, page, 'orderTotal'), { message: 'the list is recognised' }).not.toEqual([]);
  return { page, picker: await PickerProbe.on(page), popup: await popupFor(station, page) };
}

async function teachColumn(station: Station): Promise<{ page: Page; popup: Page }> {
  const { page, picker, popup } = await openList(station);
  await popup.getByRole('button', { name: '有字段没识别到' }).click();
  await page.bringToFront();
  await picker.expectText(/请点一下/);
  const box = await page.locator('th', { hasText: '应付金额' }).boundingBox();
  const at = { x: (box?.x ?? 0) + 10, y: (box?.y ?? 0) + 8 };
  await page.mouse.move(at.x, at.y);
  await picker.expectText(/应付金额/);
  await page.mouse.click(at.x, at.y);
  await picker.expectText(/“应付金额”是什么/);
  await picker.choose('refundAmount');
  await picker.expectClosed();
  await expect.poll(() => takenFor(station, page, 'refundAmount')).not.toEqual([]);
  return { page, popup };
}

test('a column that was pointed at is read as the person said at once, and nothing reached the page', async ({ station }) => {
  const { page, popup } = await teachColumn(station);
  expect(station.panels.store.writes('frameset')).toEqual([]);
  await expect(popup.getByText('我的更正（1）')).toBeVisible();
  await expect(popup.locator('.hd-own li')).toContainText('应付金额');
  await expect(popup.locator('.hd-own li')).toContainText('已用在本页');
  expect(page.url()).toContain(LIST);
});

test('it stays right after a reload, after ids change and columns move', async ({ station }) => {
  const { page } = await teachColumn(station);
  const before = await takenFor(station, page, 'refundAmount');
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      for (const [i, element] of [...document.querySelectorAll('[id]')].entries()) element.id = `x${i}f3a9`;
      for (const row of document.querySelectorAll('.list-div tr')) {
        const cell = row.children[4];
        if (cell) row.insertBefore(cell, row.children[1] ?? null);
      }
    });
  });
  await page.reload();
  await expect(page.locator('th').nth(1)).toHaveText('应付金额');
  await expect.poll(() => takenFor(station, page, 'refundAmount')).toEqual(before);
});

test('the keyboard alone points, chooses and leaves', async ({ station }) => {
  const page = await station.open('/django/orders/5/change/');
  await expect.poll(() => takenFor(station, page, 'phone')).not.toEqual([]);
  const picker = await PickerProbe.on(page);
  const popup = await popupFor(station, page);
  await popup.getByRole('button', { name: '“电话”识别有误' }).first().click();
  await page.bringToFront();
  await picker.expectText(/是什么/);
  await page.keyboard.press('Escape');
  await picker.expectText(/请点一下/);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await picker.expectText(/是什么/);
  await page.keyboard.type('公司');
  await page.keyboard.press('Enter');
  await picker.expectClosed();
  await expect.poll(() => takenFor(station, page, 'companyName')).toEqual(['Phone:']);
  expect(await takenFor(station, page, 'phone')).toEqual([]);
  await popup.getByRole('button', { name: '有字段没识别到' }).click();
  await page.bringToFront();
  await picker.expectText(/请点一下/);
  await page.keyboard.press('Escape');
  await picker.expectClosed();
});

test('what was corrected can be taken back, carried in a file, and a bad file changes nothing', async ({ station }) => {
  const { page, popup } = await teachColumn(station);
  await popup.bringToFront();
  const [download] = await Promise.all([popup.waitForEvent('download'), popup.getByRole('button', { name: '导出文件' }).click()]);
  const text = await readFile(await download.path(), 'utf8');
  expect(JSON.parse(text)).toMatchObject({ format: 'hedan-corrections', origin: station.panels.url });
  await popup.getByRole('button', { name: '撤销更正“应付金额”' }).click();
  await expect(popup.getByText('我的更正（0）')).toBeVisible();
  await expect.poll(() => takenFor(station, page, 'refundAmount')).toEqual([]);
  const bad = text.replace('"kind": "header"', '"kind": "heading"');
  await popup
    .locator('input[type=file]')
    .setInputFiles({ name: 'bad.json', mimeType: 'application/json', buffer: Buffer.from(bad) });
  await expect(popup.getByText('corrections[0].anchor.kind')).toBeVisible();
  await expect(popup.getByText('我的更正（0）')).toBeVisible();
  await popup
    .locator('input[type=file]')
    .setInputFiles({ name: 'good.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(popup.getByText('我的更正（1）')).toBeVisible();
  await expect.poll(() => takenFor(station, page, 'refundAmount')).not.toEqual([]);
});

test('a correction that fits nothing or too much is told, not thrown', async ({ station }) => {
  const { page, popup } = await openList(station);
  const correction = (id: string, anchor: object) => ({ id, path: LIST, anchor, field: 'sku', before: 'none' });
  const file = {
    format: 'hedan-corrections',
    version: 1,
    origin: station.panels.url,
    corrections: [
      correction('gone', { kind: 'header', label: '没有这一列' }),
      correction('many', { kind: 'control', tag: 'input', type: 'text' }),
    ],
  };
  await popup.bringToFront();
  const buffer = Buffer.from(JSON.stringify(file));
  await popup.locator('input[type=file]').setInputFiles({ name: 'c.json', mimeType: 'application/json', buffer });
  await expect(popup.getByText('本页没有找到对应的内容')).toBeVisible();
  await expect(popup.getByText(/本页有 2 处都符合/)).toBeVisible();
  expect(await takenFor(station, page, 'sku')).toEqual([]);
});

test('of two fields that look alike the one that was pointed at is corrected, also after a reload', async ({ station }) => {
  const twins = `<form method="post">${'<p><label>参考 <input type="text" value="A-100"></label></p>'.repeat(2)}</form>`;
  const page = await station.open('/huge/?n=300');
  const draw = () => page.evaluate((html) => document.body.insertAdjacentHTML('afterbegin', html), twins);
  await draw();
  await expect.poll(() => seenOn(station, page)).not.toEqual([]);
  const picker = await PickerProbe.on(page);
  const popup = await popupFor(station, page);
  await popup.getByRole('button', { name: '有字段没识别到' }).click();
  await page.bringToFront();
  await picker.expectText(/请点一下/);
  const box = await page.getByLabel('参考').nth(1).boundingBox();
  await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 8);
  await picker.expectText(/“参考”是什么/);
  await picker.choose('sku');
  await picker.expectClosed();
  const second = { label: '参考', value: 'B-200' };
  const change = () => page.getByLabel('参考').nth(1).fill(second.value);
  await change();
  await expect.poll(() => skusOn(station, page)).toEqual([second]);
  await page.reload();
  await draw();
  await change();
  await expect.poll(() => skusOn(station, page)).toEqual([second]);
});

async function skusOn(station: Station, page: Page): Promise<readonly { readonly label: string; readonly value: string }[]> {
  const fields = (await seenOn(station, page)).flatMap(({ recognition }) => recognition?.order?.fields ?? []);
  return fields.filter((field) => field.type === 'sku').map(({ label, value }) => ({ label, value }));
}
