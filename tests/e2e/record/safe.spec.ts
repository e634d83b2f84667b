import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { rowsOnDisk } from '../../support/browser/log';
import { expect, type Station, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const WORDS = '一句很长的口令 2026';
const PHONE = '13912345678';

async function append(station: Station, from: number, n: number): Promise<void> {
  const events = Array.from({ length: n }, (_, i) => ({ ...buildPersonalFlag(from + i), id: `safe-flag-${from + i}` }));
  await tell(station.home, 'ui-bg.log.append', { events });
}

async function openSection(station: Station, id: string): Promise<Page> {
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/${id}`);
  return page;
}

test('a passphrase seals what is there and what comes, locks the screens, and opens the backup in another profile', async () => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(join(tmpdir(), 'hedan-safe-'));
  const [from, to] = [await startStation(), await startStation()];
  try {
    await append(from, 0, 40);
    const storage = await openSection(from, 'storage');
    const safe = storage.getByRole('region', { name: '加密', exact: true });
    await safe.getByLabel('新口令').fill(WORDS);
    await safe.getByLabel('再输入一次').fill(WORDS);
    await safe.getByRole('button', { name: '加密', exact: true }).click();
    await expect(safe.getByText('已加密，已解锁。')).toBeVisible({ timeout: 60_000 });
    expect(await rowsOnDisk(from.home)).not.toContain(PHONE);

    const review = await openSection(from, 'review');
    await expect(review.getByText('个人信息已加密锁定')).toBeHidden();
    await expect(review.locator('.hd-section')).toContainText('address-vague');
    await safe.getByRole('button', { name: '立即锁定' }).click();
    await expect(safe.getByText('已加密，已锁定。')).toBeVisible();
    await expect(review.getByText('个人信息已加密锁定')).toBeVisible();
    await expect(review.locator('.hd-section')).not.toContainText('address-vague');
    await append(from, 40, 10);
    expect((await from.events()).filter(({ type }) => type === 'flag.raised')).toHaveLength(50);
    expect(await rowsOnDisk(from.home)).not.toContain(PHONE);
    await storage.getByRole('button', { name: '备份到文件' }).click();
    await expect(storage.getByText(/没有完成.*locked/)).toBeVisible();

    await review.getByLabel('口令').fill('不是这一句口令');
    await review.getByRole('button', { name: '解锁' }).click();
    await expect(review.getByText('口令不对')).toBeVisible();
    await expect(async () => {
      await review.getByLabel('口令').fill(WORDS);
      await review.getByRole('button', { name: '解锁' }).click({ timeout: 2000 });
      await expect(review.locator('.hd-section')).toContainText('address-vague', { timeout: 5000 });
    }).toPass({ timeout: 40_000 });

    await storage.bringToFront();
    const download = storage.waitForEvent('download');
    await storage.getByRole('button', { name: '备份到文件' }).click();
    const file = join(folder, 'backup.jsonl');
    writeFileSync(file, readFileSync(await (await download).path()));
    for (const word of [PHONE, 'flag.raised']) expect(readFileSync(file, 'utf8')).not.toContain(word);
    const other = await openSection(to, 'storage');
    await other.locator('input[type=file][accept=".jsonl"]').setInputFiles(file);
    await other.getByLabel('备份的口令').fill(WORDS);
    await other.getByRole('button', { name: '打开' }).click();
    await other.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(other.getByText(/恢复完成，新增 \d+ 条/)).toBeVisible();
    expect(await rowsOnDisk(to.home)).not.toContain(PHONE);
    const hashes = async (station: Station) =>
      (await station.events()).filter(({ type }) => type === 'flag.raised').map(({ hash }) => hash);
    expect(await hashes(to)).toEqual(await hashes(from));
  } finally {
    await from.close();
    await to.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
