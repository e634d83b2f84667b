import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One program of a package in node_modules, with its arguments. */
export interface Command {
  readonly package: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** How a command ended and everything it printed. */
export interface Ended {
  readonly exitCode: number;
  readonly output: string;
}

/**
 * Runs a package's program with this Node, without a shell, so that it works the same on every system.
 * @param limitMs after which it is killed, with exit code 124.
 */
export function runCommand(root: string, command: Command, limitMs: number): Promise<Ended> {
  const child = spawn(process.execPath, [programOf(root, command.package), ...command.args], {
    cwd: root,
    env: { ...environment(), ...command.env },
    stdio: ['ignore', 'pipe', 'pipe'],
    // Its own group, so that its workers and browsers end with it.
    detached: process.platform !== 'win32',
  });
  let output = '';
  const keep = (text: string) => {
    output += text;
  };
  child.stdout.setEncoding('utf8').on('data', keep);
  child.stderr.setEncoding('utf8').on('data', keep);
  const end = () => endBySignal(child);
  process.on('SIGINT', end).on('SIGTERM', end);
  const timer = setTimeout(() => {
    keep(`\nStopped after ${limitMs / 1000} s.\n`);
    killGroup(child);
  }, limitMs);
  return new Promise((resolve) => {
    child.on('error', (error) => keep(error.message));
    child.on('close', (code) => {
      clearTimeout(timer);
      process.off('SIGINT', end).off('SIGTERM', end);
      resolve({ exitCode: code ?? 124, output });
    });
  });
}

/** Whoever stops us stops what we started too: it is in a group of its own and hears nothing. */
function endBySignal(child: ChildProcess): void {
  killGroup(child);
  process.exitCode = 130;
  setImmediate(() => process.exit());
}

/** Ours without colours, as output goes to logs, and without NODE_ENV: Vite sets it here, and builds and tests choose their own. */
function environment(): NodeJS.ProcessEnv {
  const { NODE_ENV: _, ...rest } = process.env;
  return { ...rest, NO_COLOR: '1', FORCE_COLOR: '0' };
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  if (process.platform === 'win32') child.kill('SIGKILL');
  else process.kill(-child.pid, 'SIGKILL');
}

/** The script behind a package's command, such as node_modules/vitest/vitest.mjs. */
function programOf(root: string, name: string): string {
  const folder = join(root, 'node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { bin: string | Record<string, string> };
  const file = typeof bin === 'string' ? bin : (bin[name.replace(/^@[^/]+\//, '')] ?? Object.values(bin)[0]);
  if (file === undefined) throw new Error(`the package ${name} has no program`);
  return join(folder, file);
}
