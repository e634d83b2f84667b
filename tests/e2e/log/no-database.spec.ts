import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, startStation, test } from '../../support/browser/station';

/** In the browser's own language, whatever that is. */
const WAITING = /待存区|they wait and are stored later/;

test('without a database prompts still work, the badge says so, and what waited is stored once it is back', async () => {
  const station = await startStation();
  try {
    const worker = station.context.serviceWorkers()[0];
    if (!worker) throw new Error('the worker is not running');
    // What a private window or switched-off storage does to an extension: every attempt to open is refused.
    await worker.evaluate(() => {
      const open = IDBFactory.prototype.open;
      Object.assign(globalThis, { giveBack: () => Object.assign(IDBFactory.prototype, { open }) });
      IDBFactory.prototype.open = () => {
        throw new DOMException('storage is switched off', 'InvalidStateError');
      };
    });
    const tooltip = () => station.home.evaluate(() => chrome.action.getTitle({}));
    await station.turnOn();
    const page = await station.open('/frameset/');
    const main = page.frameLocator('frame[name="main-frame"]');
    const prompt = await PromptProbe.on(page);
    await main.locator('#row3').getByRole('link', { name: '移除' }).click();
    await prompt.confirm(answersFor(station.panels.store.list('frameset').at(2)));
    await expect(main.locator('#message')).toHaveText('订单已经删除');
    await expect.poll(() => station.home.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    expect(await tooltip()).toMatch(WAITING);
    expect(await station.events()).toEqual([]);
    await worker.evaluate(() => Reflect.get(globalThis, 'giveBack')());
    await station.home.evaluate(() => chrome.alarms.create('drain', { when: Date.now() }));
    await expect
      .poll(async () => (await station.events()).filter((event) => JSON.stringify(event).includes('"high-risk-action"')).length, {
        timeout: 60_000,
      })
      .toBe(1);
    await expect.poll(() => station.home.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
    expect(await tooltip()).not.toMatch(WAITING);
  } finally {
    await station.close();
  }
});
