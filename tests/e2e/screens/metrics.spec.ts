import { expectAccessible } from './axe';
import { expect, test } from './screens';

const MINUTE = 60_000;

test('the figures of incidents stand with their number of cases, and side by side around a day that is chosen', async ({
  open,
}) => {
  for (const theme of ['light', 'dark'] as const) {
    const page = await open({ screen: 'desk', theme });
    await page.evaluate((minute) => {
      const [flag] = window.harness.stored;
      if (!flag) return;
      const day = 24 * 60 * minute;
      const incident = (incidentId: string, detectedAt: number, acts: number, complains: boolean) => {
        const start = {
          ...{ incidentId, title: incidentId, level: 3 as const, errorType: 'refund_excess' as const, severity: 'high' as const },
          ...{ scope: { orders: [], customers: 1, channel: null }, amount: null, flagIds: [], detectedAt, by: '何主管' },
        };
        const about = { ...flag, orderNo: null };
        const change = (id: string, at: number, what: object) => ({
          ...{ ...about, id: `${incidentId}-${id}`, type: 'incident.changed' as const, at },
          body: { incidentId, by: '何主管', change: what } as never,
        });
        return [
          { ...about, id: `${incidentId}-open`, type: 'incident.opened' as const, at: detectedAt, body: start },
          change('act', detectedAt + acts, { kind: 'step', step: 'apologise', state: 'done', note: '' }),
          ...(complains ? [change('complained', detectedAt + 2 * acts, { kind: 'complained', text: '' })] : []),
          change('closed', detectedAt + 2 * acts + 60 * minute, { kind: 'closed', reason: 'refunded', note: '' }),
        ];
      };
      const until = flag.at;
      window.harness.raise([
        ...incident('old-1', until - 20 * day, 40 * minute, true),
        ...incident('old-2', until - 19 * day, 40 * minute, false),
        ...incident('new-1', until - 2 * day, 4 * minute, false),
      ]);
    }, MINUTE);
    await page.goto(`${page.url().split('#')[0]}#/incidents`);
    const metrics = page.getByRole('region', { name: '指标' });
    await expect(metrics).toContainText(/五分钟内动手\s*33%\s*n = 3/);
    await expect(metrics).toContainText(/投诉到了结（中位）\s*1 小时\s*n = 1/);
    await expectAccessible(page);
    const day = metrics.getByRole('textbox', { name: '与这一天之前比较' });
    await day.fill('2026-11-15');
    await day.press('Enter');
    const row = metrics.getByRole('row', { name: /发现到首个动作/ });
    await expect(row).toContainText('40 分钟 n = 2');
    await expect(row).toContainText('4 分钟 n = 1');
    await expect(row).toContainText('−90%');
    await expect(metrics.getByRole('row', { name: /满意度/ })).toContainText('— n = 0');
    await expectAccessible(page);
    if (process.env['PICTURES'] !== '1') continue;
    for (const lng of ['zh-CN', 'en']) {
      await page
        .getByRole('radiogroup', { name: /语言|Language/ })
        .getByText(lng === 'en' ? 'EN' : '中')
        .click();
      await page.getByRole('columnheader').first().waitFor();
      await page.screenshot({ path: `docs/screens/incidents-compared-${lng}-${theme}.png`, animations: 'disabled' });
    }
  }
});
