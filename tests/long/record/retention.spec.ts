import type { Page } from '@playwright/test';
import { test } from '@playwright/test';
import { rowsOnDisk } from '../../support/browser/log';
import { expect, type Station, startStation, tell } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const DAY_MS = 86_400_000;
/** Two tiles of 256 and a bit: the bit stays, for only whole tiles go. */
const OLD = 600;
const YOUNG = 100;

async function fill(station: Station): Promise<void> {
  for (let from = 0; from < OLD + YOUNG; from += 100) {
    const age = from < OLD ? 60 * DAY_MS : DAY_MS;
    const events = Array.from({ length: 100 }, (_, i) => {
      const n = from + i;
      return {
        ...buildPersonalFlag(n),
        id: `kept-flag-${n}`,
        orderNo: n < OLD ? `OLD-${n}` : `NEW-${n}`,
        at: Date.now() - age + n,
      };
    });
    await tell(station.home, 'ui-bg.log.append', { events });
  }
}

async function section(station: Station, id: string): Promise<Page> {
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/${id}`);
  return page;
}

/** What the station signed of its log, by size. */
const signed = (station: Station) =>
  station.home.evaluate(
    () =>
      new Promise<number[]>((done) => {
        const open = indexedDB.open('hedan-log');
        open.onsuccess = () => {
          const all = open.result.transaction('checkpoints').objectStore('checkpoints').getAllKeys();
          all.onsuccess = () => {
            open.result.close();
            done(all.result.map(Number));
          };
        };
      }),
  );

const tombstones = async (station: Station) => (await station.events()).filter(({ type }) => type === 'log.pruned');

/** As on the next day: what is due once a day is due again. */
async function nextDay(station: Station): Promise<void> {
  await station.home.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.alarms.create('drain', { when: Date.now() });
  });
}

test('entries beyond the age go in whole blocks by themselves, behind a signed tombstone, and the log stays intact and complete', async () => {
  test.setTimeout(300_000);
  const station = await startStation();
  try {
    await fill(station);
    const verify = await section(station, 'verify');
    const download = verify.waitForEvent('download');
    await verify.getByRole('button', { name: '保存校验点文件' }).click();
    const point = await (await download).path();
    const storage = await section(station, 'storage');
    await storage.getByLabel('最多保留天数').fill('30');
    await storage.getByLabel('最多保留天数').press('Enter');
    await expect(storage.getByRole('button', { name: '现在清理' })).toBeVisible();

    await nextDay(station);
    await expect.poll(async () => (await tombstones(station)).length, { timeout: 60_000 }).toBe(1);
    await expect.poll(() => rowsOnDisk(station.home), { timeout: 60_000 }).not.toContain('OLD-511"');
    const [tombstone] = await tombstones(station);
    expect(tombstone?.body).toMatchObject({ from: 0, to: 512, why: 'retention' });
    // Signed before anything went: the signature covers the tombstone itself.
    expect(Math.max(...(await signed(station)))).toBeGreaterThan(tombstone?.seq ?? Number.POSITIVE_INFINITY);
    const left = await rowsOnDisk(station.home);
    for (const stays of ['OLD-512"', 'OLD-599"', 'NEW-600"', 'NEW-699"']) expect(left).toContain(stays);

    await storage.reload();
    await expect(storage.getByText('其中 512 条已按保留期限删除，指纹仍在')).toBeVisible();
    await verify.locator('input[type=file][multiple]').setInputFiles(point);
    await verify.getByRole('button', { name: '开始核验' }).click();
    await expect(verify.getByText('没有发现改动')).toBeVisible({ timeout: 60_000 });
    await expect(verify.getByText(/其中 512 条按保留期限删除/)).toBeVisible();
    await expect(verify.getByText('没有发现缺失')).toBeVisible();
    await storage.reload();
    await expect(storage.getByText(/没有发现改动 · 没有发现缺失/)).toBeVisible();
  } finally {
    await station.close();
  }
});

test('a limit of size keeps the newest entries that fit, by a press of the button, and says when nothing is beyond it', async () => {
  test.setTimeout(300_000);
  const station = await startStation();
  try {
    // About 1.5 kB of text an entry.
    for (let n = 0; n < 1200; n += 100) {
      const note = '长'.repeat(400);
      const events = Array.from({ length: 100 }, (_, i) => {
        const flag = buildPersonalFlag(n + i);
        return {
          ...flag,
          id: `sized-flag-${n + i}`,
          at: Date.now() - 1_200_000 + n + i,
          body: { ...flag.body, actionLabel: note },
        };
      });
      await tell(station.home, 'ui-bg.log.append', { events });
    }
    const storage = await section(station, 'storage');
    await storage.getByLabel('最多保留大小（MB 文本）').fill('1');
    await storage.getByLabel('最多保留大小（MB 文本）').press('Enter');
    await storage.getByRole('button', { name: '现在清理' }).click();
    await expect(storage.getByText(/^已清理 \d+ 条。$/)).toBeVisible({ timeout: 60_000 });
    const left = (await station.events()).filter(({ id }) => id.startsWith('sized-flag-'));
    const bytes = left.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    // Whole tiles only: what stays is the limit and less than a tile more.
    expect(bytes).toBeGreaterThan(600_000);
    expect(bytes).toBeLessThan(1_000_000 + 300 * 2500);
    expect(left.at(-1)?.id).toBe('sized-flag-1199');
    expect(await tombstones(station)).toHaveLength(1);
    await storage.getByRole('button', { name: '现在清理' }).click();
    await expect(storage.getByText('没有超出期限的整块记录。')).toBeVisible();
  } finally {
    await station.close();
  }
});

test('whoever opens the desk has the browser asked to keep the log, and the storage screen says how safe it lies', async () => {
  test.setTimeout(120_000);
  const station = await startStation();
  try {
    const storage = await section(station, 'storage');
    const [promised, unlimited] = ['浏览器已承诺不会自行清除', '扩展有不限容量的权限，浏览器腾空间时不会清除'];
    await expect(storage.getByText(promised).or(storage.getByText(unlimited))).toBeVisible();
    expect(await storage.getByText(promised).isVisible()).toBe(await storage.evaluate(() => navigator.storage.persisted()));
    // A browser that agrees when it is asked: nobody has to press anything.
    await storage.addInitScript(() => {
      let isKept = false;
      StorageManager.prototype.persisted = async () => isKept;
      StorageManager.prototype.persist = async () => {
        isKept = true;
        return true;
      };
    });
    await storage.reload();
    await expect(storage.getByText(promised)).toBeVisible();
  } finally {
    await station.close();
  }
});
