import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const [PHONE, MASKED, NAME] = ['13912345678', '139****5678', '李雷'];

/** The queue as somebody sees it who works under this name, and what an export «as it is» would hold for them. */
async function seenBy(station: Station, reviewer: string) {
  await station.home.evaluate((name) => chrome.storage.local.set({ settings: { reviewer: name } }), reviewer);
  // A tab keeps the name that it began with.
  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/review`);
  const section = page.locator('.hd-section');
  await expect(section.getByText(NAME).first()).toBeVisible();
  const screen = (await section.textContent()) ?? '';
  await section
    .getByRole('button', { name: /导\s*出$/ })
    .first()
    .click();
  const drawer = page.locator('.ant-drawer');
  await drawer.getByLabel('个人信息').click();
  await page.locator('.ant-select-dropdown').getByText('原样导出').click();
  const head = drawer.getByRole('textbox', { name: '预览' });
  await expect(head).toHaveValue(new RegExp(NAME));
  const file = await head.inputValue();
  await page.keyboard.press('Escape');
  let elsewhere = '';
  for (const place of ['timeline/SO20260520001', 'incidents', 'audit', 'knowledge', 'scorecard']) {
    await page.goto(`${station.origin}/review.html#/${place}`);
    const shown = page.locator(`[data-section="${place.split('/')[0]}"]`);
    await expect(shown.locator('h1')).toBeVisible();
    elsewhere += await shown.textContent();
  }
  return { screen, file, elsewhere };
}

test('a policy hides phones from reviewers, on the screen and in what they export, and goes on to show them to supervisors', async ({
  station,
}) => {
  test.setTimeout(120_000);
  const { home } = station;
  const events = Array.from({ length: 3 }, (_, i) => ({
    ...buildPersonalFlag(i),
    id: `sight-flag-${i}`,
    at: Date.now() - 1000 * i,
  }));
  await tell(home, 'ui-bg.log.append', { events });
  for (const [name, role] of [
    ['老张', 'reviewer'],
    ['陈姐', 'supervisor'],
  ] as const) {
    expect(await tell(home, 'ui-bg.person.save', { draft: { id: null, name, role, pin: '471936' }, by: null })).toMatchObject({
      ok: true,
    });
  }

  const page = await station.context.newPage();
  await page.goto(`${station.origin}/review.html#/policy/sight`);
  const box = page.getByRole('checkbox', { name: '复核员: 电话' });
  await expect(box).toBeChecked();
  await box.uncheck();
  await page.getByRole('button', { name: '发布（1 处修改）' }).click();
  await page.getByLabel('发布人').fill('陈姐');
  await page
    .locator('.ant-drawer')
    .getByRole('button', { name: /^发\s*布$/ })
    .click();
  await expect(page.getByText(/已发布并生效/)).toBeVisible();
  await expect(page.locator('.hd-grid > div').filter({ hasText: '复核员' })).toContainText('本机');
  await expect(page.locator('.hd-grid > div').filter({ hasText: '录单员' })).toContainText('内置');

  const reviewer = await seenBy(station, '老张');
  expect(reviewer.elsewhere).not.toContain(PHONE);
  for (const text of [reviewer.screen, reviewer.file]) {
    expect(text).not.toContain(PHONE);
    expect(text).toContain(MASKED);
  }
  const supervisor = await seenBy(station, '陈姐');
  for (const text of [supervisor.screen, supervisor.file]) expect(text).toContain(PHONE);
});
