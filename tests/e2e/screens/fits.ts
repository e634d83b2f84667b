import { expect, type Page } from '@playwright/test';

/**
 * Waits until the page no longer scrolls sideways. After a change of the window's size the components lay themselves out
 * again a frame or more later, on a slow machine well after it, so that one look at the width tells nothing.
 */
export async function expectFits(page: Page, where?: string): Promise<void> {
  await expect.poll(() => page.evaluate(sticksOut), where === undefined ? {} : { message: where }).toEqual([]);
}

/** The elements that make the page scroll sideways, widest first, as a person would look for them; empty when it does not. */
function sticksOut(): string[] {
  if (document.documentElement.scrollWidth <= innerWidth) return [];
  return [...document.body.querySelectorAll('*')]
    .map((one) => ({ right: Math.round(one.getBoundingClientRect().right), name: `${one.tagName}.${one.getAttribute('class')}` }))
    .filter(({ right }) => right > innerWidth)
    .toSorted((one, other) => other.right - one.right)
    .map(({ right, name }) => `${right}: ${name}`)
    .concat('the page')
    .slice(0, 5);
}
