import type { BrowserContext } from '@playwright/test';

/** Kills the extension's worker as the browser does when it is idle, only at a worse moment. Resolves to false when none was running. */
export async function killWorker(context: BrowserContext): Promise<boolean> {
  const browser = context.browser();
  const cdp = browser
    ? await browser.newBrowserCDPSession()
    : await context.newCDPSession(context.pages()[0] ?? (await context.newPage()));
  try {
    const { targetInfos } = await cdp.send('Target.getTargets');
    const worker = targetInfos.find((target) => target.type === 'service_worker' && target.url.startsWith('chrome-extension://'));
    if (!worker) return false;
    await cdp.send('Target.closeTarget', { targetId: worker.targetId });
    return true;
  } finally {
    await cdp.detach();
  }
}
