import { orderOfWay } from '../../panels/hostile/pages';
import { killWorker } from '../../support/browser/kill';
import { expect, tell, test } from '../../support/browser/station';
import { MATRIX_WAYS, runCell } from '../../support/guard/matrix';

/** What no event announces and no word on the page says, and what hides where pages hide things. The whole is in tests/long. */
const CORE = ['quiet-fetch', 'quiet-xhr', 'quiet-beacon', 'quiet-window-open', 'shadow-closed', 'quiet-change', 'drag-drop'];

for (const way of CORE.filter((one) => MATRIX_WAYS.includes(one))) {
  test(`a request that only says itself what it does is held and leaves once: ${way}`, async ({ station }) => {
    expect(await runCell(station, 'top', way)).toMatchObject({ result: 'held' });
  });
}

test('on the first page of a site that was just turned on, a function that the page has kept from its first script is held too', async ({
  station,
}) => {
  await station.turnOff();
  await station.turnOn();
  expect(await runCell(station, 'top', 'quiet-kept')).toMatchObject({ result: 'held' });
});

test('what an update of the extension unregisters is registered again before the next page', async ({ station }) => {
  const scripts = () => station.home.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
  const all = await scripts();
  await station.home.evaluate(() => chrome.scripting.unregisterContentScripts());
  await killWorker(station.context);
  await tell(station.home, 'ui-bg.health.get', {});
  await expect.poll(scripts).toBe(all);
  expect(await runCell(station, 'top', 'quiet-kept')).toMatchObject({ result: 'held' });
});

test('the companion leaves no trace in the functions it stands before, and is gone when the site is turned off', async ({
  station,
}) => {
  await station.open('/hostile/?frames=0');
  const page = await station.open('/hostile/?frames=0');
  const look = () =>
    page.evaluate(() => {
      const shapes = [
        window.fetch,
        XMLHttpRequest.prototype.send,
        navigator.sendBeacon,
        window.open,
        HTMLFormElement.prototype.submit,
      ];
      const frame = document.body.appendChild(document.createElement('iframe'));
      const { fetch: own } = frame.contentWindow ?? window;
      frame.remove();
      return [...shapes.map((f) => `${f.name} ${f.length} ${Function.prototype.toString.call(f)}`), String(own).slice(0, 9)];
    });
  const before = await look();
  for (const line of before.slice(0, 5)) expect(line).toMatch(/^\w+ \d function \w+\(\) { \[native code\] }$/);
  await station.turnOff();
  try {
    expect(await look()).toEqual(before);
    // The site is off: the request leaves unasked.
    await page.locator('#row-quiet-fetch').getByRole('button').click();
    await expect.poll(() => station.panels.store.count('hostile', 'quiet-fetch', orderOfWay('quiet-fetch'))).toBe(1);
  } finally {
    await station.turnOn();
  }
});

test('what only reads, and what nobody pressed for, is never asked about', async ({ station }) => {
  const page = await station.open('/hostile/?frames=0');
  await page.waitForTimeout(500);
  const answers = await page.evaluate(async () => {
    const send = (path: string, method: string) => fetch(`/hostile/${path}?way=poll&order=1`, { method }).then(({ ok }) => ok);
    return [await send('order/delete', 'GET'), await send('order/list', 'POST'), await send('order/delete', 'POST')];
  });
  expect(answers).toEqual([true, true, true]);
  expect(station.panels.store.count('hostile', 'poll')).toBe(3);
});
