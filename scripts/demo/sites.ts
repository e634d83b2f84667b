import type { Running } from './extension';

/** Turns the extension on for a site, as the switch in the popup does. Returns once the guard is registered. */
export async function turnOn({ context, origin }: Running, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  await page.evaluate((body) => chrome.runtime.sendMessage({ to: 'ui-bg.site.set', body }), { origin: site, on: true });
  await page.close();
}
