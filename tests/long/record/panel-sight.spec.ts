import type { Page } from '@playwright/test';
import { tabOf } from '../../e2e/teach/desk';
import { orderNumber } from '../../panels/seed/seed';
import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const ORDER = orderNumber(4, 1);
const [ADDRESS, REPAIRED] = ['梅园3栋', '梅园3栋502'];

/** The side panel about a page as somebody sees it who works under this name, its customer message unfolded. */
async function panelOf(station: Station, page: Page, reviewer: string): Promise<string> {
  await station.home.evaluate((name) => chrome.storage.local.set({ settings: { reviewer: name, clerk: '小王' } }), reviewer);
  const panel = await station.context.newPage();
  await panel.goto(`${station.origin}/sidepanel.html?tab=${await tabOf(station, page)}`);
  await expect(panel.locator('.hd-findings')).toBeVisible();
  await panel.locator('#panel-message').click();
  await expect(panel.locator('.hd-history li').first()).toBeVisible();
  const shown = await panel.locator('main').textContent();
  const typed = await panel.locator('main').locator('input, textarea').evaluateAll(valuesOf);
  await panel.close();
  return `${shown} ${typed.join(' ')}`;
}

const valuesOf = (fields: Element[]): string[] =>
  fields.map((field) => (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : ''));

test('the side panel hides customers’ values from clerks and unknown names, and shows them to reviewers and supervisors', async ({
  station,
}) => {
  const { home, panels } = station;
  await station.turnOn();
  const event = { ...buildPersonalFlag(0), id: 'panel-flag', site: new URL(panels.url).origin, orderNo: ORDER, at: Date.now() };
  await tell(home, 'ui-bg.log.append', { events: [event] });
  // Once there is a supervisor, whoever comes next needs their PIN.
  for (const [name, role] of [
    ['小王', 'clerk'],
    ['老张', 'reviewer'],
    ['陈姐', 'supervisor'],
  ] as const) {
    const draft = { id: null, name, role, pin: '471936' };
    expect(await tell(home, 'ui-bg.person.save', { draft, by: null })).toMatchObject({ ok: true });
  }
  const page = await station.open(`/antd/#/order/${ORDER}`);
  await expect(page.getByText(`订单详情 ${ORDER}`)).toBeVisible();

  for (const name of ['老张', '陈姐']) expect(await panelOf(station, page, name)).toContain(REPAIRED);
  // Without a reviewer's name it is the clerk who looks.
  for (const name of ['小王', '没人认识', '']) {
    const seen = await panelOf(station, page, name);
    expect(seen).toContain('地址不全');
    for (const value of [ADDRESS, '韩梅梅', '13912345678', '13812345678']) expect(seen).not.toContain(value);
  }
});
