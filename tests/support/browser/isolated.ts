import type { CDPSession, Page } from '@playwright/test';

/** Runs code in the extension's own world of a page's main frame, where the page itself cannot look. */
export async function isolatedWorld(page: Page): Promise<{ run(code: string): Promise<unknown>; cdp: CDPSession }> {
  const cdp = await page.context().newCDPSession(page);
  const contexts: { id: number; origin: string; name: string }[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => contexts.push(context));
  await cdp.send('Runtime.enable');
  const own = contexts.find((context) => context.origin.startsWith('chrome-extension://'));
  if (!own) throw new Error(`no content script in ${page.url()}: ${JSON.stringify(contexts)}`);
  return {
    cdp,
    async run(code) {
      const answer = await cdp.send('Runtime.evaluate', {
        expression: code,
        contextId: own.id,
        awaitPromise: true,
        returnByValue: true,
      });
      if (answer.exceptionDetails)
        throw new Error(answer.exceptionDetails.exception?.description ?? answer.exceptionDetails.text);
      return answer.result.value;
    },
  };
}
