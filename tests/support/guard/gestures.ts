import type { Locator, Page } from '@playwright/test';

/** How a clerk starts each way that is not a plain click on the row's control. */
const GESTURES: Readonly<Record<string, (row: Locator, page: Page) => Promise<void>>> = {
  dblclick: (row) => row.getByRole('button').dblclick(),
  'keydown-div': (row) => row.getByRole('button').press('Enter'),
  'label-click': (row) => row.locator('label').click(),
  'select-change': async (row) => {
    await row.locator('select').selectOption('cancelled');
  },
  enter: (row) => row.locator('input').press('Enter'),
  'enter-no-button': (row) => row.locator('input').press('Enter'),
  'enter-handler': (row) => row.locator('input').press('Enter'),
  'blur-save': async (row, page) => {
    await row.locator('input').fill('26.80');
    await page.keyboard.press('Tab');
  },
  'menu-item': (row) => row.getByRole('menuitem').click(),
  shortcut: (row) => row.locator('input').press('Control+s'),
  // Locators do not enter a closed shadow root: the button is at the start of its host.
  'shadow-closed': (row) => row.locator('[data-shadow]').click({ position: { x: 8, y: 8 } }),
  'inline-confirm': (row) => row.getByRole('link').click(),
  'javascript-link': (row) => row.getByRole('link').click(),
  'plain-link': (row) => row.getByRole('link').click(),
  'quiet-link': (row) => row.getByRole('link').click(),
  'touch-tap': tap,
  touchstart: tap,
  touchend: tap,
  'quiet-change': (row) => row.getByRole('checkbox').click(),
};

/** A finger on the row's button; what the browser makes of it is up to the page. */
async function tap(row: Locator, page: Page): Promise<void> {
  const button = row.getByRole('button');
  await button.scrollIntoViewIfNeeded();
  const box = await button.boundingBox();
  if (!box) throw new Error('nothing to tap');
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setTouchEmulationEnabled', { enabled: true });
  const point = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}

/** Starts one way in its row of the hostile page. */
export async function start(way: string, row: Locator, page: Page): Promise<void> {
  const gesture = GESTURES[way];
  if (gesture) await gesture(row, page);
  else await row.getByRole('button').click();
}
