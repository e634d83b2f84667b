import { expect, type Page, test } from '@playwright/test';
import { orderOfWay } from '../../panels/hostile/pages';
import { FRAME_WAYS, WAYS } from '../../panels/hostile/ways';
import { start } from '../../support/guard/gestures';
import { servePanels } from '../../support/panels/serve';

const panels = servePanels();
const count = (way: string) => panels().store.count('hostile', way, orderOfWay(way));

async function open(page: Page, query = ''): Promise<void> {
  await page.goto(`${panels().url}/hostile/${query}`);
}

test('every way of the top document reaches the store exactly once', async ({ page }) => {
  test.setTimeout(180_000);
  page.on('dialog', (dialog) => void dialog.accept());
  for (const { way } of WAYS) {
    await test.step(way, async () => {
      panels().store.reset();
      // Only the ways that navigate need the page anew.
      if (!page.url().endsWith('/hostile/?frames=0')) await open(page, '?frames=0');
      const row = page.locator(`#row-${way}`);
      await start(way, row, page);
      await expect.poll(() => count(way), way).toBe(1);
      expect(panels().store.writes('hostile'), way).toHaveLength(1);
    });
  }
});

test('Space on a focused button acts once', async ({ page }) => {
  await open(page);
  await page.locator('#row-click-listener button').press(' ');
  await expect.poll(() => count('click-listener')).toBe(1);
});

test('dropping the card in a lane acts once', async ({ page }) => {
  await open(page);
  await page.locator('#card').dragTo(page.locator('.lane[data-status=cancelled]'));
  await expect.poll(() => count('drag-drop')).toBe(1);
});

test('the button in every kind of frame acts once', async ({ page }) => {
  test.setTimeout(60_000);
  await open(page);
  for (const way of FRAME_WAYS) {
    await test.step(way, async () => {
      const outer = page.frameLocator(`#${way}`);
      const frame = way === 'frame-nested' ? outer.frameLocator('iframe') : outer;
      await frame.getByRole('button', { name: '删除订单' }).click();
      await expect.poll(() => count(way), way).toBe(1);
    });
  }
  expect(panels().store.writes('hostile')).toHaveLength(FRAME_WAYS.length);
});

test('acts after document.open(), in a modal dialog and under a strict policy', async ({ page }) => {
  await page.goto(`${panels().url}/hostile/rewrite`);
  await page.getByRole('button', { name: '刷新页面' }).click();
  await page.getByRole('button', { name: '删除订单' }).click();
  await expect.poll(() => count('after-open')).toBe(1);
  await page.goto(`${panels().url}/hostile/modal`);
  await page.getByRole('button', { name: '确定' }).click();
  await expect.poll(() => count('modal-dialog')).toBe(1);
  await page.goto(`${panels().url}/hostile/csp`);
  await page.getByRole('button', { name: '删除订单' }).click();
  await expect.poll(() => count('csp')).toBe(1);
});
