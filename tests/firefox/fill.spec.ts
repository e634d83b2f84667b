import type { Page } from 'puppeteer-core';
import { expect, test } from './station';

const LINE = '收件人：陈晓梅 电话 13957148826 浙江省杭州市西湖区文三路388号钱江科技大厦12楼1203室 邮编 310012';
const NAMES = ['consignee', 'province', 'city', 'district', 'address', 'zipcode', 'mobile'];

const read = (page: Page) =>
  page.evaluate(
    (names) =>
      names.map((name) => {
        const one = document.querySelector(`[name=${name}]`);
        return one instanceof HTMLInputElement || one instanceof HTMLSelectElement ? one.value : '';
      }),
    NAMES,
  );

/** The button of the popup with these words, as an expression. */
const button = (words: string) => `[...document.querySelectorAll('button')].find((one) => /${words}/.test(one.textContent))`;

test('in Firefox a pasted line fills the receiver’s form after one confirmation, and undo brings it back', async ({
  station,
}) => {
  const home = await station.openOwn('popup.html');
  await home("browser.storage.local.set({ settings: { locale: 'zh-CN' } }).then(() => '')");
  const page = await station.open('/frameset/order.php?act=edit_consignee&id=5');
  await page.waitForSelector('[name=consignee]');
  const before = await read(page);
  const url = JSON.stringify(page.url());
  const tab = await home(`browser.tabs.query({}).then((all) => String(all.find((one) => one.url === ${url}).id))`);
  const popup = await station.openOwn(`popup.html?tab=${tab}`);
  const press = async (words: string) => {
    await expect.poll(() => popup(`String(${button(words)}?.disabled)`), { timeout: 20_000 }).toBe('false');
    await popup(`String(${button(words)}.click())`);
  };
  const box = 'document.querySelector(\'textarea[placeholder^="姓名、电话、地址"]\')';
  await expect.poll(() => popup(`String(${box} !== null)`), { timeout: 20_000 }).toBe('true');
  await popup(`(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value').set.call(${box}, ${JSON.stringify(LINE)});
    return String(${box}.dispatchEvent(new Event('input', { bubbles: true })));
  })()`);
  await press('看看会怎么填');
  await expect.poll(() => popup(`String(${button('填入 ?[0-9] ?项')} !== undefined)`), { timeout: 20_000 }).toBe('true');
  expect(await read(page), 'nothing is written before the confirmation').toEqual(before);
  await press('填入 ?[0-9] ?项');
  await expect.poll(() => read(page)).not.toEqual(before);
  await expect.poll(() => popup(`String(${button('撤销填写')} !== undefined)`), { timeout: 20_000 }).toBe('true');
  const after = await read(page);
  expect(after.slice(0, 4)).toEqual(['陈晓梅', '浙江省', '杭州市', '西湖区']);
  expect(after[4]).toContain('文三路');
  expect(after.slice(5)).toEqual(['310012', '13957148826']);
  await press('撤销填写');
  await expect.poll(() => read(page), { timeout: 20_000 }).toEqual(before);
});
