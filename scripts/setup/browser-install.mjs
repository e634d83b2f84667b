// Gets a browser when the machine has none.
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { installFirst, lastLines, packageManager, root, rootPrefix, run, SetupError } from './system.mjs';

/**
 * The browser of this machine; downloads Playwright's Chromium, or else installs the distribution's, when there is none.
 * @param {{ log?: (line: string) => void }} [options]
 * @returns {Promise<import('./browser.mjs').Browser>}
 * @throws {SetupError} that says what to install.
 */
export async function installBrowser({ log = console.log } = {}) {
  const found = findBrowser();
  if (found) return found;
  const failures = [];
  for (const attempt of [fromPlaywright, fromDistribution]) {
    const failure = await attempt(log);
    const browser = findBrowser();
    if (browser) {
      log(`Browser ready: ${browser.name} (${browser.path}).`);
      return browser;
    }
    failures.push(failure);
  }
  throw new SetupError(`${failures.join('\n')}\n${ADVICE}`);
}

const ADVICE =
  'No browser could be set up. Install Chromium by hand (Debian, Fedora: the package chromium; macOS: brew install --cask chromium; ' +
  'Windows: npx playwright install chromium), or set HEDAN_BROWSER to a Chromium, and try again. ' +
  'Branded Chrome and Edge from version 137 do not load extensions from the command line.';

/** @param {(line: string) => void} log @returns {Promise<string>} why it failed, if it did. */
async function fromPlaywright(log) {
  log('No Chromium found; downloading the one that Playwright builds (about 170 MB) …');
  const cli = join(root, 'node_modules', '@playwright', 'test', 'cli.js');
  const { code, output } = await run(process.execPath, [cli, 'install', '--no-shell', 'chromium'], { timeout: 600_000 });
  if (code !== 0) log('The download failed.');
  return code === 0
    ? 'Playwright’s Chromium was downloaded but does not start here (libraries missing?).'
    : `Playwright’s download failed:\n${lastLines(output, 3)}`;
}

/** @param {(line: string) => void} log @returns {Promise<string>} why it failed, if it did. */
async function fromDistribution(log) {
  const manager = packageManager();
  if (!manager) return 'There is no package manager here that setup knows how to use.';
  const prefix = rootPrefix();
  if (!prefix)
    return `Installing Chromium with ${manager.name} needs root: neither is this root nor does sudo work without a password.`;
  log(`Installing the distribution’s Chromium with ${manager.name} …`);
  const { ok, output } = await installFirst(manager, prefix, manager.chromium, () => findBrowser() !== null);
  return ok ? '' : `${manager.name} gave no Chromium that runs:\n${lastLines(output, 3)}`;
}
