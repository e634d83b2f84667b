import type { FrameLocator, Page } from '@playwright/test';
import type { Situation } from './situation';

/** The campus takeaway on layui: forms in iframe layers whose 确定 is in the parent. */
export const TAKEAWAY: readonly Situation[] = [
  {
    panel: 'takeaway',
    id: 'room-missing',
    story: '午高峰，宿舍地址只写“梅园3栋”，缺房号',
    action: 'save',
    async play(page, url) {
      const list = await rowButton(page, url, 1, '改地址');
      await layerForm(list).locator('[name=address]').fill('梅园3栋');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'address-twice',
    story: '地址粘贴了两遍：梅园7栋205梅园7栋205',
    action: 'save',
    async play(page, url) {
      const list = await rowButton(page, url, 1, '改地址');
      await layerForm(list).locator('[name=address]').fill('梅园7栋205梅园7栋205');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'price',
    story: '黄焖鸡米饭改成 180 元，多打一个零',
    action: 'priceChange',
    async play(page, url) {
      const list = await rowButton(page, url, 1, '改价');
      await layerForm(list).locator('[name="price.0"]').fill('180.00');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'refund',
    story: '退款 15 元',
    action: 'refund',
    async play(page, url) {
      const list = await rowButton(page, url, 11, '退款');
      await list.locator('.layui-layer-input').fill('15.00');
      await confirm(list);
    },
  },
  {
    panel: 'takeaway',
    id: 'delete',
    story: '删除订单',
    action: 'delete',
    async play(page, url) {
      await rowButton(page, url, 4, '删除');
    },
  },
];

/** The row's button in the fixed column at the right, a clone of the row beside the main table. */
async function rowButton(page: Page, url: string, n: number, name: string): Promise<FrameLocator> {
  await page.goto(`${url}/takeaway/`);
  const list = page.frameLocator('iframe[name=body]');
  await list
    .locator(`.layui-table-fixed-r tr[data-index="${n - 1}"]`)
    .getByText(name, { exact: true })
    .click();
  return list;
}

function layerForm(list: FrameLocator): FrameLocator {
  return list.frameLocator('.layui-layer-iframe iframe');
}

async function confirm(list: FrameLocator): Promise<void> {
  await list.locator('.layui-layer-btn0').click();
}
