import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, test as base, chromium, type Page } from '@playwright/test';
import { outboxKey } from '../../../lib/adapters/browser/outbox-storage';
import { findBrowser } from '../../../scripts/setup.mjs';
import { type RunningPanels, startPanels } from '../../panels/server';
import { dropLog, readLog, type SeenEvent } from './log';

/** HEDAN_BUILD names another folder, so that one can build while long tests run. */
const BUILD = process.env['HEDAN_BUILD'] ?? resolve(import.meta.dirname, '../../../.output-e2e/chrome-mv3');

/** A browser with the extension in it, and the practice panels beside it. */
export interface Station {
  readonly context: BrowserContext;
  readonly panels: RunningPanels;
  /** The extension's own origin, `chrome-extension://…`. */
  readonly origin: string;
  /** A page of the extension's own, for sending messages and reading its database. */
  readonly home: Page;
  /** Turns the panels' site on, as the popup does. */
  turnOn(): Promise<void>;
  turnOff(): Promise<void>;
  /** Opens a page of the panels once the extension is on. */
  open(path: string): Promise<Page>;
  /** Everything that the log holds, in order. */
  events(): Promise<readonly SeenEvent[]>;
  /** Empties log and settings, reseeds the panels, closes what was opened. */
  reset(): Promise<void>;
}

/** Starts one station. The caller closes it. */
export async function startStation(options: { profile?: string } = {}): Promise<Station & { close(): Promise<void> }> {
  const panels = await startPanels();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'hedan-e2e-'));
  const context = await launch(profile);
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  const home = await context.newPage();
  await home.goto(`${origin}/popup.html`);
  const setSite = async (on: boolean) => {
    await tell(home, 'ui-bg.site.set', { origin: panels.url, on });
  };
  return {
    context,
    panels,
    origin,
    home,
    turnOn: () => setSite(true),
    turnOff: () => setSite(false),
    async open(path) {
      const page = await context.newPage();
      await page.goto(panels.url + path);
      return page;
    },
    events: () => readLog(home),
    async reset() {
      for (const page of context.pages()) if (page !== home) await page.close();
      panels.store.reset();
      const kept = ['openers', 'overrides', 'frozen', 'corrections', 'profiles', 'settings', 'policy', 'policyGood', 'checks'];
      // What a closed page could not be told was written waits in its outbox, and would be sent again: into the next test's log.
      await home.evaluate(
        async ({ kept, outbox }) => {
          const waiting = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith(outbox));
          await chrome.storage.local.remove([...kept, ...waiting]);
        },
        { kept, outbox: outboxKey('') },
      );
      await home.evaluate(() => chrome.storage.session.clear());
      await dropLog(home);
    },
    async close() {
      await context.close();
      await panels.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** Starts Chromium with a build loaded: the end-to-end one unless told otherwise. */
export function launch(profile: string, build = BUILD): Promise<BrowserContext> {
  const executablePath = process.env['HEDAN_BROWSER'] ?? findBrowser()?.path;
  return chromium.launchPersistentContext(profile, {
    headless: true,
    ...(executablePath ? { executablePath } : {}),
    viewport: { width: 1280, height: 900 },
    locale: 'zh-CN',
    env: { ...process.env, TZ: daytime(new Date()) },
    args: [
      `--disable-extensions-except=${build}`,
      `--load-extension=${build}`,
      '--no-first-run',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
}

/** The zone in which it is now between 11 and 13 o'clock: some rules look twice at what is edited at night, whenever the tests run. */
function daytime(now: Date): string {
  const east = 12 - now.getUTCHours();
  return `Etc/GMT${east > 0 ? '-' : '+'}${Math.abs(east)}`;
}

/** Sends a message from one of the extension's own pages and resolves to the answer's value. */
export async function tell(home: Page, to: string, body: unknown): Promise<unknown> {
  const answer: unknown = await home.evaluate(([to, body]) => chrome.runtime.sendMessage({ to, body }), [to, body] as const);
  if (typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === true && 'value' in answer)
    return answer.value;
  throw new Error(`${to}: ${JSON.stringify(answer)}`);
}

/** Tests with a station: one browser a worker, emptied before each test, the panels' site turned on. */
export const test = base.extend<{ station: Station }, { workerStation: Station }>({
  workerStation: [
    async ({ browserName }, use) => {
      if (browserName !== 'chromium') throw new Error('the station is Chromium with the chrome-mv3 build');
      const station = await startStation();
      await station.turnOn();
      await use(station);
      await station.close();
    },
    { scope: 'worker' },
  ],
  station: async ({ workerStation }, use) => {
    await workerStation.reset();
    await use(workerStation);
  },
});

export { expect } from '@playwright/test';
