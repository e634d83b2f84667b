import { expectAccessible } from './axe';
import { test } from './screens';

for (const theme of ['light', 'dark']) {
  test.describe(`${theme}`, () => {
    test('the popup has no axe violation, with a page, without one and with every notice', async ({ open }) => {
      await expectAccessible(await open({ screen: 'popup', theme }));
      await expectAccessible(await open({ screen: 'popup', theme, page: 'none', health: 'dead', clerk: '' }));
      await expectAccessible(await open({ screen: 'popup', theme, page: 'off' }));
    });

    test('the review screen has no axe violation, in both languages', async ({ open }) => {
      for (const lng of ['zh-CN', 'en']) {
        const page = await open({ theme, lng });
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await expectAccessible(page);
        await page.keyboard.press('t');
        await page
          .getByText(/DD20261122100033/)
          .first()
          .click();
        await page.locator('summary').first().click();
        await expectAccessible(page);
      }
    });

    if (theme === 'dark') return;

    test('its dialogs and drawers have none either', async ({ open }) => {
      const page = await open({ theme });
      for (const key of ['?', 's', 'e']) {
        await page.keyboard.press(key);
        await page.getByRole('dialog').waitFor();
        await expectAccessible(page);
        await page.keyboard.press('Escape');
        await page.getByRole('dialog').waitFor({ state: 'detached' });
      }
    });

    test('an empty log, a filter without hits and a log that cannot be read have none', async ({ open }) => {
      await expectAccessible(await open({ theme, entries: '0' }));
      const page = await open({ theme });
      await page.getByPlaceholder(/搜索/).fill('没有这样的内容');
      await page.getByText('没有符合筛选条件的记录').waitFor();
      await expectAccessible(page);
      await expectAccessible(await open({ theme, failReading: 'DatabaseClosedError' }));
    });
  });
}

test('at 360 px nothing overflows sideways, and list and detail have no axe violation', async ({ page, open }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await open({ lng: 'en' });
  await expectAccessible(page);
  await page
    .getByText(/DD2026/)
    .first()
    .click();
  await page.getByRole('button', { name: /Back/ }).waitFor();
  await expectAccessible(page);
});
