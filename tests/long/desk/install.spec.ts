import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { runCommand } from '../../../scripts/build/commands';
import { isFresh } from '../../../scripts/build/freshness';
import { launch } from '../../support/browser/station';

const ROOT = resolve(import.meta.dirname, '../../..');
/** What users get: the end-to-end build opens no tab that nobody asked for. */
const FOLDER = '.output/chrome-mv3';

test('right after the installation the guide stands in a tab of its own, where a role is chosen; not after an update', async () => {
  test.setTimeout(400_000);
  if (!isFresh(ROOT, FOLDER)) {
    const { exitCode, output } = await runCommand(ROOT, { package: 'wxt', args: ['build'] }, 300_000);
    expect(exitCode, output).toBe(0);
  }
  const profile = mkdtempSync(join(tmpdir(), 'hedan-install-'));
  const context = await launch(profile, join(ROOT, FOLDER));
  const guides = () => context.pages().filter((page) => page.url().endsWith('/review.html#/guide'));
  await expect.poll(() => guides().length, { timeout: 60_000 }).toBe(1);
  for (const guide of guides())
    for (const role of ['录单员', '复核员', '主管']) await expect(guide.getByText(role).first()).toBeVisible();
  // An update is told by the same event. An extension that is loaded by hand is installed anew with every start of the browser,
  // so the event is sent as the browser would send it.
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await worker.evaluate(async () => {
    const installed = chrome.runtime.onInstalled as unknown as { dispatch(details: object): void };
    await chrome.alarms.clearAll();
    installed.dispatch({ reason: 'update', previousVersion: '0.0.1' });
  });
  await expect.poll(() => worker.evaluate(async () => (await chrome.alarms.get('drain')) !== undefined)).toBe(true);
  expect(guides()).toHaveLength(1);
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});
