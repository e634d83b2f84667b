import { browser, type PublicPath } from 'wxt/browser';

/** The text of a file that the extension itself carries. Rejects where there is none. */
export async function ownText(path: PublicPath): Promise<string> {
  const answer = await fetch(browser.runtime.getURL(path));
  return await answer.text();
}
