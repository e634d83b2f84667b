import { expectAccessible } from './axe';
import { expectFits } from './fits';
import { expect, test } from './screens';

for (const [lng, theme, role] of [
  ['zh-CN', 'light', 'supervisor'],
  ['en', 'dark', 'clerk'],
] as const) {
  test(`the guide has no axe violation and fits 360 px at every step: ${lng}, ${theme}, ${role}`, async ({ page, open }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await open({ screen: 'desk', lng, theme, guided: '' });
    await page.goto(`${page.url()}#/guide/${role}`);
    const next = page.getByRole('button', { name: /^(下一步|Next)$/ });
    const head = page.locator('#guide-step');
    await expect(head).toContainText('1/');
    await expectAccessible(page);
    for (let step = 2; await next.isVisible(); step++) {
      await next.click();
      await expect(head).toContainText(`${step}/`);
      await expectFits(page);
    }
    await expectAccessible(page);
  });
}
