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
  'quiet-change': (row) => row.getByRole('checkbox').click(),
};

/** Starts one way in its row of the hostile page. */
export async function start(way: string, row: Locator, page: Page): Promise<void> {
  const gesture = GESTURES[way];
  if (gesture) await gesture(row, page);
  else await row.getByRole('button').click();
}
