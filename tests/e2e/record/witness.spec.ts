import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, type Station, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

async function append(station: Station, from: number, n: number): Promise<void> {
  const events = Array.from({ length: n }, (_, i) => ({ ...buildPersonalFlag(from + i), id: `witness-flag-${from + i}` }));
  await tell(station.home, 'ui-bg.log.append', { events });
}

async function verifyScreen(station: Station): Promise<Page> {
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/verify`);
  return page;
}

/** What a log's owner gives to the witness; `known` entries were witnessed before. */
async function codeOf(page: Page, known: number): Promise<string> {
  const card = page.getByRole('region', { name: '请同事见证' });
  await card.getByLabel(/同事上次见证时的条数/).fill(String(known));
  await card.getByRole('button', { name: '生成见证码' }).click();
  await expect(card.getByLabel('见证码', { exact: true })).toHaveValue(/hedan-witness-request/);
  return card.getByLabel('见证码', { exact: true }).inputValue();
}

/** Takes the end of the log away, with everything that was signed of it, as somebody who owns the profile can. */
const cutTail = (station: Station, keep: number) =>
  station.home.evaluate(
    (size) =>
      new Promise<void>((done, failed) => {
        const open = indexedDB.open('hedan-log');
        open.onsuccess = () => {
          const work = open.result.transaction(['events', 'meta', 'checkpoints', 'nodes'], 'readwrite');
          const rows = work.objectStore('events');
          rows.delete(IDBKeyRange.lowerBound(size));
          work.objectStore('checkpoints').clear();
          work.objectStore('nodes').clear();
          const last = rows.get(size - 1);
          last.onsuccess = () => work.objectStore('meta').put({ key: 'head', next: size, hash: last.result.hash, size: 0 });
          work.oncomplete = () => {
            open.result.close();
            done();
          };
          work.onerror = () => failed(work.error);
        };
      }),
    keep,
  );

test('a colleague cosigns a checkpoint by code and by file while the log grows, and refuses it once it is shorter', async () => {
  test.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), 'hedan-witness-'));
  const [owner, colleague] = [await startStation(), await startStation()];
  try {
    await append(owner, 0, 30);
    const [own, theirs] = [await verifyScreen(owner), await verifyScreen(colleague)];
    const give = theirs.getByRole('region', { name: '为同事见证' });
    const asked = give.getByLabel('同事的见证码');
    const sign = give.getByRole('button', { name: '见证并签名' });

    await asked.fill(await codeOf(own, 0));
    await sign.click();
    await expect(give.getByLabel('已见证。请把签名后的文件发回给同事。')).toBeVisible();
    const cosigned = await give.getByLabel('已见证。请把签名后的文件发回给同事。').inputValue();
    const size = Number(cosigned.split('\n')[1]);
    expect(size).toBeGreaterThanOrEqual(30);
    expect(
      cosigned
        .trimEnd()
        .split('\n')
        .filter((line) => line.startsWith('— ')),
    ).toHaveLength(2);

    const signed = join(folder, 'cosigned.txt');
    writeFileSync(signed, cosigned);
    await own.locator('input[type=file][multiple]').setInputFiles(signed);
    await own.getByRole('button', { name: '开始核验' }).click();
    await expect(own.getByText('没有发现改动')).toBeVisible();
    await expect(own.getByText(/外部校验点担保/)).toBeVisible();

    await append(owner, 30, 20);
    const grown = await codeOf(own, size);
    const download = own.waitForEvent('download');
    await own.getByRole('region', { name: '请同事见证' }).getByRole('button', { name: '存为文件' }).click();
    const request = join(folder, 'request.txt');
    writeFileSync(request, readFileSync(await (await download).path()));
    expect(readFileSync(request, 'utf8')).toBe(grown);
    await give.locator('input[type=file]').setInputFiles(request);
    await expect(asked).toHaveValue(grown);
    await sign.click();
    await expect(give.getByLabel('已见证。请把签名后的文件发回给同事。')).toBeVisible();

    await cutTail(owner, 20);
    await asked.fill(await codeOf(own, 0));
    await sign.click();
    await expect(give.getByText('这份记录比上次见证的更短：末尾可能被截掉。没有签名。')).toBeVisible();
    await expect(give.getByLabel('已见证。请把签名后的文件发回给同事。')).toBeHidden();

    await own.getByRole('button', { name: '开始核验' }).click();
    await expect(own.getByText('发现缺失')).toBeVisible();
  } finally {
    await owner.close();
    await colleague.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
