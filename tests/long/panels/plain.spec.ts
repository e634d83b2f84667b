import { expect, test } from '@playwright/test';
import { orderNumber } from '../../panels/seed/seed';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();

test('lists every panel at the root', async ({ page }) => {
  await page.goto(panels().url);
  await expect(page.getByRole('listitem')).not.toHaveCount(0);
  for (const href of await page.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''))) {
    expect((await page.request.get(`${panels().url}${href}`)).status(), href).toBe(200);
  }
});

test('posts of pages without orders are counted too', async ({ page }) => {
  await page.goto(`${panels().url}/plain/blog`);
  await page.getByRole('button', { name: '发布' }).click();
  await expect(page.locator('#done')).toBeVisible();
  await page.goto(`${panels().url}/plain/login`);
  await page.getByRole('button', { name: '确定' }).click();
  await expect(page.locator('#done')).toBeVisible();
  expect([panels().store.count('plain', 'blog'), panels().store.count('plain', 'login')]).toEqual([1, 1]);
});

test('the huge page holds as many elements as asked for, and saves once', async ({ page }) => {
  await page.goto(`${panels().url}/huge/?n=50000`);
  const elements = await page.evaluate(() => document.querySelectorAll('*').length);
  expect(Math.abs(elements - 50_000)).toBeLessThan(100);
  await page.getByLabel('详细地址').fill('文三路');
  await page.getByLabel('详细地址').press('Enter');
  await expect(page.locator('#saved')).toBeVisible();
  expect(panels().store.count('huge', 'save', orderNumber(7, 1))).toBe(1);
});

test('the storm page changes some 500 times a second and still refunds once', async ({ page }) => {
  await page.goto(`${panels().url}/storm/`);
  await expect.poll(() => page.evaluate('window.stormCount'), { timeout: 15_000 }).toBeGreaterThan(1000);
  await page.getByRole('button', { name: '退款' }).click();
  await expect(page.locator('#saved')).toBeVisible();
  expect(panels().store.count('storm', 'refund', orderNumber(7, 1))).toBe(1);
});

test('values made of markup are shown as text, run nothing and are saved unchanged', async ({ page }) => {
  await page.goto(`${panels().url}/markup/`);
  const before = panels().store.find('markup', orderNumber(8, 1))?.receiver.detail;
  await page.getByRole('button', { name: '保存' }).click();
  await expect(page.locator('#saved')).toBeVisible();
  expect(await page.evaluate('window.hacked')).toBeUndefined();
  expect(panels().store.count('markup', 'save', orderNumber(8, 1))).toBe(1);
  expect(panels().store.find('markup', orderNumber(8, 1))?.receiver.detail).toBe(before);
  expect(Buffer.byteLength(panels().store.find('markup', orderNumber(8, 1))?.note ?? '')).toBeGreaterThan(1_000_000);
});

test('a page of broken HTML still saves once', async ({ page }) => {
  await page.goto(`${panels().url}/markup/broken`);
  await page.locator('[name=detail]').fill('文三路478号');
  await page.locator('[name=detail]').press('Enter');
  await expect(page.locator('#saved')).toBeVisible();
  expect(panels().store.count('markup', 'save')).toBe(1);
});
