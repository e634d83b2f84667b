import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import { openReader } from './reader-page';
import { slim } from './slim';

const CORPUS = join(process.cwd(), 'tests', 'corpus');

// Each folder holds a small page and what reading it must give. UPDATE_CORPUS=1 writes the second; look at the difference.
for (const name of readdirSync(CORPUS).filter((entry) => existsSync(join(CORPUS, entry, 'page.html')))) {
  test(`reads the page ${name} as it was written down`, async ({ page }) => {
    await page.goto(pathToFileURL(join(CORPUS, name, 'page.html')).href);
    await openReader(page);
    const found = slim(await page.evaluate(() => reader.read()));
    const file = join(CORPUS, name, 'expected.json');
    if (process.env['UPDATE_CORPUS'] === '1') writeFileSync(file, `${JSON.stringify(found, null, 1)}\n`);
    expect(found).toEqual(JSON.parse(readFileSync(file, 'utf8')));
  });

  test(`reads the page ${name} in slices, and bit by bit after changes, to the same result`, async ({ page }) => {
    await page.goto(pathToFileURL(join(CORPUS, name, 'page.html')).href);
    await openReader(page);
    const [whole, sliced, updated] = await page.evaluate(async () => {
      const inSlices = await newReader().readSliced(new AbortController().signal);
      reader.observe(new AbortController().signal, () => undefined);
      reader.update();
      for (const el of document.querySelectorAll('body *')) if (el.children.length > 0) el.classList.toggle('touched');
      return [newReader().read(), inSlices, reader.update()] as const;
    });
    expect(slim(sliced)).toEqual(slim(whole));
    expect(slim(updated)).toEqual(slim(whole));
  });
}
