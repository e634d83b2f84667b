import { expectAccessible } from './axe';
import { expect, test } from './screens';

test('the side panel shows the findings and the history of the order on the page', async ({ open, page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await open({ screen: 'panel' });
  await expect(page.getByRole('region', { name: '当前订单' })).toContainText('DD20261122100031');
  await page.evaluate(() => {
    const flag = window.harness.stored.find(({ type }) => type === 'flag.raised');
    if (!flag || !('findings' in flag.body)) return;
    const about = { orderNo: 'DD20261122100031', site: 'https://admin.meiyuan.example' };
    window.harness.raise([{ ...flag, ...about, id: 'flag-now', body: { ...flag.body, flagId: 'flag-now' } }]);
  });
  await expect(page.getByRole('region', { name: '这个订单的问题' }).getByRole('listitem').first()).toBeVisible();
  await expect(page.getByText('没有进行中的事件。')).toBeVisible();
  await expectAccessible(page);
});

test('it says why there is nothing: site off, page stale, no order', async ({ open }) => {
  await expect((await open({ screen: 'panel', page: 'off' })).getByText('这个网站还没有启用核单')).toBeVisible();
  await expect((await open({ screen: 'panel', page: 'stale' })).getByText('请刷新页面')).toBeVisible();
  const page = await open({ screen: 'panel', page: 'none', theme: 'dark', lng: 'en' });
  await expect(page.getByText('Hedan is off on this site')).toBeVisible();
  await expectAccessible(page);
});

test('an incident about the order runs its deadlines beside the page and leads to the desk', async ({ open }) => {
  const page = await open({ screen: 'panel' });
  await page.evaluate(() => {
    const [like] = window.harness.stored;
    if (!like) return;
    const body = {
      ...{
        incidentId: 'i1',
        title: '退款重复',
        level: 1 as const,
        errorType: 'refund_excess' as const,
        severity: 'high' as const,
      },
      scope: { orders: ['DD20261122100031'], customers: 1, channel: null },
      ...{ amount: null, flagIds: [], detectedAt: like.at, by: '何主管' },
    };
    window.harness.raise([{ ...like, id: 'opened-1', type: 'incident.opened', body }]);
  });
  await expect(page.getByRole('listitem').filter({ hasText: '黄金五分钟' })).toBeVisible();
  await page.getByRole('button', { name: '打开事件' }).click();
  expect(await page.evaluate(() => window.calls)).toEqual(['incidents/i1']);
});
