import type { Page } from '@playwright/test';
import { expect, test } from './screens';

/** A4 less the margins of `print.css`, in CSS pixels. */
const PAPER = 703;

const PICTURES = process.env['PICTURES'] === '1';

/** A test that prints one place of the desk from a dark screen, and looks at the sheet; in both languages where pictures are drawn. */
export function printTest(name: string, hash: string): void {
  for (const lng of PICTURES ? ['zh-CN', 'en'] : ['zh-CN']) printIn(lng, name, hash);
}

function printIn(lng: string, name: string, hash: string): void {
  test(`${name} prints black on white, nothing cut and nothing to press, from a dark screen, ${lng}`, async ({ page, open }) => {
    await open({ screen: 'desk', theme: 'dark', entries: '60', lng, reviewer: lng === 'en' ? 'He Min' : '何主管' });
    await page.goto(`${page.url()}${hash}`);
    if (name === 'incident') {
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /建立事件|Open incident/ })
        .click();
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await page.getByRole('checkbox', { name: /致歉|Apologise/ }).check();
    }
    if (name === 'timeline') await page.locator('.hd-timeline li').first().waitFor();
    await page.locator(`[data-section=${hash.split('/')[1]}] main`).waitFor();
    await page.setViewportSize({ width: PAPER, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    await expect
      .poll(() => faultsOf(page, PAPER))
      .toEqual({ wide: [], cut: [], pressed: [], dim: [], backgroundColor: 'rgb(255, 255, 255)' });
    if (PICTURES) await page.screenshot({ path: `docs/screens/print-${name}-${lng}.png`, fullPage: true });
  });
}

/** What a sheet shows that it must not: too wide, scrolling, to press, or light on dark. */
const faultsOf = (page: Page, paper: number) =>
  page.evaluate((width) => {
    const shown = [...document.querySelectorAll<HTMLElement>('body *')].filter((one) => one.checkVisibility());
    const name = (one: Element) => `${one.tagName.toLowerCase()}.${one.getAttribute('class') ?? ''}`;
    const own = (one: Element) => [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    const inner = shown.filter((one) => !one.closest('.hd-visually-hidden, .ant-drawer, svg'));
    const wide = inner.filter((one) => own(one) && one.getBoundingClientRect().right > width + 1).map(name);
    const cut = inner
      .filter((one) => /auto|scroll/.test(getComputedStyle(one).overflowY + getComputedStyle(one).overflowX))
      .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
      .map(name);
    const pressed = inner.filter((one) => one.matches('button, nav, .ant-switch')).map(name);
    const dim = inner
      .filter(
        (one) => own(one) && (getComputedStyle(one).color.match(/\d+/g) ?? []).slice(0, 3).every((part) => Number(part) > 170),
      )
      .map(name);
    const { backgroundColor } = getComputedStyle(document.body);
    return { wide, cut, pressed, dim, backgroundColor };
  }, paper);
