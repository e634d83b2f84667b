import { expect, test } from '../../support/browser/station';

test('every minute the station looks at the clock and signs what is new; a clock that was set back is written down once', async ({
  station,
}) => {
  const { home } = station;
  const turn = () => home.evaluate(() => chrome.alarms.create('drain', { when: Date.now() }));
  const backwards = async () => (await station.events()).filter(({ body }) => body['what'] === 'clock_set_back').length;
  const before = await backwards();
  await home.evaluate(async () => {
    await chrome.storage.session.clear();
    await chrome.storage.local.set({ clockSeen: Date.now() + 3_600_000 });
  });
  await turn();
  await expect.poll(backwards, { timeout: 40_000 }).toBe(before + 1);
  const signed = () =>
    home.evaluate(
      () =>
        new Promise<number>((done) => {
          const open = indexedDB.open('hedan-log');
          open.onsuccess = () => {
            const all = open.result.transaction('checkpoints').objectStore('checkpoints').getAllKeys();
            all.onsuccess = () => done(Math.max(0, ...all.result.map(Number)));
          };
        }),
    );
  await expect.poll(signed, { timeout: 40_000 }).toBeGreaterThan(0);
  expect(await signed()).toBeLessThanOrEqual((await station.events()).length);
  await turn();
  await expect.poll(() => home.evaluate(async () => (await chrome.alarms.get('drain'))?.scheduledTime ?? 0)).not.toBe(0);
  expect(await backwards()).toBe(before + 1);
});
