import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { measureInPage, ReadFigures } from './read-in-page';

declare global {
  /** The bundle of `read-in-page.ts`. */
  var hedanBench: { measureInPage: typeof measureInPage };
}

import { benchPage } from './read-page';

const ENTRY = 'scripts/bench/read-in-page.ts';
const SYSTEM_CHROMIUM = '/usr/bin/chromium';

/**
 * Measures the page reader in a real Chromium against one TreeWalker pass that reads every text and attribute, and prints one
 * JSON object. Arguments: sizes in elements (3000 and 50000 unless told), `--storm=SECONDS` for the mutation storm (10).
 */
export default async function run(args: string[]): Promise<number> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const storm = Number(args.find((arg) => arg.startsWith('--storm='))?.slice(8) ?? 10);
  const script = await bundle();
  const browser = await chromium.launch({
    ...(existsSync(SYSTEM_CHROMIUM) ? { executablePath: SYSTEM_CHROMIUM } : {}),
    args: ['--no-sandbox', '--js-flags=--expose-gc', '--enable-precise-memory-info'],
  });
  try {
    const figures: ReadFigures[] = [];
    for (const size of sizes.length > 0 ? sizes : [3000, 50_000]) {
      const page = await browser.newPage();
      figures.push(await measure(page, script, size, storm));
      await page.close();
    }
    console.log(JSON.stringify({ chromium: browser.version(), figures }, null, 2));
    return 0;
  } finally {
    await browser.close();
  }
}

async function measure(page: Page, script: string, size: number, storm: number): Promise<ReadFigures> {
  await page.setContent(benchPage(size));
  await page.evaluate(`${script};globalThis.hedanBench = hedanBench`);
  return page.evaluate((options) => hedanBench.measureInPage(options), { storm: size > 10_000 ? 0 : storm });
}

async function bundle(): Promise<string> {
  const result = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'hedanBench',
    target: 'es2023',
  });
  return result.outputFiles[0]?.text ?? '';
}
