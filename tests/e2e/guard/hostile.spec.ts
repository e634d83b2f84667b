import type { Locator, Page } from '@playwright/test';
import { orderOfWay } from '../../panels/hostile/pages';
import { PromptProbe } from '../../support/browser/prompt';
import { expect, type Station, test } from '../../support/browser/station';

const count = (station: Station, way: string) => station.panels.store.count('hostile', way, orderOfWay(way));
const answersOf = (way: string) => ['268', orderOfWay(way).slice(-4), '478', '1'];

/** How a clerk starts each way that is not a plain click on the row's button. */
const GESTURES: Readonly<Record<string, (row: Locator) => Promise<void>>> = {
  'keydown-div': (row) => row.getByRole('button').press('Enter'),
  'inline-confirm': (row) => row.getByRole('link').click(),
  'javascript-link': (row) => row.getByRole('link').click(),
};

async function start(
  station: Station,
  way: string,
): Promise<{ page: Page; row: Locator; prompt: PromptProbe; questions: string[] }> {
  const page = await station.open('/hostile/?frames=0');
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.message());
    void dialog.accept();
  });
  const row = page.locator(`#row-${way}`);
  const gesture = GESTURES[way];
  if (gesture) await gesture(row);
  else await row.getByRole('button').click();
  return { page, row, prompt: await PromptProbe.on(page), questions };
}

/** One of each kind; every way in every kind of frame is in `tests/long/guard/matrix.spec.ts`. */
for (const way of [
  ...['click-listener', 'mousedown', 'keydown-div', 'inline-confirm', 'javascript-link'],
  ...['native-submit', 'form-submit', 'location-href', 'shadow-open', 'xhr-sync'],
]) {
  test(`an action that starts by ${way} is held, and reaches the server exactly once`, async ({ station }) => {
    const { prompt, questions } = await start(station, way);
    await prompt.expectOpen();
    expect(count(station, way)).toBe(0);
    await prompt.confirm(answersOf(way));
    await expect.poll(() => count(station, way)).toBe(1);
    expect(questions).toEqual([]);
    expect(station.panels.store.writes('hostile')).toHaveLength(1);
  });
}

test('a handler that demands a real click is let through by one more, and only one', async ({ station }) => {
  const { row, prompt } = await start(station, 'is-trusted');
  await prompt.confirm(answersOf('is-trusted'));
  expect(count(station, 'is-trusted')).toBe(0);
  // The grant opens once the replay has shown no effect.
  await expect
    .poll(async () => {
      if (count(station, 'is-trusted') === 0 && (await prompt.text()) === null) await row.getByRole('button').click();
      if ((await prompt.text()) !== null) await prompt.confirm(answersOf('is-trusted'));
      return count(station, 'is-trusted');
    })
    .toBe(1);
});

test('a choice that acts at once is held in a page that was written this very moment', async ({ station }) => {
  const page = await station.open('/hostile/matrix?kind=rewritten');
  const prompt = await PromptProbe.on(page);
  await page.locator('#row-label-click label').click();
  await prompt.expectOpen();
  expect(count(station, 'label-click')).toBe(0);
  await prompt.confirm(answersOf('label-click'));
  await expect.poll(() => count(station, 'label-click')).toBe(1);
});
