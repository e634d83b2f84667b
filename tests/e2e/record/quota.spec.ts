import { expect, test } from '@playwright/test';
import { openBundle } from '../../../scripts/browser-page';

type InPage = typeof import('./quota-in-page');

test('a full disk refuses a batch as a whole, loses nothing that was acknowledged, and appending goes on when there is room', async () => {
  const { page, close } = await openBundle('tests/e2e/record/quota-in-page.ts');
  try {
    const cdp = await page.context().newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 6_000_000 });
    const append = (most: number) =>
      page.evaluate((n) => (globalThis as unknown as { bundle: InPage }).bundle.appendUntilRefused(n), most);
    const standing = () => page.evaluate(() => (globalThis as unknown as { bundle: InPage }).bundle.standing());
    expect(await append(60)).toBe('quota');
    const full = await standing();
    expect(full).toMatchObject({ lost: 0, ok: true, stored: full.acknowledged });
    await cdp.send('Storage.overrideQuotaForOrigin', { origin });
    expect(await append(5)).toBeNull();
    const after = await standing();
    expect(after).toMatchObject({ lost: 0, ok: true, stored: after.acknowledged, acknowledged: full.acknowledged + 5 * 20 });
  } finally {
    await close();
  }
});
