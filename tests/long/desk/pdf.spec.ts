import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import report from '../../../lib/export/report/format';
import { expect, test } from '../../e2e/screens/screens';
import { exportText } from '../../support/export';
import { buildReviewLog } from '../../support/review-log';

const NOW = Date.UTC(2026, 10, 22, 2, 30, 0);

/** Pages of a PDF as text, laid out as they are seen, by Poppler. */
async function pagesOf(page: Page, name: string, landscape = false): Promise<readonly string[]> {
  const path = test.info().outputPath(`${name}.pdf`);
  writeFileSync(path, await page.pdf({ format: 'A4', landscape, preferCSSPageSize: true }));
  await test.info().attach(name, { path, contentType: 'application/pdf' });
  const text = execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' });
  return text.split('\f').slice(0, -1);
}

function hasPoppler(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

test.skip(!hasPoppler(), 'pdftotext (Poppler) reads the files');

test('an incident prints whole: what is done, by whom and when, its causes and its history, on numbered pages', async ({
  open,
}) => {
  const page = await open({ screen: 'desk', theme: 'dark', entries: '60' });
  await page.goto(`${page.url()}#/incidents/new/flag-3`);
  await page.getByRole('dialog').getByRole('button', { name: '建立事件' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('checkbox', { name: /致歉/ }).check();
  await expect(page.getByRole('checkbox', { name: /致歉/ })).toBeChecked();
  const sheets = await pagesOf(page, 'incident');
  const all = sheets.join('\n');
  for (const said of ['黄金五分钟', '致歉', '何主管', '启动溯源', '根因', '经过', '新建事件']) expect(all).toContain(said);
  for (const [i, sheet] of sheets.entries()) expect(sheet).toMatch(new RegExp(`${i + 1}\\s*/\\s*${sheets.length}\\s*$`));
});

test('the timeline of an order names the order on paper, and a long one goes on over pages without losing a line', async ({
  open,
}) => {
  const page = await open({ screen: 'desk', theme: 'dark', entries: '60' });
  await page.evaluate(() => {
    const [like] = window.harness.stored;
    if (!like) return;
    const about = { orderNo: 'LONG-1', site: like.site };
    const frozen = Array.from({ length: 90 }, (_, i) => ({
      ...{ ...like, ...about, id: `frozen-${i}`, at: like.at + i * 60_000, type: 'order.frozen' as const },
      body: { incidentId: 'i1', until: like.at, by: `主管${i}号` },
    }));
    window.harness.raise(frozen);
  });
  await page.goto(`${page.url()}#/timeline/LONG-1`);
  await page.locator('.hd-timeline li').first().waitFor();
  const sheets = await pagesOf(page, 'timeline');
  expect(sheets.length).toBeGreaterThan(1);
  expect(sheets[0]).toContain('LONG-1');
  for (let i = 0; i < 90; i++) expect(sheets.join('\n')).toContain(`主管${i}号`);
});

test('the daily report prints every entry as a paragraph that names what it tells: no table of thirty columns fits paper', async ({
  page,
}) => {
  const events = buildReviewLog(80, NOW);
  await page.setContent(await exportText(report, events, { from: NOW - 86_400_000, to: NOW }));
  const sheets = await pagesOf(page, 'report');
  const all = sheets.join('\n').replace(/\s+/g, '');
  const orders = [...new Set(events.map(({ orderNo }) => orderNo ?? ''))];
  expect(orders.length).toBeGreaterThan(70);
  for (const orderNo of orders) expect(all).toContain(`订单号${orderNo}`);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(wide).toBeLessThanOrEqual(1);
});
