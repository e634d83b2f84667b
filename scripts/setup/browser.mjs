// Finds a Chromium that loads an unpacked extension.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { ask, SetupError } from './system.mjs';

/** @typedef {{ path: string, name: string, major: number }} Browser `name` is the browser's own words with its version. */

/** Older ones lack what the extension relies on (the Navigation API in every frame, `scripting` in workers). */
const OLDEST = 120;
/** From here on branded Chrome and Edge ignore --load-extension; Chromium and Chrome for Testing still obey. */
const BRANDED_REFUSE_FROM = 137;

/**
 * The first usable browser: HEDAN_BROWSER, Chromium of the system, Chromium that Playwright or Puppeteer downloaded, and last
 * Chrome or Edge when old enough to load an extension from the command line.
 * @returns {Browser | null}
 * @throws {SetupError} when HEDAN_BROWSER names something unusable.
 */
export function findBrowser() {
  const told = process.env.HEDAN_BROWSER;
  if (told) {
    const browser = inspect(told);
    const why = browser ? whyUnusable(browser) : 'is not a browser that can be started';
    if (browser && !why) return browser;
    throw new SetupError(
      `HEDAN_BROWSER=${told} ${why}. Point it to a Chromium ${OLDEST} or later, or unset it to let setup look for one.`,
    );
  }
  for (const path of places()) {
    const browser = existsSync(path) ? inspect(path) : null;
    if (browser && !whyUnusable(browser)) return browser;
  }
  return null;
}

/** What is wrong with a browser, as the end of a sentence; null when nothing is. @param {Browser} browser */
function whyUnusable({ name, major }) {
  if (major < OLDEST) return `is ${name}, which is too old`;
  const branded = /google chrome|microsoft edge/i.test(name) && !/for testing/i.test(name);
  return branded && major >= BRANDED_REFUSE_FROM ? `is ${name}, which ignores --load-extension` : null;
}

/**
 * Starts the program once to learn what it is: a file may be there and not run (a stub that points to a store, missing libraries).
 * @param {string} path
 * @returns {Browser | null}
 */
function inspect(path) {
  const name = process.platform === 'win32' ? windowsName(path) : ask(path, ['--version'])?.trim();
  const major = Number(name?.match(/(\d+)\.\d+\.\d+/)?.[1] ?? 0);
  return name && major > 0 ? { path, name: name.replace(/ built on.*$/, ''), major } : null;
}

/** On Windows `--version` opens a window; the version is the name of the folder beside the program. @param {string} path */
function windowsName(path) {
  const version = list(dirname(path)).find((name) => /^\d+\.\d+\.\d+\.\d+$/.test(name));
  if (/ms-playwright|puppeteer/.test(path)) return `Chrome for Testing ${version ?? '999.0.0.0'}`;
  const brand = /msedge/i.test(path) ? 'Microsoft Edge' : /Google/.test(path) ? 'Google Chrome' : 'Chromium';
  return version ? `${brand} ${version}` : null;
}

/** Where a browser may be, best first. */
function places() {
  return [
    ...onPath(['chromium', 'chromium-browser', 'ungoogled-chromium']),
    ...fixed('chromium'),
    ...downloaded(),
    ...onPath(['google-chrome', 'google-chrome-stable', 'microsoft-edge']),
    ...fixed('branded'),
  ];
}

/** @param {readonly string[]} names */
function onPath(names) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return names.flatMap((name) => folders.map((folder) => join(folder, name + suffix)));
}

/** Usual places outside PATH. @param {'chromium' | 'branded'} kind */
function fixed(kind) {
  const local = process.env.LOCALAPPDATA ?? '';
  const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], local].filter(
    (folder) => folder !== undefined && folder !== '',
  );
  const chromium = {
    linux: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/lib/chromium/chromium',
      '/usr/lib64/chromium-browser/chromium-browser',
      '/snap/bin/chromium',
    ],
    darwin: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      join(homedir(), 'Applications/Chromium.app/Contents/MacOS/Chromium'),
    ],
    win32: [join(local, 'Chromium', 'Application', 'chrome.exe')],
  };
  const branded = {
    linux: ['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'],
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: programs.flatMap((folder) => [
      join(folder ?? '', 'Google/Chrome/Application/chrome.exe'),
      join(folder ?? '', 'Microsoft/Edge/Application/msedge.exe'),
    ]),
  };
  const byPlatform = kind === 'chromium' ? chromium : branded;
  return process.platform in byPlatform ? byPlatform[/** @type {keyof typeof byPlatform} */ (process.platform)] : [];
}

/** Browsers that Playwright or Puppeteer downloaded, newest first; their folders are named by revision or version. */
function downloaded() {
  const caches = [
    process.env.PLAYWRIGHT_BROWSERS_PATH,
    join(homedir(), '.cache/ms-playwright'),
    join(homedir(), 'Library/Caches/ms-playwright'),
    join(process.env.LOCALAPPDATA ?? '', 'ms-playwright'),
  ];
  const playwright = caches.flatMap((cache) =>
    cache
      ? newestFirst(cache)
          .filter((name) => /^chromium-\d+$/.test(name))
          .map((name) => join(cache, name))
      : [],
  );
  const puppeteerCache = process.env.PUPPETEER_CACHE_DIR ?? join(homedir(), '.cache/puppeteer');
  const puppeteer = newestFirst(join(puppeteerCache, 'chrome')).map((name) => join(puppeteerCache, 'chrome', name));
  return [...playwright, ...puppeteer].flatMap((folder) =>
    list(folder)
      .filter((name) => name.startsWith('chrome-'))
      .flatMap((name) => programsIn(join(folder, name))),
  );
}

/** @param {string} folder */
function programsIn(folder) {
  const mac = ['Google Chrome for Testing', 'Chromium'].map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`));
  return [join(folder, 'chrome'), join(folder, 'chrome.exe'), ...mac];
}

/** @param {string} folder */
function newestFirst(folder) {
  return list(folder).sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
}

/** @param {string} folder */
function list(folder) {
  return existsSync(folder) ? readdirSync(folder) : [];
}
