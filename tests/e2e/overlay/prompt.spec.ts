import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page, test } from '@playwright/test';
import type { Prompt } from '../../../lib/domain/prompt';
import { bundleForPage } from '../../support/bundle';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const script = bundleForPage('tests/e2e/overlay/mount.tsx', 'overlay');
/** Set to renew the pictures in docs/prompts, of each language in each scheme; a check needs each of them once. */
const PICTURES = process.env['HEDAN_PICTURES'] === '1';

const finding = (text: string, some: object = {}) => ({
  ...{
    rule: 'total-mismatch',
    ruleVersion: 1,
    verdict: 'flag',
    errorType: 'total_mismatch',
    class: null,
    severity: 'high',
    messageKey: 'flag',
  },
  ...{
    data: { text },
    field: 'orderTotal',
    ref: 'r1',
    span: null,
    fix: null,
    conditions: [],
    tier: 'confirm',
    tierWhy: 'policy',
  },
  ...some,
});

function promptOf(tier: string, locale: string): Prompt {
  const zh = locale === 'zh-CN';
  const address = zh ? '江南大道588号恒鑫大厦1502室' : '588 Jiangnan Avenue, Room 1502';
  const fix = { ref: 'r2', type: 'addressFull', before: `${address}${address}`, after: address };
  const value = {
    ...{
      id: `prompt-${tier}`,
      tier,
      action: tier === 'confirm' ? 'save' : 'refund',
      actionLabel: zh ? '订单退款 · 确 定' : 'Refund · OK',
    },
    ...{ site: 'https://shop.example', orderNo: '202611202010', amount: '￥300.00', affected: 1, delayMs: 0 },
    ...{ override: tier === 'block' ? 'not_allowed' : 'with_reason', values: '' },
    changes: [{ type: 'refundAmount', label: zh ? '退款金额' : 'Refund amount', before: '128.00', after: '300.00' }],
    findings: [
      finding(zh ? '退款 300.00 超过了已付的 128.00。' : 'The refund of 300.00 is more than the 128.00 paid.'),
      finding(zh ? '地址重复了。' : 'The address is written twice.', {
        rule: 'address-quality',
        severity: 'medium',
        ref: 'r2',
        fix,
      }),
    ],
    challenge:
      tier !== 'challenge'
        ? null
        : { mode: 'retype', about: zh ? '退款金额' : 'Refund amount', subject: 'refundAmount', answer: '300', options: [] },
  };
  return value as unknown as Prompt;
}

async function show(page: Page, prompt: Prompt, locale: string, isSeen = true): Promise<void> {
  await page.setContent('<!doctype html><title>x</title><body></body>');
  await page.addScriptTag({ content: await script });
  await page.evaluate(([p, l, seen]) => Reflect.get(globalThis, 'overlay').mount(p, l, seen), [prompt, locale, isSeen] as const);
  await expect(page.locator('.card')).toBeVisible();
}

const answers = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'answers'));

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

test('the safe way has the focus; Escape goes back from a text field too', async ({ page }) => {
  await show(page, promptOf('challenge', 'zh-CN'), 'zh-CN');
  await expect(page.locator('.safe')).toBeFocused();
  await page.locator('.challenge input').fill('3');
  await page.keyboard.press('Escape');
  expect((await answers(page))[0][0]).toBe('cancelled');
});

test('nothing but the changed value and a reason lets a challenge through', async ({ page }) => {
  await show(page, promptOf('challenge', 'zh-CN'), 'zh-CN');
  // A person can press a button that says it is disabled; it must do nothing.
  const press = () => page.locator('.risky').click({ force: true });
  await press();
  await page.locator('.challenge input').fill('128');
  await page.locator('.reasons button').nth(1).click();
  await press();
  expect(await answers(page)).toEqual([]);
  await expect(page.locator('.wrong')).toBeVisible();
  await page.locator('.reasons button').nth(1).click();
  await page.locator('.challenge input').fill('３００.００');
  await page.locator('.safe').focus();
  await page.keyboard.press('2');
  await press();
  const [[outcome, draft]] = await answers(page);
  expect([outcome, draft.reason]).toEqual(['confirmed', 'supervisor_told']);
});

