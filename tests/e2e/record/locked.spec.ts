import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dayOf, profileFor, saveAsUsual, setPlan, yesterday } from '../../support/browser/downloads';
import { expect, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const WORDS = '一句很长的口令 2026';

test('nobody at the desk for a while locks it; the daily file then waits, says so on the badge, and is made as soon as it is unlocked', async () => {
  test.setTimeout(240_000);
  const folder = mkdtempSync(join(tmpdir(), 'hedan-locked-'));
  const profile = profileFor(folder);
  const station = await startStation({ profile });
  const { home } = station;
  const turn = () => home.evaluate(() => chrome.alarms.create('drain', { when: Date.now() }));
  try {
    await saveAsUsual(station);
    const day = dayOf(yesterday());
    const events = Array.from({ length: 20 }, (_, i) => ({
      ...{ ...buildPersonalFlag(i), id: `locked-flag-${i}`, at: yesterday() + 8 * 3_600_000 + i },
    }));
    await tell(home, 'ui-bg.log.append', { events });
    const storage = await station.context.newPage();
    await storage.goto(`${station.origin}/review.html#/storage`);
    const safe = storage.getByRole('region', { name: '加密', exact: true });
    await safe.getByLabel('新口令').fill(WORDS);
    await safe.getByLabel('再输入一次').fill(WORDS);
    await safe.getByRole('button', { name: '加密', exact: true }).click();
    await expect(safe.getByText('已加密，已解锁。')).toBeVisible({ timeout: 60_000 });

    // Sixteen minutes ago somebody clicked for the last time; nothing is waited for.
    await home.evaluate(async () => {
      const held = (await chrome.storage.session.get('safeKey'))['safeKey'] as { at: number };
      await chrome.storage.session.set({ safeKey: { ...held, at: held.at - 16 * 60_000 } });
    });
    await turn();
    await expect.poll(() => home.evaluate(async () => Object.keys(await chrome.storage.session.get('safeKey')))).toEqual([]);
    await expect(safe.getByText('已加密，已锁定。')).toBeVisible({ timeout: 30_000 });

    await setPlan(station, { on: true, minute: 0, since: day, formats: ['csv'], folder: 'reports', masking: 'none' });
    await turn();
    const badge = () =>
      home.evaluate(async () => [await chrome.action.getBadgeText({}), await chrome.action.getTitle({})].join(' '));
    await expect.poll(badge, { timeout: 40_000 }).toMatch(/^🔒 [\s\S]*(?:每日导出在等待|daily export waits)/);
    expect(existsSync(join(folder, 'reports'))).toBe(false);
    expect(await home.evaluate(() => chrome.storage.local.get('dailyFailures'))).toEqual({ dailyFailures: [] });
    expect((await station.events()).filter(({ body }) => body['what'] === 'daily_export_failed')).toEqual([]);

    await safe.getByLabel('口令', { exact: true }).fill(WORDS);
    await safe.getByRole('button', { name: '解锁' }).click();
    const file = join(folder, 'reports', `hedan-${day}.csv`);
    await expect.poll(() => existsSync(`${file}.checkpoint.txt`), { timeout: 60_000 }).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('13912345678');
    expect(readdirSync(join(folder, 'reports'))).toHaveLength(2);
    await turn();
    await expect.poll(() => home.evaluate(() => chrome.action.getBadgeText({})), { timeout: 40_000 }).toBe('');
  } finally {
    await station.close();
    for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
  }
});
