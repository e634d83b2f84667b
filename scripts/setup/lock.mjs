// One setup at a time: two `npm ci` in one folder delete each other's files.
import { mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './system.mjs';

const file = join(root, '.cache', 'setup.lock');

/**
 * Runs `body` while no other process of this project sets up. A lock whose process has ended is taken over.
 * @template T
 * @param {{ log: (line: string) => void }} options
 * @param {() => Promise<T>} body
 * @returns {Promise<T>}
 */
export async function withLock({ log }, body) {
  mkdirSync(join(root, '.cache'), { recursive: true });
  for (let told = false; !take(); told = true) {
    if (!told) log(`Another setup of this project is running (process ${holder()}); waiting for it.`);
    await new Promise((done) => setTimeout(done, 500));
  }
  try {
    return await body();
  } finally {
    rmSync(file, { force: true });
  }
}

/** Takes the lock, or says no while a living process holds it. */
function take() {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    if (!isHeld()) rmSync(file, { force: true });
    return false;
  }
}

/** True while the lock's process lives. An empty lock is being written this moment, unless it is old. */
function isHeld() {
  const pid = holder();
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return pid === 0 ? age < 5_000 : isAlive(pid);
}

/** The process id in the lock, 0 when there is none or it cannot be read. */
function holder() {
  try {
    return Number(readFileSync(file, 'utf8')) || 0;
  } catch {
    return 0;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to somebody else.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}
