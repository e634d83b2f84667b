import { answersFor } from '../../support/browser/answers';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, startStation, test } from '../../support/browser/station';

test('without a database prompts still work, the badge says so, and what waited is stored once it is back', async () => {
  const station = await startStation();
  try {
    // A log that a later version of the product wrote cannot be opened by this one.
    await station.home.evaluate(() => indexedDB.databases());
    const name = 'hedan-log';
    await station.home.evaluate(
      (name) =>
        new Promise<void>((done, fail) => {
          const open = indexedDB.open(name, 9_999);
          open.onsuccess = () => {
            open.result.close();
            done();
          };
          open.onerror = () => fail(open.error);
        }),
      name,
    );
    await station.turnOn();
    const page = await station.open('/frameset/');
    const main = page.frameLocator('frame[name="main-frame"]');
    const prompt = await PromptProbe.on(page);
    const order = station.panels.store.list('frameset').at(2);
    await main.locator('#row3').getByRole('link', { name: '移除' }).click();
    await prompt.confirm(answersFor(order));
    await expect(main.locator('#message')).toHaveText('订单已经删除');
    await expect.poll(() => station.home.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
    await station.home.evaluate(
      (name) =>
        new Promise<void>((done) => {
          const gone = indexedDB.deleteDatabase(name);
          gone.onsuccess = () => done();
          gone.onblocked = () => done();
        }),
      name,
    );
    await expect
      .poll(
        async () => {
          await station.home.evaluate(() => chrome.alarms.create('drain', { when: Date.now() }));
          return (await station.events()).filter(
            (event) => event.type === 'flag.raised' && JSON.stringify(event).includes('high-risk-action'),
          ).length;
        },
        { timeout: 30_000 },
      )
      .toBe(1);
  } finally {
    await station.close();
  }
});
