import type { Page } from '@playwright/test';
import { isSeededTurn } from '../../../lib/review/blind-queue';
import { expect, type Station, tell, test } from '../../support/browser/station';
import { buildReviewLog } from '../../support/review-log';

const SECRET = '初审备注：绝不能被看到';
const CLERK = '录单员柳如烟';
const REVIEWERS = ['初审甲', '复审乙'] as const;

/** Everything that a page of the extension can look up: its markup, every kind of storage, every answer it was sent. */
async function reachable(page: Page) {
  return page.evaluate(async () => {
    const decode = (value: unknown): unknown => {
      if (value instanceof ArrayBuffer) return decode(new Uint8Array(value));
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (Array.isArray(value)) return value.map(decode);
      if (typeof value !== 'object' || value === null || value instanceof CryptoKey) return value;
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decode(one)]));
    };
    const dump = async (name: string) => {
      const db = await new Promise<IDBDatabase>((done, fail) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => done(open.result);
        open.onerror = () => fail(open.error);
      });
      const stores = [...db.objectStoreNames].map(
        (store) =>
          new Promise((done) => {
            const all = db.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => done(decode(all.result));
          }),
      );
      const rows = await Promise.all(stores);
      db.close();
      return [name, rows];
    };
    const databases = await Promise.all((await indexedDB.databases()).map(({ name = '' }) => dump(name)));
    const areas = [
      await chrome.storage.local.get(),
      await chrome.storage.session.get(),
      { ...localStorage },
      { ...sessionStorage },
    ];
    const messages: unknown = Reflect.get(window, 'answers');
    return {
      dom: document.documentElement.outerHTML,
      log: JSON.stringify(databases.filter(([name]) => name === 'hedan-log')),
      storage: JSON.stringify([databases.filter(([name]) => name !== 'hedan-log'), areas]),
      messages: JSON.stringify(messages),
    };
  });
}

/** A page at the blind section, in the name of a reviewer, that remembers every answer it gets. */
async function reviewing(station: Station, reviewer: string): Promise<Page> {
  await station.home.evaluate((name) => chrome.storage.local.set({ settings: { reviewer: name } }), reviewer);
  const page = await station.context.newPage();
  await page.addInitScript(() => {
    const answers: unknown[] = [];
    Reflect.set(window, 'answers', answers);
    const send = chrome.runtime.sendMessage.bind(chrome.runtime);
    Reflect.set(chrome.runtime, 'sendMessage', async (...args: unknown[]) => {
      const answer: unknown = await Reflect.apply(send, null, args);
      answers.push([args, answer]);
      return answer;
    });
  });
  await page.goto(`${station.origin}/review.html#/blind`);
  await page.locator('.hd-blind-item').waitFor();
  return page;
}

test('the second blind reviewer can find neither the first verdict nor rule nor clerk in page, storage or messages', async ({
  station,
}) => {
  const now = Date.now();
  const log = buildReviewLog(1, now).map(({ seq: _seq, prev: _prev, hash: _hash, ...event }) => ({
    ...{ ...event, id: `${event.id}-sample`, clerk: CLERK },
  }));
  await tell(station.home, 'ui-bg.log.append', { events: log });
  const shares = { sampleShare: 1, seededShare: 0.05 };
  // A seed under which neither gets a test item first: what both judge is the one real entry.
  const isPlain = (seed: string) => REVIEWERS.every((who) => !isSeededTurn(0, who, { seed, ...shares }));
  const seed = ['a', 'b', 'c', 'd', 'e'].find(isPlain) ?? '';
  const plan = { on: true, seed, ...shares, from: now - 3_600_000, by: '何主管' };
  await tell(station.home, 'ui-bg.blind.plan', plan);
  const [rule = 'no rule'] = log.flatMap(({ body }) => ('findings' in body ? body.findings.map((one) => one.rule) : []));

  const first = await reviewing(station, REVIEWERS[0]);
  await first.locator('#blind-note').fill(SECRET);
  await first.getByRole('button', { name: /^真问题/ }).click();
  await expect(first.getByText('没有轮到您的记录')).toBeVisible();
  await first.close();

  const second = await reviewing(station, REVIEWERS[1]);
  const seen = await reachable(second);
  expect(seen.messages).toContain('changes');
  for (const text of Object.values(seen)) expect(text).not.toContain(SECRET);
  // Rule and clerk stand in the record of what was flagged, which nobody may rewrite, and nowhere else.
  expect(seen.log).toContain(rule);
  for (const text of [seen.dom, seen.messages, seen.storage]) {
    for (const word of [rule, CLERK]) expect(text).not.toContain(word);
    expect(text).not.toContain('true_positive');
  }
  for (const text of [seen.dom, seen.messages]) expect(text).not.toContain(REVIEWERS[0]);
  expect(seen.messages).not.toMatch(/findings|severity|"tier"|decision/);
  expect(seen.log).not.toContain('true_positive');
  expect((await station.events()).map(({ type }) => type)).not.toContain('blind.revealed');

  await second.getByRole('button', { name: /^误报/ }).click();
  await expect(second.getByText(/有分歧 1/)).toBeVisible();
  const revealed = (await station.events()).filter(({ type }) => type === 'blind.revealed').map(({ body }) => body['verdict']);
  expect(revealed).toEqual(['true_positive', 'false_positive']);
});
