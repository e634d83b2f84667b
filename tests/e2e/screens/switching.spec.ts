import type { Page } from '@playwright/test';
import { expect, test } from './screens';

/** What a section can be left from in the middle: a list that is open, a day that is being chosen, a text half typed. */
const BUSY = '.ant-picker input, .ant-select input, input[type=text], textarea';

const go = (page: Page, href: string) =>
  page.evaluate((place) => {
    location.hash = place;
  }, href);

/** Addresses of the sections in the order of the menu. */
async function sectionsOf(page: Page): Promise<readonly string[]> {
  const hrefs = await page.locator('nav a[href^="#/"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(hrefs.length).toBeGreaterThan(10);
  return hrefs.filter((href) => href !== null);
}

// A console that says an error fails every test of these screens: see `screens.ts`.
test('whoever hurries through all sections, there and back, leaves no error in the console', async ({ open }) => {
  const page = await open({ screen: 'desk', entries: '60' });
  await openIncident(page);
  const hrefs = await sectionsOf(page);
  // Screens come by scripts of their own: the first round leaves them half-loaded, the second meets them ready, the third goes back.
  for (const round of [hrefs, hrefs, hrefs.toReversed()])
    for (const href of round)
      await page.evaluate(async (place) => {
        location.hash = place;
        await new Promise((next) => requestAnimationFrame(next));
      }, href);
  for (const href of hrefs) {
    await go(page, href);
    await expect(page.locator('.hd-section:visible :is(main, .hd-state, h1)').first()).toBeVisible();
  }
});

test('a section that is left from within a field, a day or an open list leaves no error, and comes back', async ({ open }) => {
  test.setTimeout(120_000);
  const page = await open({ screen: 'desk', entries: '60' });
  await openIncident(page);
  for (const href of await sectionsOf(page)) {
    await go(page, href);
    const fields = page.locator('.hd-section:visible').locator(BUSY);
    await page.locator('.hd-section:visible :is(main, .hd-state)').first().waitFor();
    for (let i = 0; i < Math.min(4, await fields.count()); i++) {
      await fields.nth(i).click({ force: true });
      await go(page, '#/timeline');
      await expect(page.locator('.hd-section:visible')).toHaveAttribute('data-section', 'timeline');
      await go(page, href);
      await expect(page.locator('.hd-section:visible')).toHaveAttribute('data-section', href.replace('#/', ''));
    }
  }
});

/** With an incident its section has figures, a day to compare around, and forms. */
async function openIncident(page: Page): Promise<void> {
  await page.getByText('修改价格').first().click();
  await page.keyboard.press('o');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /建立事件/ })
    .click();
  await page.getByRole('checkbox', { name: /致歉/ }).waitFor();
}
