import { orderOfWay } from '../../panels/hostile/pages';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, test } from '../../support/browser/station';
import { FORGE } from '../../support/guard/forge';

const COUNT = 10_000;

test('ten thousand forged messages and events change nothing, approve nothing and read nothing', async ({ station }) => {
  const before = (await station.events()).length;
  await station.open('/hostile/?frames=0');
  const page = await station.open('/hostile/?frames=0');
  const order = orderOfWay('click-listener');
  await page.locator('#row-click-listener').getByRole('button').click();
  const prompt = await PromptProbe.on(page);
  const asked = await prompt.expectOpen();
  const forging = page.evaluate(`${FORGE}(${COUNT}, ${JSON.stringify(order)})`);
  // What a clerk types meanwhile belongs to nobody else.
  for (const key of '2680 4781') await page.keyboard.press(key === ' ' ? 'Backspace' : key);
  expect(await forging).toBe(COUNT);
  expect(await prompt.text()).toContain(asked.slice(0, 20));
  expect(station.panels.store.writes('hostile')).toEqual([]);
  expect(await page.evaluate('window.seenKeys.replace(/undefined|Enter|Escape|F9|Tab|[ y1]/g, "")')).toBe('');
  const decisions = (await station.events())
    .slice(before)
    .filter(({ type, body }) => type === 'decision.made' && body['outcome'] !== 'abandoned');
  expect(decisions).toEqual([]);
  await page.keyboard.press('Escape');
  await prompt.expectClosed();
  expect(station.panels.store.writes('hostile')).toEqual([]);
});
