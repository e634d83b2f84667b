import { expect, test } from '@playwright/test';
import type { Prompt } from '../../../lib/domain/prompt';
import { answers, finding, promptOf, script, show } from './prompts';

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

test('what somebody ordered cannot be called a false alarm: neither by button nor by key, and a reason is asked for instead', async ({
  page,
}) => {
  const held = finding('订单已冻结。', {
    rule: 'frozen-order',
    errorType: 'risky_action',
    class: 'frozen',
    severity: 'critical',
  });
  const base = { ...promptOf('confirm', 'zh-CN'), override: 'false_positive_only' };
  await show(page, { ...base, findings: [held, finding('合计不对。')] } as Prompt, 'zh-CN');
  await expect(page.locator('.findings li')).toHaveCount(2);
  await expect(page.locator('.false')).toHaveCount(1);
  await page.locator('.safe').focus();
  await page.keyboard.press('x');
  await expect(page.locator('.findings li').nth(1).locator('.false[aria-pressed=true]')).toHaveCount(1);

  await show(page, { ...base, findings: [held] } as Prompt, 'zh-CN');
  await expect(page.locator('.false')).toHaveCount(0);
  const go = page.getByRole('button', { name: /^仍要/ });
  await expect(go).toHaveAttribute('aria-disabled', 'true');
  await page.locator('.reasons button').first().click();
  await expect(go).toHaveAttribute('aria-disabled', 'false');
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
