import { expect, test } from '@playwright/test';
import { bundleForPage } from '../../support/bundle';

const TEXT = '浙江省杭州市西湖区翠苑小区5幢201室';
const moved = {
  ...{ rule: 'address-moved', ruleVersion: 1, verdict: 'flag', errorType: 'address_conflict', class: 'customer_door' },
  ...{ severity: 'medium', messageKey: 'customer_door', field: 'addressFull', ref: 'a', fix: null, conditions: [] },
  ...{
    tier: 'hint',
    tierWhy: 'policy',
    data: { text: '与先前的地址只差一处。', quote: TEXT },
    span: { start: TEXT.indexOf('5幢'), end: TEXT.indexOf('201') },
  },
};

test('beside a field the token that moved is marked in the address', async ({ page }) => {
  await page.setContent('<!doctype html><title>x</title><body></body>');
  await page.addScriptTag({ content: await bundleForPage('tests/e2e/overlay/mount.tsx', 'overlay') });
  await page.evaluate(([f]) => Reflect.get(globalThis, 'overlay').mountMarks('zh-CN', f, 0), [moved]);
  await expect(page.locator('.side-note mark')).toHaveText('5幢');
  await expect(page.locator('.side-note .quote')).toHaveText(TEXT);
});
