// Completes package-lock.json: `node scripts/setup/complete-lockfile.mjs`, after npm install when a test asks for it.
//
// Packages such as Rollup and Biome name one optional package for each platform. A registry that lacks some of them makes npm
// leave those out of the lockfile, and `npm ci` then refuses the lockfile everywhere. Their versions are exact and their
// platforms are in their names, so the entries can be written without the registry.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './system.mjs';

/** @typedef {{ version?: string, dev?: boolean, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], optionalDependencies?: Record<string, string> }} Entry */
/** @typedef {Record<string, Entry>} Entries paths such as `node_modules/rollup` and what is locked there. */

/**
 * The entries that a lockfile lacks: optional packages that a locked package names in an exact version.
 * @param {Entries} entries
 * @returns {Entries}
 */
export function missingEntries(entries) {
  /** @type {Entries} */
  const found = {};
  for (const [path, { dev, optionalDependencies = {} }] of Object.entries(entries)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isLocked(entries, path, name, version)) continue;
      const beside = `${path.slice(0, path.lastIndexOf('node_modules/'))}node_modules/${name}`;
      const place = (found[beside] ?? entries[beside]) === undefined ? beside : `${path}/node_modules/${name}`;
      const { cpu, libc, os } = platformOf(name);
      // In npm's own order, so that its next install changes nothing.
      found[place] = { version, ...cpu, ...(dev === true ? { dev: true } : {}), ...libc, optional: true, ...os };
    }
  }
  return found;
}

/** True when a package at `path` finds `name` by walking up, in the version it wants (any, when that is a range). @param {Entries} entries @param {string} path @param {string} name @param {string} version */
function isLocked(entries, path, name, version) {
  for (let at = path; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    const locked = entries[`${at}${at === '' ? '' : '/'}node_modules/${name}`]?.version;
    if (locked !== undefined) return locked === version || !/^\d/.test(version);
    if (at === '') return false;
  }
}

const SYSTEMS = ['linux', 'darwin', 'win32', 'freebsd', 'openbsd', 'netbsd', 'android', 'openharmony', 'aix', 'sunos'];
const PROCESSORS = ['x64', 'arm64', 'arm', 'ia32', 'ppc64', 'riscv64', 's390x', 'loong64', 'mips64el', 'wasm32'];

/** @type {[string, string][]} the start of a word in a package's name, and npm's word for it. */
const LIBCS = [
  ['musl', 'musl'],
  ['gnu', 'glibc'],
];

/**
 * `binding-linux-arm-musleabihf` -> os linux, cpu arm, libc musl.
 * @param {string} name
 * @throws {Error} when the name tells no processor: then the entry must come from a registry that has the package.
 */
function platformOf(name) {
  const words = name.split(/[-/]/);
  const os = SYSTEMS.filter((system) => words.includes(system));
  const cpu = PROCESSORS.filter((processor) => words.includes(processor));
  if (cpu.length !== 1)
    throw new Error(
      `${name} is not in package-lock.json, and its name does not tell its platform: run npm install with a complete registry`,
    );
  const libc =
    os[0] === 'linux' ? LIBCS.filter(([start]) => words.some((word) => word.startsWith(start))).map(([, libc]) => libc) : [];
  return { cpu: { cpu }, os: os.length > 0 ? { os } : {}, libc: libc.length > 0 ? { libc } : {} };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(root, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingEntries(lock.packages);
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, null, 2)}\n`);
  console.log(`${Object.keys(missing).length} entries added to package-lock.json`);
}
