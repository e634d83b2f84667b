import { expect, type Page } from '@playwright/test';
import type { Prompt } from '../../../lib/domain/prompt';
import { bundleForPage } from '../../support/bundle';

/** The overlay with a stand-in for everything behind it, as one script. */
export const script = bundleForPage('tests/e2e/overlay/mount.tsx', 'overlay');

export const finding = (text: string, some: object = {}) => ({
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

/** A prompt of a tier with two findings. */
export function promptOf(tier: string, locale: string): Prompt {
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

/** Draws a prompt in an empty page; `isSeen` false: as if the page covered it. */
export async function show(page: Page, prompt: Prompt, locale: string, isSeen = true): Promise<void> {
  await page.setContent('<!doctype html><title>x</title><body></body>');
  await page.addScriptTag({ content: await script });
  await page.evaluate(([p, l, seen]) => Reflect.get(globalThis, 'overlay').mount(p, l, seen), [prompt, locale, isSeen] as const);
  await expect(page.locator('.card')).toBeVisible();
}

/** What was answered so far. */
export const answers = (page: Page) => page.evaluate(() => Reflect.get(globalThis, 'answers'));
