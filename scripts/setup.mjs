// Makes a machine that has nothing but Node ready for `npm start` and `npm test`.
//
// Plain JavaScript on purpose, like the other .mjs files here: these run before node_modules exists, so neither TypeScript
// nor any package is there yet. Everything that may rely on packages is TypeScript and lives elsewhere.

import { findBrowser } from './setup/browser.mjs';
import { installBrowser } from './setup/browser-install.mjs';
import { installFonts } from './setup/fonts.mjs';
import { withLock } from './setup/lock.mjs';
import { checkNode, installPackages } from './setup/packages.mjs';
import { SetupError } from './setup/system.mjs';

export { checkNode, findBrowser, installBrowser, installFonts, installPackages, SetupError };

/**
 * Installs whatever is missing, one line of `log` for each step taken; silent when nothing is. Two calls at once wait for each
 * other. `HEDAN_BROWSER` is set for the processes that this one starts.
 * @param {{ log?: (line: string) => void, browser?: boolean }} [options] `browser: false` leaves browser and fonts alone.
 * @returns {Promise<{ browser: import('./setup/browser.mjs').Browser | null }>}
 * @throws {SetupError} with a sentence that says what to install.
 */
export async function ensureAll({ log = console.log, browser = true } = {}) {
  checkNode(process.versions.node);
  return withLock({ log }, async () => {
    await installPackages({ log });
    if (!browser) return { browser: null };
    const found = await installBrowser({ log });
    process.env.HEDAN_BROWSER = found.path;
    await installFonts({ log });
    return { browser: found };
  });
}

/**
 * Runs a command's body and turns a failed setup into one sentence and exit code 1 instead of a stack.
 * @param {() => Promise<number | undefined>} body returns the exit code.
 */
export async function runCommand(body) {
  try {
    process.exitCode = (await body()) ?? 0;
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
