import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS: RunOptions = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };

/** Fails with the list of violations that axe-core finds on the page as it stands, transitions finished. */
export async function expectAccessible(page: Page): Promise<void> {
  await page.evaluate(() => Promise.all(document.getAnimations().map((one) => one.finished.catch(() => undefined))));
  await page.evaluate(source);
  const results: AxeResults = await page.evaluate((options) => Reflect.get(window, 'axe').run(document, options), OPTIONS);
  const violations = results.violations.map((one) => ({
    rule: one.id,
    help: one.help,
    where: one.nodes
      .slice(0, 3)
      .map(
        (node) => `${node.target.join(' ')} · ${node.any[0]?.message ?? node.all[0]?.message ?? ''} · ${node.html.slice(0, 160)}`,
      ),
  }));
  expect(violations).toEqual([]);
}
