import type { Frame } from 'puppeteer-core';
import { orderOfWay } from '../panels/hostile/pages';
import { expect, test } from './station';

interface Way {
  readonly way: string;
  /** What is pressed in the way's row. */
  readonly control: string;
  /** The key that presses it; the mouse does without one. */
  readonly key?: 'Enter';
  /** A replay cannot finish it: the clerk is asked to press once more. */
  readonly isTwice?: boolean;
}

const button = (way: string): Way => ({ way, control: 'button' });
/** What each way of holding rests on, once: events, keys, submits, navigations, shadow roots, requests. */
const TOP: readonly Way[] = [
  ...['click-listener', 'pointerdown', 'native-submit', 'form-submit', 'location-href', 'window-open'].map(button),
  ...['fetch', 'xhr', 'beacon', 'quiet-fetch', 'quiet-xhr', 'quiet-beacon', 'quiet-location', 'quiet-form-submit'].map(button),
  { way: 'keydown-div', control: '[role=button]', key: 'Enter' },
  { way: 'enter', control: 'input', key: 'Enter' },
  { way: 'label-click', control: 'label' },
  { way: 'javascript-link', control: 'a' },
  { way: 'quiet-link', control: 'a' },
  { way: 'quiet-change', control: 'input' },
  { way: 'shadow-open', control: '[data-shadow]' },
  { way: 'is-trusted', control: 'button', isTwice: true },
];
const FRAMED: readonly Way[] = [button('click-listener'), button('native-submit'), button('fetch'), button('quiet-fetch')];
const KINDS = ['top', 'frame', 'srcdoc', 'cross', 'frameset'] as const;

for (const kind of KINDS)
  for (const one of kind === 'top' ? TOP : FRAMED)
    test(`in Firefox ${one.way} is held and arrives once: ${kind}`, async ({ station }) => {
      const count = () => station.panels.store.count('hostile', one.way, orderOfWay(one.way));
      const page = await station.open(kind === 'top' ? '/hostile/?frames=0' : `/hostile/matrix?kind=${kind}`);
      page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
      const frame = await station.frameWith(page, `#row-${one.way}`);
      const prompt = station.promptOf(page);
      await press(frame, one);
      await expect.poll(async () => count() > 0 || (await prompt.text()) !== null, { message: 'something happens' }).toBe(true);
      expect(count(), 'nothing has left before the answer').toBe(0);
      await prompt.confirm(['268', '268.00', orderOfWay(one.way).slice(-4), '1']);
      // The grant opens once the replay has shown no effect.
      if (one.isTwice)
        await expect(async () => {
          if (count() === 0) await press(frame, one);
          expect(count()).toBe(1);
        }).toPass();
      await expect.poll(count, { message: 'it arrives' }).toBeGreaterThan(0);
      expect(await prompt.text().catch(() => null), 'nothing is asked twice').toBeNull();
      expect(count(), 'it arrives once').toBe(1);
    });

test('in Firefox an action that the clerk takes back never reaches the server', async ({ station }) => {
  const page = await station.open('/hostile/?frames=0');
  const prompt = station.promptOf(page);
  await press(page.mainFrame(), button('fetch'));
  await prompt.expectOpen();
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  expect(station.panels.store.count('hostile', 'fetch', orderOfWay('fetch'))).toBe(0);
});

test('in Firefox wrapped functions print as the browser’s own', async ({ station }) => {
  const page = await station.open('/hostile/?frames=0');
  expect(await page.evaluate('String(window.fetch)')).toMatch(/^function fetch\(\) {\s*\[native code\]\s*}$/);
});

async function press(frame: Frame, { way, control, key }: Way): Promise<void> {
  // The page's own handlers come with its deferred scripts.
  await frame.waitForFunction('document.readyState === "complete"');
  const found = await frame.waitForSelector(`#row-${way} ${control}`);
  if (!found) throw new Error(`no ${control} in the row of ${way}`);
  if (key) await found.press(key);
  // The click of a link or a submit that is held never ends in the page it was meant for.
  else await Promise.race([found.click(), new Promise((next) => setTimeout(next, 2_000))]);
}
