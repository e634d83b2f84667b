import type { Page } from '@playwright/test';

/** What axe-core and a bare walk over all texts and attributes take on the same page, ms. */
export async function axeAndWalker(page: Page, axe: string): Promise<{ axeMs: number; walkerMs: number; elements: number }> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const walkStarted = performance.now();
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode())
      seen += node instanceof Element ? [...node.attributes].length : (node.nodeValue ?? '').length;
    const axeStarted = performance.now();
    const { axe } = window as unknown as { readonly axe: { run(options: object): Promise<unknown> } };
    await axe.run({ resultTypes: ['violations'] });
    return {
      axeMs: Math.round(performance.now() - axeStarted),
      walkerMs: Math.round((axeStarted - walkStarted) * 10) / 10,
      elements: seen === 0 ? 0 : document.getElementsByTagName('*').length,
    };
  });
}
