import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, type Page, test } from '@playwright/test';
import { webDigest, webRandom } from '../../../lib/adapters/crypto/digest';
import { type countersOf, countersOfRow, rowOf } from '../../../lib/adapters/db/columns';
import { createSealer } from '../../../lib/audit/sealer';
import type { SealedEntry } from '../../../lib/ports/sealer';
import firstEntries from '../../db/entries-of-version-1.json' with { type: 'json' };
import { readLog } from '../../support/browser/log';
import { launch, tell } from '../../support/browser/station';
import { buildPersonalFlag } from '../../support/events';

const BUILD = process.env['HEDAN_BUILD'] ?? resolve(import.meta.dirname, '../../../.output-e2e/chrome-mv3');
const FIRST = firstEntries as readonly SealedEntry[];
const sealer = createSealer(webDigest, webRandom);

/** What stands in the database that a station of the first version left behind, written past all code of today. */
function oldDatabase() {
  const rows = FIRST.flatMap((entry) => {
    const event = sealer.open(entry);
    return event ? [{ ...rowOf(entry, event), text: entry.text }] : [];
  });
  const counts = new Map<string, ReturnType<typeof countersOf>[number] & { n: number }>();
  for (const row of rows) {
    for (const counter of countersOfRow(row)) {
      const key = JSON.stringify(counter);
      counts.set(key, { ...counter, n: (counts.get(key)?.n ?? 0) + 1 });
    }
  }
  const size = FIRST.reduce((sum, { text }) => sum + text.length, 0);
  return { rows, counters: [...counts.values()], head: { key: 'head', next: rows.length, hash: rows.at(-1)?.hash, size } };
}

/** Lays the tables of version 1 out and fills them. */
function leaveBehind(page: Page): Promise<void> {
  return page.evaluate(
    (old) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('hedan-log', 10);
        open.onerror = () => fail(open.error);
        open.onupgradeneeded = () => {
          const events = open.result.createObjectStore('events', { keyPath: 'seq' });
          events.createIndex('id', 'id', { unique: true });
          for (const name of ['at', 'orderNo', 'flagId']) events.createIndex(name, name);
          events.createIndex('[type+at]', ['type', 'at']);
          events.createIndex('tags', 'tags', { multiEntry: true });
          const counters = open.result.createObjectStore('counters', { keyPath: ['slot', 'type', 'severity'] });
          counters.createIndex('[type+severity+slot]', ['type', 'severity', 'slot']);
          open.result.createObjectStore('meta', { keyPath: 'key' });
        };
        open.onsuccess = () => {
          const work = open.result.transaction(['events', 'counters', 'meta'], 'readwrite');
          for (const row of old.rows) work.objectStore('events').put(row);
          for (const row of old.counters) work.objectStore('counters').put(row);
          work.objectStore('meta').put(old.head);
          work.onabort = () => fail(work.error);
          work.oncomplete = () => {
            open.result.close();
            done();
          };
        };
      }),
    oldDatabase(),
  );
}

/**
 * Starts the browser with what lies in the folder now. Where a folder's extension was replaced, Chromium at times delivers nothing to
 * the new worker until its next start; an update from a store has no such moment.
 */
async function startUpdated(profile: string, extension: string, origin: string) {
  for (let tries = 1; ; tries++) {
    const updated = await launch(profile, extension);
    const popup = await updated.newPage();
    await popup.goto(`${origin}/popup.html`);
    const answers = popup.evaluate(() => chrome.runtime.sendMessage({ to: 'nobody' }).then(() => true));
    if (await Promise.race([answers, pause(5000, false)])) return { updated, popup };
    answers.catch(() => undefined);
    await updated.close();
    if (tries === 5) throw new Error('the updated extension never answered');
  }
}

test('an update of the extension finds the log of its first version whole, adds to it, and every proof holds', async () => {
  test.setTimeout(120_000);
  const home = mkdtempSync(join(tmpdir(), 'hedan-update-'));
  const [profile, extension] = [join(home, 'profile'), join(home, 'extension')];
  mkdirSync(extension);
  const manifest = { manifest_version: 3, name: 'Hedan', version: '0.0.1', background: { service_worker: 'worker.js' } };
  writeFileSync(join(extension, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(join(extension, 'worker.js'), '');
  writeFileSync(join(extension, 'popup.html'), '<title>first</title>');
  const first = await launch(profile, extension);
  const worker = first.serviceWorkers()[0] ?? (await first.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await first.newPage();
  await page.goto(`${origin}/popup.html`);
  await leaveBehind(page);
  await first.close();

  rmSync(extension, { recursive: true });
  cpSync(BUILD, extension, { recursive: true });
  const { updated, popup } = await startUpdated(profile, extension, origin);
  try {
    await tell(popup, 'ui-bg.log.append', { events: [{ ...buildPersonalFlag(7), id: 'after-the-update' }] });
    const all = await readLog(popup);
    expect(all.slice(0, FIRST.length).map(({ text, hash }) => ({ text, hash }))).toEqual(
      FIRST.map(({ text, hash }) => ({ text, hash })),
    );
    expect(all.map(({ id }) => id)).toContain('after-the-update');
    for (const [seq, { prev }] of all.entries()) expect(prev).toBe(all[seq - 1]?.hash ?? '0'.repeat(64));

    const review = await updated.newPage();
    await review.goto(`${origin}/review.html#/verify`);
    await review.getByRole('button', { name: '开始核验' }).click();
    await expect(review.getByText('没有发现改动')).toBeVisible();
    await review.goto(`${origin}/review.html#/storage`);
    await review.getByLabel('电话').fill('13912345678');
    await review.getByRole('button', { name: '查找', exact: true }).click();
    await expect(review.getByText(/找到 \d+ 条/)).toBeVisible();
  } finally {
    await updated.close();
    rmSync(home, { recursive: true, force: true });
  }
});
