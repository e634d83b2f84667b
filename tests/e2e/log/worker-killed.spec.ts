import { webDigest } from '../../../lib/adapters/crypto/digest';
import { entryHash } from '../../../lib/audit/hash';
import { isolatedWorld } from '../../support/browser/isolated';
import { killWorker } from '../../support/browser/kill';
import { expect, test } from '../../support/browser/station';

const TABS = 8;
const EVENTS = 125;
const KILLS = 20;

/** Emits events the way a session does, one after the other, from inside the content script's world. */
const emitter = (tab: number) => `
  const world = globalThis[Symbol.for('hedan.world')];
  for (let n = 1; n <= ${EVENTS}; n++) {
    world.engine.log.emit({ v: 1, id: 'kill-${tab}-' + n, type: 'gap.recorded', source: 'tab-${tab}', counter: n, at: Date.now(),
      site: location.origin, clerk: 'test', orderNo: null, body: { what: 'kill test', detail: 'x'.repeat(200) }, personal: {} });
    await new Promise((next) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = next;
      port2.postMessage(null);
    });
  }`;

test('killing the worker 20 times during 1,000 appends from eight tabs loses nothing and doubles nothing', async ({
  station,
}) => {
  test.setTimeout(180_000);
  const worlds = [];
  for (let tab = 0; tab < TABS; tab++) {
    const world = await isolatedWorld(await station.open('/frameset/order.php?act=list'));
    // The engine comes to a page that is looked at; the next tab hides this one.
    await expect.poll(() => world.run("Boolean(globalThis[Symbol.for('hedan.world')].engine)")).toBe(true);
    worlds.push(world);
  }
  const work = Promise.all(worlds.map((world, tab) => world.run(`(async () => {${emitter(tab)}})()`)));
  let kills = 0;
  let isDone = false;
  void work.then(() => {
    isDone = true;
  });
  while (kills < KILLS) {
    if (await killWorker(station.context)) kills++;
    // A worker that was killed comes back only when a message wakes it.
    else if (isDone)
      await station.home.evaluate(() => chrome.runtime.sendMessage({ to: 'ui-bg.health.get', body: {} })).catch(() => undefined);
  }
  await work;
  const mine = async () => (await station.events()).filter((event) => event.id.startsWith('kill-'));
  await expect.poll(async () => (await mine()).length, { timeout: 90_000 }).toBe(TABS * EVENTS);
  const events = await mine();
  expect(new Set(events.map((event) => event.id)).size).toBe(TABS * EVENTS);
  const all = await station.events();
  expect(all.map((event) => event.seq)).toEqual(all.map((_, index) => index));
  for (const [index, event] of all.entries()) {
    expect(await entryHash(webDigest, event.text)).toBe(event.hash);
    expect(event.prev).toBe(all[index - 1]?.hash ?? '0'.repeat(64));
  }
});
