import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rowsOnDisk } from '../../support/browser/log';
import { expect, type Station, startStation, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const FLAGS = 300;

async function fill(station: Station): Promise<void> {
  const events = Array.from({ length: FLAGS }, (_, i) => ({ ...buildPersonalFlag(i), id: `storage-flag-${i}` }));
  await tell(station.home, 'ui-bg.log.append', { events });
}

async function openSection(station: Station, id: string) {
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/${id}`);
  return page;
}

/** The file that pressing the button saves. */
async function saved(page: Awaited<ReturnType<typeof openSection>>, button: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return (await download).path();
}

test('a backup goes to another profile whole, proofs hold there, and erasing a customer leaves them valid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'hedan-backup-'));
  const [from, to] = [await startStation(), await startStation()];
  try {
    await fill(from);
    const page = await openSection(from, 'storage');
    const file = join(folder, 'backup.jsonl');
    writeFileSync(file, readFileSync(await saved(page, '备份到文件')));
    await expect(page.getByText(/已备份 \d+ 条/)).toBeVisible();

    const other = await openSection(to, 'storage');
    const input = other.locator('input[type=file][accept=".jsonl"]');
    writeFileSync(join(folder, 'cut.jsonl'), readFileSync(file, 'utf8').slice(0, -400));
    await input.setInputFiles(join(folder, 'cut.jsonl'));
    await expect(other.getByText('文件不完整，可能没有下载完。')).toBeVisible();
    expect(await to.events()).toEqual([]);
    await input.setInputFiles(file);
    await other.getByRole('button', { name: '恢复', exact: true }).click();
    await expect(other.getByText(/恢复完成，新增 \d+ 条/)).toBeVisible();
    const [before, after] = [await from.events(), await to.events()];
    const flags = (events: typeof before) => events.filter(({ type }) => type === 'flag.raised').map(({ hash }) => hash);
    expect(flags(after)).toEqual(flags(before));

    const verify = await openSection(to, 'verify');
    const point = await saved(verify, '保存校验点文件');
    await verify.locator('input[type=file][multiple]').setInputFiles(point);
    const run = verify.getByRole('button', { name: '开始核验' });
    await run.click();
    await expect(verify.getByText('没有发现改动')).toBeVisible();
    await expect(verify.getByText(/都有外部校验点担保/)).toBeVisible();

    await other.getByLabel('电话').fill('13912345678');
    await other.getByRole('button', { name: '查找', exact: true }).click();
    await other.getByRole('button', { name: '永久删除这些个人信息' }).click();
    await other.locator('.ant-popover').getByRole('button', { name: '永久删除这些个人信息' }).click();
    await expect(other.getByText(`已从 ${FLAGS} 条记录中删除个人信息。`)).toBeVisible();
    await run.click();
    await expect(verify.getByText(new RegExp(`${FLAGS} 条的个人信息已按要求删除`))).toBeVisible();
    await expect(verify.getByText('没有发现改动')).toBeVisible();
    const text = await rowsOnDisk(to.home);
    expect(text).toContain('flag.raised');
    expect(text).not.toContain('13912345678');
  } finally {
    await from.close();
    await to.close();
    rmSync(folder, { recursive: true, force: true });
  }
});
