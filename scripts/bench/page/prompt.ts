import type { Page } from '@playwright/test';
import { quantile } from './statistics';

/** Time from a click to the painted prompt, ms: the first of a page, and one after it. */
export async function measurePrompt(open: (path: string) => Promise<Page>, rounds: number) {
  const first: number[] = [];
  const later: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const page = await open('/frameset/order.php?act=list');
    // As long as a clerk needs at least to find the row.
    await page.waitForTimeout(1_500);
    first.push(await clickAndWait(page));
    await page.keyboard.press('Escape');
    await page.waitForTimeout(500);
    later.push(await clickAndWait(page));
    await page.close();
  }
  const of = (all: readonly number[]) => ({ p50: quantile(all, 0.5), p95: quantile(all, 0.95) });
  return { firstMs: of(first), laterMs: of(later) };
}

/** The page hears nothing of a held press, so the time of the click is taken here, on the same machine's clock. */
async function clickAndWait(page: Page): Promise<number> {
  const shown = page.evaluate(
    () =>
      new Promise<number>((done) => {
        const observer = new MutationObserver((records) => {
          const isPrompt = records.some((record) => [...record.addedNodes].some((node) => node.nodeName === 'HEDAN-PROMPT'));
          if (!isPrompt) return;
          observer.disconnect();
          const painted = () => done(performance.timeOrigin + performance.now());
          requestAnimationFrame(() => requestAnimationFrame(painted));
        });
        observer.observe(document.documentElement, { childList: true });
      }),
  );
  const box = await page.locator('#row3').getByRole('link', { name: '移除' }).boundingBox();
  if (!box) throw new Error('the row has no link');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  const clicked = performance.timeOrigin + performance.now();
  await page.mouse.up();
  return (await shown) - clicked;
}