test('keys choose a fix and report a false alarm, but not inside a text field', async ({ page }) => {
  await show(page, promptOf('confirm', 'zh-CN'), 'zh-CN');
  await page.locator('.reasons input').fill('fx1');
  expect(await answers(page)).toEqual([]);
  await page.locator('.safe').focus();
  await page.keyboard.press('f');
  await page.keyboard.press('x');
  expect(await answers(page)).toEqual([['repair', 'address-quality', '江南大道588号恒鑫大厦1502室']]);
  await expect(page.locator('.false[aria-pressed=true]')).toHaveCount(1);
});

const near = (text: string) =>
  finding('梅园没有9栋。', {
    rule: 'address-quality',
    ref: 'r2',
    choices: ['8', '7', '6'].map((name) => ({ ref: 'r2', type: 'street', before: text, name, after: `梅园${name}栋502` })),
  });

test('of several repairs each has a key in the prompt, and is taken back', async ({ page }) => {
  await show(page, { ...promptOf('confirm', 'zh-CN'), findings: [near('梅园9栋502')] } as Prompt, 'zh-CN');
  await expect(page.locator('.findings .fix kbd')).toHaveText(['F', 'G', 'H']);
  await page.locator('.safe').focus();
  await page.keyboard.press('g');
  await expect(page.locator('.findings .fix')).toHaveText(['✓ 已更正 · 撤销']);
  await page.locator('.findings .fix').click();
  await page.locator('.findings .fix').nth(1).click();
  await page.locator('.findings .fix').press('Enter');
  await expect(page.locator('.findings .fix')).toHaveCount(3);
  await page.keyboard.press('h');
  const taken = (await answers(page)).map((answer: string[]) => answer[2]).filter((after: string) => after !== '梅园8栋502');
  expect(taken).toEqual(['梅园7栋502', '梅园7栋502', '梅园6栋502']);
});

test('of several repairs each has a key beside the field, which typing does not press', async ({ page }) => {
  await page.setContent('<!doctype html><title>x</title><body></body>');
  await page.addScriptTag({ content: await script });
  await page.evaluate(([f]) => Reflect.get(globalThis, 'overlay').mountMarks('zh-CN', f, 0), [near('梅园9栋502')]);
  await expect(page.locator('.side-note kbd')).toHaveText(['Alt+1', 'Alt+2', 'Alt+3']);
  await page.keyboard.press('2');
  await page.evaluate(() => window.dispatchEvent(new KeyboardEvent('keydown', { code: 'Digit2', altKey: true })));
  expect(await answers(page)).toEqual([]);
  await page.keyboard.press('Alt+2');
  await expect.poll(() => answers(page)).toEqual([['fix', '梅园7栋502']]);
});

test('a prompt that the page covers takes no confirmation and moves to a window of its own', async ({ page }) => {
  await show(page, promptOf('confirm', 'zh-CN'), 'zh-CN', false);
  await page.keyboard.press('1');
  await page.locator('.risky').click();
  expect(await answers(page)).toEqual([['unseen']]);
  await expect(page.locator('.status')).toContainText('不算数');
});

test('a block opens only by breaking the glass, in two steps, with a reason', async ({ page }) => {
  await show(page, promptOf('block', 'en'), 'en');
  await expect(page.locator('.reasons')).toHaveCount(0);
  await page.locator('.risky').click();
  await page.locator('.reasons button').first().click();
  await page.locator('.risky').click();
  expect((await answers(page))[0][0]).toBe('broke_glass');
});

test('a second person approves with a PIN or with the answer to a code; who asks can only break the glass', async ({ page }) => {
  await show(page, promptOf('dual', 'zh-CN'), 'zh-CN');
  await page.getByRole('button', { name: /何主管/ }).click();
  await page.locator('.pin-entry').fill('0001');
  await page.getByRole('button', { name: '批准', exact: true }).click();
  await expect(page.locator('.approval .wrong')).toContainText('没有通过');
  await page.locator('.answer-entry').fill('abc');
  await page.getByRole('button', { name: '提交' }).click();
  expect(await answers(page)).toEqual([]);
  await expect(page.getByRole('button', { name: '提交' })).toHaveAttribute('aria-disabled', 'false');
  await page.locator('.answer-entry').fill('ABC');
  await page.locator('.answer-entry').press('Enter');
  await expect.poll(async () => (await answers(page))[0]?.[2]).toBe('周复核');
  expect((await answers(page))[0][0]).toBe('approved');
});
