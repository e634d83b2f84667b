import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import { promptOf, script, show } from './prompts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** Set to renew the pictures in docs/prompts, of each language in each scheme; a check needs each of them once. */
const PICTURES = process.env['HEDAN_PICTURES'] === '1';

for (const locale of ['zh-CN', 'en']) {
  for (const scheme of PICTURES ? (['light', 'dark'] as const) : [locale === 'en' ? ('dark' as const) : ('light' as const)]) {
    for (const tier of ['confirm', 'challenge', 'dual', 'block']) {
      test(`the ${tier} prompt in ${locale}, ${scheme}, has no accessibility fault and fits 200 % zoom`, async ({ page }) => {
        await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
        await show(page, promptOf(tier, locale), locale);
        await page.addScriptTag({ content: axe });
        const faults = await page.evaluate(async () =>
          (await Reflect.get(globalThis, 'axe').run(document)).violations.map(
            (v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`,
          ),
        );
        expect(faults).toEqual([]);
        if (PICTURES) await page.screenshot({ path: `docs/prompts/${tier}-${locale}-${scheme}.png` });
        await page.setViewportSize({ width: 640, height: 450 });
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
        await expect(page.locator('.safe')).toBeInViewport();
      });
    }
  }
}

/** `region` asks a whole page to lie in landmarks: notes lie beside the fields of a page that is not ours. */
const faultsOf = async (page: Page) => {
  await page.addScriptTag({ content: axe });
  return page.evaluate(async () =>
    (await Reflect.get(globalThis, 'axe').run(document, { rules: { region: { enabled: false } } })).violations.map(
      (v: { id: string; nodes: { html: string }[] }) => `${v.id}: ${v.nodes[0]?.html}`,
    ),
  );
};

for (const locale of ['zh-CN', 'en']) {
  for (const scheme of ['light', 'dark'] as const) {
    test(`marks, the freeze bar and the prompt's own window in ${locale}, ${scheme}, have no accessibility fault`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.setContent('<!doctype html><meta name="color-scheme" content="light dark"><title>x</title><body></body>');
      await page.addScriptTag({ content: await script });
      const [hint] = promptOf('confirm', locale).findings;
      await page.evaluate(([l, f, now]) => Reflect.get(globalThis, 'overlay').mountMarks(l, f, now), [
        locale,
        hint,
        Date.UTC(2026, 10, 22, 2),
      ] as const);
      await expect(page.locator('.freeze')).toContainText('INC-7');
      await expect(page.locator('.side-note')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      if (PICTURES) await page.screenshot({ path: `docs/prompts/hint-and-frozen-${locale}-${scheme}.png` });
      await page.setContent('<!doctype html><title>x</title><body></body>');
      await page.addScriptTag({ content: await script });
      await page.evaluate(([p, l]) => Reflect.get(globalThis, 'overlay').mountWindow(p, l), [
        promptOf('challenge', locale),
        locale,
      ] as const);
      await expect(page.locator('.card')).toBeVisible();
      expect(await faultsOf(page)).toEqual([]);
      if (PICTURES) await page.screenshot({ path: `docs/prompts/window-${locale}-${scheme}.png` });
    });
  }
}

test('an open prompt follows a change of language', async ({ page }) => {
  await page.setContent('<!doctype html><title>x</title><body></body>');
  await page.addScriptTag({ content: await script });
  await page.evaluate((p) => Reflect.get(globalThis, 'overlay').mountOverlay(p), promptOf('confirm', 'zh-CN'));
  await expect(page.locator('.safe')).toContainText('返回修改');
  await page.evaluate(() => Reflect.get(globalThis, 'overlayPort').setLocale('en'));
  await expect(page.locator('.safe')).toContainText('Go back');
});
