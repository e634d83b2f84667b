import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { bundleWithGlobs } from '../../../scripts/page-bundle';
import { servePanels } from '../../support/panels/serve';
import { SCREENS } from './panel-screens';

declare global {
  /** The bundle of `understand.ts`. */
  var hedanUnderstand: typeof import('./understand');
}

const CORPUS = join(process.cwd(), 'tests', 'corpus', 'panels');
const panels = servePanels();
let script = '';

test.beforeAll(async () => {
  script = await bundleWithGlobs('tests/e2e/dom-read/understand.ts', 'hedanUnderstand');
});

async function understand(page: Page) {
  await page.evaluate(`${script};globalThis.hedanUnderstand = hedanUnderstand`);
  return page.evaluate(() => hedanUnderstand.understand());
}

// What each screen of the practice panels must be understood as, all frames together. The files were read and put right by
// hand: UPDATE_CORPUS=1 writes what is found now; look at every line of the difference before believing it.
for (const [panel, screens] of Object.entries(SCREENS)) {
  test(`understands the screens of the ${panel} panel, from the live page, as they were written down`, async ({ page }) => {
    for (const [name, open] of Object.entries(screens)) {
      await open(page, panels().url);
      const found = await understand(page);
      const file = join(CORPUS, `${panel}-${name}.json`);
      if (process.env['UPDATE_CORPUS'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
      expect(found, `${panel} ${name}`).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    }
  });
}
