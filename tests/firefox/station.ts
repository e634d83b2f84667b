import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test as base, expect } from '@playwright/test';
import { type Browser, type Frame, launch, type Page } from 'puppeteer-core';
import { type RunningPanels, startPanels } from '../panels/server';
import { PromptProbe } from '../support/browser/prompt';
import { type Bidi, bidiOf, evaluated } from './bidi';
import { findFirefox } from './find-firefox';
import { firefoxScreen, idOf } from './prompt-screen';

const BUILD = resolve(import.meta.dirname, '../../.output-e2e/firefox-mv3');
const ID = 'hedan@hedan.invalid';
/** Firefox gives an extension a new address in each profile unless it is told which. */
const HOST = '1f6e3f0a-5a0b-4c0e-9d55-6f1d3c0e9a11';

/** A Firefox with the extension in it and the practice panels' sites turned on. */
export interface FirefoxStation {
  readonly panels: RunningPanels;
  open(path: string): Promise<Page>;
  /** Opens a page of the extension's own; what comes back runs expressions in it. */
  openOwn(path: string): Promise<Home>;
  /** The frame of a page that holds what `selector` finds. */
  frameWith(page: Page, selector: string): Promise<Frame>;
  promptOf(page: Page): PromptProbe;
  /** Closes what was opened and reseeds the panels. */
  reset(): Promise<void>;
  close(): Promise<void>;
}

export async function startFirefoxStation(program: string, headless: boolean): Promise<FirefoxStation> {
  if (!existsSync(join(BUILD, 'manifest.json'))) throw new Error('npm run test:firefox builds the extension first');
  const panels = await startPanels();
  const browser = await launchWith(program, headless);
  const bidi = bidiOf(browser);
  const home = await extensionPage(browser, bidi);
  for (const origin of [panels.url, panels.url.replace('127.0.0.1', 'localhost')]) await turnOn(home.run, origin);
  return {
    panels,
    async open(path) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 900 });
      await page.goto(panels.url + path);
      return page;
    },
    openOwn: async (path) => (await extensionPage(browser, bidi, path)).run,
    frameWith,
    promptOf: (page) => new PromptProbe(firefoxScreen(page, bidi)),
    async reset() {
      for (const page of await browser.pages()) if (page !== home.page) await page.close();
      panels.store.reset();
      await home.run("browser.storage.local.remove(['openers', 'overrides', 'frozen'])");
      // A confirmation covers the same action on the same order for a minute.
      await home.run('browser.storage.session.clear()');
    },
    async close() {
      await browser.close();
      await panels.close();
    },
  };
}

async function launchWith(program: string, headless: boolean): Promise<Browser> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    // Without it no test may look at a page of the extension's own.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [ID]: HOST }) },
  });
  await browser.installExtension(BUILD);
  return browser;
}

/** Runs in a page of the extension's own. Puppeteer waits for load events that Firefox sends for none of them, so BiDi is spoken. */
type Home = (expression: string) => Promise<unknown>;

async function extensionPage(
  browser: Browser,
  bidi: Bidi,
  path = 'popup.html',
): Promise<{ readonly page: Page; readonly run: Home }> {
  const page = await browser.newPage();
  const context = idOf(page.mainFrame());
  const url = `moz-extension://${HOST}/${path}`;
  const run: Home = async (expression) => {
    const answer = await bidi('script.evaluate', { expression, target: { context }, awaitPromise: true });
    return evaluated.parse(answer).result.result.value;
  };
  await bidi('browsingContext.navigate', { context, url, wait: 'none' });
  await expect.poll(() => run('typeof browser').catch(() => ''), { timeout: 20_000 }).toBe('object');
  return { page, run };
}

async function turnOn(run: Home, origin: string): Promise<void> {
  const message = JSON.stringify({ to: 'ui-bg.site.set', body: { origin, on: true } });
  const answer = await run(`browser.runtime.sendMessage(${message}).then(JSON.stringify)`);
  if (answer !== '{"ok":true,"value":null}') throw new Error(`the site was not turned on: ${answer}`);
}

async function frameWith(page: Page, selector: string): Promise<Frame> {
  const holding = async () => {
    for (const frame of page.frames()) if (await frame.$(selector).catch(() => null)) return frame;
    return null;
  };
  await expect.poll(async () => (await holding()) !== null, { message: `a frame has ${selector}` }).toBe(true);
  const frame = await holding();
  if (!frame) throw new Error(`no frame has ${selector}`);
  return frame;
}

const program = findFirefox();
if (program === null) console.log('There is no Firefox on this machine (Debian: firefox-esr): its tests are skipped.');

/** Tests with one Firefox for all of them; skipped where there is none. */
export const test = base.extend<{ station: FirefoxStation }, { firefox: FirefoxStation }>({
  firefox: [
    async ({ headless }, use) => {
      const station = await startFirefoxStation(program ?? '', headless);
      await use(station);
      await station.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  station: async ({ firefox }, use) => {
    await firefox.reset();
    await use(firefox);
  },
});
test.skip(program === null, 'there is no Firefox on this machine');

export { expect };
