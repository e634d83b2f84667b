import type { Page } from '@playwright/test';
import { expect, test } from './screens';

/** Visible texts with Latin words that are not between the pseudo-language's brackets. Chinese text is data of the log. */
function untranslated(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? '';
      const parent = node.parentElement;
      if (!parent?.checkVisibility() || parent.closest('kbd, bdi, .hd-num, script, style, [data-value]')) continue;
      if (/\p{Script=Latin}{3,}/u.test(text) && !text.includes('⟦') && !/^[\p{Script=Latin}\d.:/-]+\.(example|csv)/u.test(text))
        found.push(text);
    }
    return found;
  });
}

test('in the pseudo-language no text of the popup was forgotten', async ({ open }) => {
  const page = await open({ screen: 'popup', pseudo: '1' });
  await page.getByText('⟦').first().waitFor();
  expect(await untranslated(page)).toEqual([]);
});

test('in the pseudo-language no text of the review screen was forgotten', async ({ open }) => {
  const page = await open({ pseudo: '1' });
  await page.getByText('⟦').first().waitFor();
  // Sentences and names of rules come from the rule folders and are translated there.
  const own = (await untranslated(page)).filter((text) => !/affects|High-risk|mobile|courier|price|Address|Phone/.test(text));
  expect(own).toEqual([]);
});
