import { join } from 'node:path';
import type { Running } from './extension';

/** Exports today's log as a supervisor would: review page, 导出, CSV. Returns the names of the files. */
export async function exportDay({ context, origin }: Running, folder: string): Promise<readonly string[]> {
  const page = await context.newPage();
  await page.goto(`${origin}/review.html`);
  await page.getByRole('button', { name: '导出' }).first().click();
  const drawer = page.getByRole('dialog');
  const download = page.waitForEvent('download', { timeout: 20_000 });
  await drawer
    .getByRole('button', { name: /导出|下载/ })
    .last()
    .click();
  const file = await download;
  await file.saveAs(join(folder, file.suggestedFilename()));
  await page.screenshot({ path: join(folder, 'review.png') });
  await page.close();
  return [file.suggestedFilename(), 'review.png'];
}
