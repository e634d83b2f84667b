import type { Running } from './extension';

/** Turns the extension on for a site and its language to Chinese, as a person does in the popup. */
export async function turnOn({ context, origin }: Running, site: string): Promise<void> {
  const page = await context.newPage();
  await page.goto(`${origin}/popup.html`);
  // Chosen, not only shown: without a choice prompts speak the browser's own language, and Debian's Chromium knows only English.
  for (const language of ['EN', '中']) await page.getByText(language, { exact: true }).click();
  await page.evaluate((body) => chrome.runtime.sendMessage({ to: 'ui-bg.site.set', body }), { origin: site, on: true });
  await page.close();
}
