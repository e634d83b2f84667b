// The project's npm packages: installed once for each state of the lockfile.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lastLines, root, run, SetupError } from './system.mjs';

const marker = join(root, 'node_modules', '.hedan-setup');

/**
 * Refuses a Node that the packages do not run on.
 * @param {string} version such as `20.19.0`.
 */
export function checkNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new SetupError(
    `Hedan needs Node 20.19 or later; this is Node ${version}. Install the current LTS from https://nodejs.org and try again.`,
  );
}

/**
 * Runs `npm ci` when node_modules is missing or does not fit package-lock.json, and writes the files that WXT generates
 * (.wxt, which tsconfig.json extends).
 * @param {{ log?: (line: string) => void }} [options]
 * @throws {SetupError} when npm or its registry fails.
 */
export async function installPackages({ log = console.log } = {}) {
  const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
  const hash = createHash('sha256').update(lock).digest('hex');
  if (readOrEmpty(marker) !== hash) {
    if (!isInstalled(JSON.parse(lock))) await npmCi(log);
    writeFileSync(marker, hash);
  }
  if (!existsSync(join(root, '.wxt', 'tsconfig.json'))) await generate(log);
}

/** @param {(line: string) => void} log */
async function npmCi(log) {
  log('Installing the npm packages of package-lock.json (npm ci) …');
  const started = Date.now();
  let { code, output } = await npm('ci');
  if (code !== 0 && OUT_OF_STEP.test(output)) {
    log('package-lock.json does not fit package.json; installing what fits best (npm install) …');
    ({ code, output } = await npm('install', '--no-save'));
  }
  if (code !== 0) throw new SetupError(whyNpmFailed(code, output));
  log(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}

/** Runs npm: the one that runs `npm test`, which tells where it is (no shell, also on Windows), else the one on PATH. @param {string[]} words */
function npm(...words) {
  const cli = process.env.npm_execpath;
  const args = [...words, '--include=dev', '--no-audit', '--no-fund'];
  return cli?.endsWith('npm-cli.js')
    ? run(process.execPath, [cli, ...args])
    : run('npm', args, { shell: process.platform === 'win32' });
}

/** @param {(line: string) => void} log */
async function generate(log) {
  log('Generating the types of the entry points (wxt prepare) …');
  const { code, output } = await run(process.execPath, [join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'prepare']);
  if (code !== 0) throw new SetupError(`wxt prepare failed, so TypeScript cannot be compiled:\n${lastLines(output)}`);
}

/**
 * True when every package of the lockfile is there in its version: somebody ran `npm ci` or `npm install` by hand.
 * @param {{ packages: Record<string, { version?: string, optional?: boolean, peer?: boolean }> }} lock
 */
function isInstalled(lock) {
  const text = readOrEmpty(join(root, 'node_modules', '.package-lock.json'));
  if (text === '') return false;
  const { packages } = JSON.parse(text);
  return Object.entries(lock.packages).every(
    ([path, wanted]) =>
      path === '' || packages[path]?.version === wanted.version || (packages[path] === undefined && wanted.optional === true),
  );
}

/** npm ci refuses a lockfile that package.json has outrun. */
const OUT_OF_STEP = /EUSAGE/;

/** @type {readonly [RegExp, string][]} */
const NPM_FAILURES = [
  [
    /ENOENT.*\bnpm\b|\bnpm\b.*(not found|not recognized)/i,
    'npm was not found. It comes with Node: install Node 20.19 or later from https://nodejs.org and try again.',
  ],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|network/i,
    'The npm registry cannot be reached. Check the network and the proxy, or point npm to a registry that you can reach (npm config set registry URL), and try again.',
  ],
  [
    /E401|E403|ENEEDAUTH/,
    'The npm registry refused access. Log in to it (npm login) or choose another one (npm config set registry URL), and try again.',
  ],
  [/ENOSPC/, 'The disk is full: npm needs about 1 GB for the packages.'],
  [
    /EACCES|EPERM/,
    'npm may not write to this folder. Give your user the right to write to node_modules, or clone the project to a folder of your own.',
  ],
];

/** @param {number} code @param {string} output */
function whyNpmFailed(code, output) {
  const known = NPM_FAILURES.find(([pattern]) => pattern.test(output));
  return `${known ? known[1] : `npm ci failed with exit code ${code}.`}\nnpm said:\n${lastLines(output)}`;
}

/** @param {string} file */
function readOrEmpty(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
