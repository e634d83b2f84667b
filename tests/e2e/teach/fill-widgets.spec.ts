import type { Page } from '@playwright/test';
import { expect, type Station, test } from '../../support/browser/station';
import { popupFor, speak } from './desk';
import { antdPage, KIT_PAGES } from './kit-pages';

test.beforeEach(({ station }) => speak(station, 'zh-CN'));

const LINE = '收件人：陈晓梅 电话 13957148826 浙江省杭州市西湖区文三路 388 号钱江科技大厦 12 楼 1203 室';

async function openKit(station: Station, html: string): Promise<Page> {
  await station.context.route(`${station.panels.url}/kit`, (route) => route.fulfill({ body: html, contentType: 'text/html' }));
  const page = await station.open('/kit');
  await expect(page.getByRole('button', { name: /保\s?存/ })).toBeVisible();
  return page;
}

/** What the widgets of a form show, whatever they are made of. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const chosen = [...document.querySelectorAll('.ant-select-content, .el-select__selected-item:not(.is-hidden)')];
    const typed = [...document.querySelectorAll('input:not([type=hidden]),textarea')];
    return [
      ...chosen.map((one) => (one.textContent ?? '').trim()),
      ...typed.map((one) => (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement ? one.value : '')),
    ].filter((text) => text !== '');
  });

const PAGES: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(Object.entries(KIT_PAGES).map(([name, html]) => [name, async () => html])),
  'Ant Design selects': () => antdPage('selects'),
  'Ant Design cascader that loads its levels': () => antdPage('cascader'),
};

for (const [name, html] of Object.entries(PAGES))
  test(`a pasted line works the real package: ${name}; undo brings the earlier choice back`, async ({ station }) => {
    const page = await openKit(station, await html());
    const before = await shown(page);
    const popup = await popupFor(station, page);
    await popup.getByPlaceholder('姓名、电话、地址').fill(LINE);
    await popup.getByRole('button', { name: '看看会怎么填' }).click();
    await popup.getByRole('button', { name: /^填入 \d 项/ }).click();
    await page.bringToFront();
    await expect(popup.getByText(/已填入 \d 项/)).toBeVisible({ timeout: 20_000 });
    await expect(popup.locator('tr:has(.hd-obstacle)')).toHaveText([]);
    const after = (await shown(page)).join('\n');
    for (const part of ['陈晓梅', '13957148826', '浙江省', '杭州市', '西湖区', '文三路']) expect(after).toContain(part);
    await popup.getByRole('button', { name: '撤销填写' }).click();
    await page.bringToFront();
    await expect(popup.getByText(/已恢复 \d 项/)).toBeVisible({ timeout: 20_000 });
    await expect(popup.locator('tr:has(.hd-obstacle)')).toHaveText([]);
    expect(await shown(page)).toEqual(before);
  });
