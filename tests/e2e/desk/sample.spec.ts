import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { test } from '../../support/browser/station';
import { expectFits } from '../screens/fits';

/** All that the extension keeps: every store of every database, storage, caches, and what the button says. */
const kept = (home: Page) =>
  home.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '').sort();
    const databases: Record<string, number> = {};
    for (const name of names) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      for (const store of db.objectStoreNames) {
        const request = db.transaction(store).objectStore(store).count();
        const count: number = await new Promise((resolve) => {
          request.onsuccess = () => resolve(request.result);
        });
        // The background may open its own empty log in the meantime: that is no trace of anything.
        if (count > 0) databases[`${name}/${store}`] = count;
      }
      db.close();
    }
    // What the background notes for itself every minute has nothing to do with pages.
    const { clockSeen: _seen, steady: _steady, ...local } = await chrome.storage.local.get(null);
    const page = { local: Object.keys(localStorage), session: Object.keys(sessionStorage), caches: await caches.keys() };
    return {
      databases,
      local,
      page,
      badge: await chrome.action.getBadgeText({}),
      downloads: (await chrome.downloads.search({})).length,
    };
  });

test('sample data is worked on like real data and leaves no trace: no entry, no setting, no badge, nothing after it is closed', async ({
  station,
}) => {
  const { home, context, origin } = station;
  const before = await kept(home);
  const page = await context.newPage();
  await page.goto(`${origin}/sample.html`);
  await expect(page.getByText('示例数据', { exact: true })).toBeVisible();
  const shown = page.locator('.hd-list-head .hd-num');
  await expect(shown).not.toHaveText(/^0 /);

  // A verdict and a step of an incident, as one would give them in earnest.
  const open = (await shown.textContent()) ?? '';
  await page.keyboard.press('t');
  await expect(shown).not.toHaveText(open);
  await page.evaluate(() => {
    location.hash = '#/incidents';
  });
  await page.getByText('黄金五分钟').first().click();
  await page.getByRole('checkbox', { name: /致歉/ }).check();
  await expect(page.getByRole('checkbox', { name: /致歉/ })).toBeChecked();
  for (const section of ['blind', 'audit', 'timeline', 'knowledge', 'breakers', 'scorecard', 'policy', 'sandbox']) {
    await page.evaluate((id) => {
      location.hash = `#/${id}`;
    }, section);
    await expect(page.locator(`[data-section=${section}] h1`)).toBeVisible();
    await expect(page.getByText('示例数据', { exact: true })).toBeVisible();
  }
  await expect(page.locator('.hd-nav a')).toHaveCount(10);

  // What says that this is a sample stays readable on a phone's width, and its way out within reach.
  await page.setViewportSize({ width: 360, height: 740 });
  await expectFits(page, 'sample');
  await expect(page.getByText(/虚构的店铺/)).toBeInViewport();
  await expect(page.getByRole('link', { name: '离开示例' })).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 1280, height: 900 });

  if (process.env['PICTURES'] === '1') await takePictures(page);
  await page.getByRole('link', { name: '离开示例' }).click();
  await expect(page).toHaveURL(/review\.html$/);
  await expect(page.getByText('示例数据', { exact: true })).toHaveCount(0);
  expect(await kept(home)).toEqual(before);
  expect(await station.events()).toEqual([]);
});

/** `docs/screens/sample-*`, in both languages and looks. */
async function takePictures(page: Page): Promise<void> {
  const at = async (place: string, name: string) => {
    await page.evaluate((hash) => {
      location.hash = hash;
    }, place);
    await page.waitForTimeout(1500);
    await page.screenshot({ path: join('docs/screens', `sample-${name}.png`) });
  };
  await page.evaluate(() => chrome.storage.local.set({ settings: { locale: 'zh-CN', theme: 'light' } }));
  await page.reload();
  await at('#/review', 'review-zh-CN-light');
  await at('#/scorecard', 'scorecard-zh-CN-light');
  await at('#/knowledge', 'knowledge-zh-CN-light');
  await page.evaluate(() => chrome.storage.local.set({ settings: { locale: 'en', theme: 'dark' } }));
  await page.reload();
  await at('#/review', 'review-en-dark');
  await at('#/knowledge', 'knowledge-en-dark');
  await at('#/scorecard', 'scorecard-en-dark');
  await page.setViewportSize({ width: 360, height: 740 });
  await at('#/review', 'narrow-en-dark');
  await page.evaluate(() => chrome.storage.local.set({ settings: { locale: 'zh-CN', theme: 'light' } }));
  await page.reload();
  await at('#/review', 'narrow-zh-CN-light');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.evaluate(() => chrome.storage.local.remove('settings'));
  await page.reload();
}
