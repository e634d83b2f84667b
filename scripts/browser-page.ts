import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findBrowser } from './setup.mjs';

/** A page of a real browser, on an origin of its own with a database of its own. */
export interface BundlePage {
  readonly page: Page;
  /** Of the browser. */
  readonly version: string;
  /** Loads the page again: what was open is closed, what was stored stays. */
  readonly reopen: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface BundleOptions {
  readonly args?: readonly string[];
  /** Further folders in which packages are looked for. */
  readonly nodePaths?: readonly string[];
  /** Keeps databases on the disk, as a person's browser does; in memory, and with little room, otherwise. */
  readonly isOnDisk?: boolean;
  /** A second module, served as `/worker.js`. */
  readonly worker?: string;
}

/** Bundles a TypeScript module and opens it in a browser, its exports on `globalThis.bundle`. Served on localhost, so that WebCrypto is there. */
export async function openBundle(
  entry: string,
  { args = [], nodePaths = [], isOnDisk = false, worker }: BundleOptions = {},
): Promise<BundlePage> {
  const scripts: Readonly<Record<string, string>> = {
    '/bundle.js': await bundle(entry, nodePaths),
    ...(worker ? { '/worker.js': await bundle(worker, nodePaths) } : {}),
  };
  const server = createServer((request, response) => {
    const script = scripts[(request.url ?? '').replace(/\?.*/, '')];
    response.setHeader('content-type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(script ?? '<!doctype html><meta charset="utf-8"><title>bench</title><script src="/bundle.js"></script>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const executablePath = process.env['HEDAN_BROWSER'] ?? findBrowser()?.path;
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const options = { ...(executablePath ? { executablePath } : {}), args: [...root, ...args] };
  const profile = isOnDisk ? mkdtempSync(join(tmpdir(), 'hedan-bench-')) : null;
  const own = profile === null ? await chromium.launch(options) : await chromium.launchPersistentContext(profile, options);
  const browser = 'newContext' in own ? own : own.browser();
  const page = await own.newPage();
  page.on('pageerror', (error) => console.error(`in the page: ${error.stack ?? error.message}`));
  const reopen = async (): Promise<void> => {
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
  };
  await reopen();
  const close = async (): Promise<void> => {
    await own.close();
    server.close();
    if (profile !== null) rmSync(profile, { recursive: true, force: true });
  };
  return { page, version: browser?.version() ?? '', reopen, close };
}

async function bundle(entry: string, nodePaths: readonly string[]): Promise<string> {
  const result = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'bundle',
    target: 'es2023',
    charset: 'utf8',
    logLevel: 'error',
    nodePaths: [...nodePaths],
    // A peer may bring a Dexie of its own, and two of them refuse to be in one page.
    alias: { dexie: './node_modules/dexie' },
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
  });
  return result.outputFiles[0]?.text ?? '';
}
