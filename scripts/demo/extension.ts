import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { runCommand } from '../build/commands';
import { isFresh } from '../build/freshness';
import { findBrowser } from '../setup.mjs';

/** The build whose test hosts are granted from the start: nobody can press the browser's own permission dialog headless. */
const BUILD = join('.output-e2e', 'chrome-mv3');

/** A browser with the extension in it and a profile of its own, which `close` removes. */
export interface Running {
  readonly context: BrowserContext;
  /** The extension's own origin: `chrome-extension://…`. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Builds the extension with its test hosts unless the build is newer than all sources. Rejects with what WXT said. */
export async function buildExtension(root: string, log: (line: string) => void): Promise<void> {
  if (isFresh(root, BUILD)) return;
  log('Building the extension …');
  const { exitCode, output } = await runCommand(root, { package: 'wxt', args: ['build'], env: { E2E: '1' } }, 240_000);
  if (exitCode !== 0) throw new Error(`the extension could not be built:\n${output}`);
}

/** Opens the browser with the extension. Rejects when the browser cannot start, for example without a display. */
export async function openBrowser(root: string, headless: boolean): Promise<Running> {
  const profile = mkdtempSync(join(tmpdir(), 'hedan-'));
  const folder = resolve(root, BUILD);
  const isRoot = process.getuid?.() === 0;
  const executablePath = process.env.HEDAN_BROWSER ?? findBrowser()?.path;
  const context = await chromium.launchPersistentContext(profile, {
    headless,
    ...(executablePath === undefined ? {} : { executablePath }),
    viewport: headless ? { width: 1440, height: 900 } : null,
    locale: 'zh-CN',
    acceptDownloads: true,
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--no-first-run',
      ...(isRoot ? ['--no-sandbox'] : []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 30_000 }));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, origin: `chrome-extension://${new URL(worker.url()).host}`, close };
}
