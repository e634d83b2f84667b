import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { openReader } from './reader-page';

declare global {
  /** How often the reader told of a change, and what the field held each time. */
  var told: string[];
}

/** A page with one field that a reader watches, and an input method to type into it. */
async function watched(page: Page): Promise<CDPSession> {
  await page.setContent('<p>收货地址：<textarea id="address"></textarea></p><p>备注：<input id="note"></p>');
  await openReader(page);
  await page.evaluate(() => {
    globalThis.told = [];
    const field = document.querySelector('textarea');
    reader.observe(new AbortController().signal, () => told.push(field?.value ?? ''));
    reader.update();
  });
  await page.locator('#address').focus();
  return page.context().newCDPSession(page);
}

const compose = (ime: CDPSession, text: string) =>
  ime.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });

/** Longer than any change of a page waits to be told. */
const rest = (page: Page) => page.evaluate(() => new Promise((next) => setTimeout(next, 900)));

test('what an input method composes is told once, when the word is finished', async ({ page }) => {
  const ime = await watched(page);
  for (const text of ['l', 'lao', "lao'di", "lao'di'fang"]) await compose(ime, text);
  await rest(page);
  await compose(ime, '老地方');
  await rest(page);
  expect(await page.evaluate(() => told)).toEqual([]);
  await ime.send('Input.insertText', { text: '老地方' });
  await expect.poll(() => page.evaluate(() => told)).toEqual(['老地方']);
  await rest(page);
  expect(await page.evaluate(() => told)).toEqual(['老地方']);
  await expect(page.locator('#address')).toHaveValue('老地方');
});

test('a composition that ends because the field is left, or is gone, does not keep the reader waiting', async ({ page }) => {
  const ime = await watched(page);
  await compose(ime, 'lao');
  await page.locator('#note').focus();
  await expect.poll(() => page.evaluate(() => told.length)).toBeGreaterThan(0);
  await page.locator('#address').focus();
  await compose(ime, 'di');
  await page.evaluate(() => {
    document.querySelector('textarea')?.remove();
    told.length = 0;
  });
  await page.locator('#note').focus();
  await page.keyboard.type('a');
  await expect.poll(() => page.evaluate(() => told.length)).toBeGreaterThan(0);
});

test('a page cannot keep the reader waiting by events of its own making', async ({ page }) => {
  await watched(page);
  await page.evaluate(() => {
    document.querySelector('textarea')?.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
    document.querySelector('input')?.setAttribute('placeholder', '改过了');
  });
  await expect.poll(() => page.evaluate(() => told.length)).toBeGreaterThan(0);
});
