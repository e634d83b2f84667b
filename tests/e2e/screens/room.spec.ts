import type { Page } from '@playwright/test';
import { expect, test } from './screens';

const PLACES = [
  ...['review', 'blind', 'audit', 'incidents', 'timeline', 'knowledge', 'approval', 'storage', 'verify'],
  ...['sandbox', 'scorecard', 'breakers', 'guide'],
];
const TABS = ['rules', 'tiers', 'thresholds', 'conditions', 'prices', 'incidents', 'templates', 'routing', 'history'];

/** Texts that are cut or stand where nobody can scroll to, and places that scroll sideways as a whole. Tab bars fold by themselves. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowX);
    const reachable = (one: Element): boolean =>
      one.closest('.ant-tabs-nav') !== null ||
      (one.parentElement !== null && (scrolls(one.parentElement) || reachable(one.parentElement)));
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page scrolls sideways');
    for (const one of document.querySelectorAll<HTMLElement>('.hd-desk *')) {
      if (!one.checkVisibility() || one.clientWidth === 0) continue;
      const text = (one.textContent ?? '').trim().slice(0, 40);
      const hasText = [...one.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      const isCut = getComputedStyle(one).overflowX !== 'visible' && !scrolls(one) && one.scrollWidth > one.clientWidth + 1;
      if (hasText && isCut) found.push(`cut: ${text}`);
      if (one.tagName === 'MAIN' && one.scrollWidth > one.clientWidth + 1)
        found.push(`${one.scrollWidth} in ${one.clientWidth}: ${text}`);
      if (hasText && one.getBoundingClientRect().right > innerWidth + 1 && !reachable(one)) found.push(`out of reach: ${text}`);
    }
    return [...new Set(found)];
  });
}

/** 200 % zoom of a window of 1280 × 900 leaves this much room. */
for (const [width, height, how] of [
  [1280, 900, 'at 1280 px'],
  [640, 450, 'at 200 % zoom'],
] as const) {
  test(`in the pseudo-language, a third longer, nothing is cut or out of reach ${how}`, async ({ page, open }) => {
    await page.setViewportSize({ width, height });
    await open({ screen: 'desk', pseudo: '1', entries: '120' });
    for (const place of [...PLACES, ...TABS.map((tab) => `policy/${tab}`)]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#/${place}`);
      await page.locator('.hd-section:visible main').waitFor();
      if (place === 'sandbox') {
        await page.locator('.hd-pane .ant-btn-primary').first().click();
        await page.locator('.hd-matrix').waitFor();
      }
      await expect.poll(async () => [place, ...(await faults(page))]).toEqual([place]);
    }
  });
}
