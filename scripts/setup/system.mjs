// What setup needs from the operating system: running programs, rights, and the distribution's package manager.
import { spawn, spawnSync } from 'node:child_process';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** A failure whose message is a sentence for the person at the keyboard. */
export class SetupError extends Error {}

/**
 * Runs a program to its end and keeps what it printed. Never throws: a program that is not there has code 127.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, timeout?: number, shell?: boolean }} [options] timeout in ms, 20 minutes unless told.
 * @returns {Promise<{ code: number, output: string }>}
 */
export function run(command, args, { env = {}, timeout = 1_200_000, shell = false } = {}) {
  return new Promise((done) => {
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      shell,
      timeout,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const keep = (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => done({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code) => done({ code: code ?? 124, output }));
  });
}

/**
 * The first kilobytes that a short-lived program prints, or null when it fails or is not there.
 * @param {string} command
 * @param {readonly string[]} args
 */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8', timeout: 15_000, stdio: ['ignore', 'pipe', 'ignore'] });
  return status === 0 ? stdout : null;
}

/** What to put before a command that needs root: nothing as root, `sudo -n` where it asks no password, else null (no right). */
export function rootPrefix() {
  if (process.platform === 'win32') return null;
  if (process.getuid?.() === 0) return [];
  return ask('sudo', ['-n', 'true']) === null ? null : ['sudo', '-n'];
}

/** @typedef {{ name: string, refresh: string[] | null, install: string[], chromium: string[], fonts: string[] }} PackageManager */

/** Package managers in the order asked; several names for a package are alternatives, the first that installs wins. */
const MANAGERS = [
  {
    name: 'apt-get',
    refresh: ['apt-get', 'update', '-qq'],
    install: ['apt-get', '-o', 'DPkg::Lock::Timeout=120', 'install', '-y', '--no-install-recommends'],
    chromium: ['chromium', 'chromium-browser'],
    fonts: ['fonts-noto-cjk', 'fonts-wqy-zenhei'],
  },
  {
    name: 'dnf',
    refresh: null,
    install: ['dnf', 'install', '-y'],
    chromium: ['chromium'],
    fonts: ['google-noto-sans-cjk-ttc-fonts', 'google-noto-sans-cjk-vf-fonts'],
  },
  {
    name: 'apk',
    refresh: ['apk', 'update'],
    install: ['apk', 'add'],
    chromium: ['chromium'],
    fonts: ['font-noto-cjk', 'font-wqy-zenhei'],
  },
  {
    name: 'pacman',
    refresh: ['pacman', '-Sy'],
    install: ['pacman', '-S', '--noconfirm', '--needed'],
    chromium: ['chromium'],
    fonts: ['noto-fonts-cjk'],
  },
  {
    name: 'zypper',
    refresh: null,
    install: ['zypper', '-n', 'install'],
    chromium: ['chromium'],
    fonts: ['google-noto-sans-cjk-fonts'],
  },
];

/** @returns {PackageManager | null} the distribution's package manager, or null where setup knows none. */
export function packageManager() {
  if (process.platform !== 'linux') return null;
  return MANAGERS.find(({ name }) => ask(name, ['--version']) !== null) ?? null;
}

/**
 * Installs the first of some alternative packages that the distribution has.
 * @param {PackageManager} manager
 * @param {readonly string[]} prefix from `rootPrefix`.
 * @param {readonly string[]} alternatives
 * @param {() => boolean} worked asked after each install: some packages install nothing that runs.
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export async function installFirst(manager, prefix, alternatives, worked) {
  const as = (/** @type {string[]} */ words) => {
    const [command = '', ...args] = [...prefix, ...words];
    return run(command, args, { env: { DEBIAN_FRONTEND: 'noninteractive' } });
  };
  let output = manager.refresh ? (await as(manager.refresh)).output : '';
  for (const name of alternatives) {
    output += (await as([...manager.install, name])).output;
    if (worked()) return { ok: true, output };
  }
  return { ok: false, output };
}

/**
 * The end of a program's output, for a sentence that must show why it failed.
 * @param {string} output
 */
export function lastLines(output, count = 8) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `  ${line}`)
    .join('\n');
}
