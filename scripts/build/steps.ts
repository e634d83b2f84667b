import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { checkBudgets } from './budgets';
import { type Command, runCommand } from './commands';
import { type Counts, countPlaywright, countVitest, flakyTests, ONE_FAILED, ONE_PASSED, settle } from './counts';

/** What a step found. `counts` is null when there was nothing to run: such a step is neither passed nor failed. */
export interface Outcome {
  readonly counts: Counts | null;
  readonly output: string;
  /** What must be seen even when the step passes. */
  readonly notes?: readonly string[];
}

/** One step of `npm test`. Steps of one phase start together, so they must not write the same files. */
export interface Step {
  readonly name: string;
  readonly phase: number;
  /** A step without which this one means nothing; it runs too when this one is asked for alone. */
  readonly needs?: string;
  /** Shown even when the step passes. */
  readonly isReport?: boolean;
  /** Too long for every run: only when it is named. */
  readonly isOnRequest?: boolean;
  /** @param extra arguments for the step's runner, from the command line. */
  run(root: string, extra: readonly string[]): Promise<Outcome>;
}

/** No step may take longer than this (ms); the whole must stay within ten minutes. */
const LIMIT_MS = 480_000;
/** Matrices, soaks and kill runs of `npm run test:long`, together, in ms. */
const LONG_MS = 3_600_000;
const REPORTS = join('.cache', 'test');

/** Every step. The cheap ones share the first phase with the builds; tests that use the time of day run without neighbours. */
export const STEPS: readonly Step[] = [
  { name: 'prepare', phase: 0, run: (root) => commands(root, [wxt('prepare')]) },
  {
    name: 'builds',
    phase: 1,
    run: builds,
  },
  {
    name: 'format and lint',
    phase: 1,
    run: (root) => commands(root, [{ package: '@biomejs/biome', args: ['ci', '--colors=off', '.'] }]),
  },
  {
    name: 'types',
    phase: 1,
    needs: 'prepare',
    run: (root) => commands(root, [tsc('--noEmit'), tsc('-p', 'tsconfig.pure.json')]),
  },
  { name: 'unused code', phase: 1, run: (root) => commands(root, [{ package: 'knip', args: ['--no-progress'] }]) },
  { name: 'sizes', phase: 2, needs: 'builds', isReport: true, run: async (root) => checkBudgets(root) },
  { name: 'unit', phase: 3, run: runVitest },
  { name: 'e2e', phase: 4, needs: 'builds', run: (root, extra) => runPlaywright(root, 'e2e', LIMIT_MS, extra) },
  {
    name: 'firefox build',
    phase: 5,
    isOnRequest: true,
    run: (root) => commands(root, [{ ...wxt('build', '-b', 'firefox'), env: { E2E: '1' } }]),
  },
  {
    name: 'firefox',
    phase: 6,
    needs: 'firefox build',
    isOnRequest: true,
    run: (root, extra) => runPlaywright(root, 'firefox', LIMIT_MS, extra),
  },
  {
    name: 'long',
    phase: 5,
    needs: 'builds',
    isOnRequest: true,
    run: (root, extra) => runPlaywright(root, 'long', LONG_MS, extra),
  },
];

function wxt(...args: readonly string[]): Command {
  return { package: 'wxt', args };
}

function tsc(...args: readonly string[]): Command {
  return { package: 'typescript', args };
}

/** Both released builds beside the one that the browser tests use: they write to folders of their own. */
async function builds(root: string): Promise<Outcome> {
  const released = commands(root, [wxt('build'), wxt('build', '-b', 'firefox')]);
  const tested = commands(root, [{ ...wxt('build'), env: { E2E: '1' } }]);
  const both = await Promise.all([released, tested]);
  const hasFailed = both.some(({ counts }) => counts?.failed !== 0);
  return { counts: hasFailed ? ONE_FAILED : ONE_PASSED, output: both.map(({ output }) => output).join('') };
}

/** Runs commands one after the other; the step is one check, and all of them run even when an early one fails. */
async function commands(root: string, list: readonly Command[]): Promise<Outcome> {
  let output = '';
  let hasFailed = false;
  for (const command of list) {
    const ended = await runCommand(root, command, LIMIT_MS);
    output += ended.output;
    hasFailed ||= ended.exitCode !== 0;
  }
  return { counts: hasFailed ? ONE_FAILED : ONE_PASSED, output };
}

/** Architecture, contracts and unit tests. The builds of phase 1 are fresh when all steps run. */
async function runVitest(root: string, extra: readonly string[]): Promise<Outcome> {
  const report = freshReport(root, 'vitest.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...extra];
  const { exitCode, output } = await runCommand(root, { package: 'vitest', args, env: { CI: '1' } }, LIMIT_MS);
  return { counts: settle(readReport(report, countVitest), exitCode), output };
}

/** A project of playwright.config.ts, its folder named like it: the practice panels in a real browser with the end-to-end build. */
async function runPlaywright(root: string, project: string, limitMs: number, extra: readonly string[]): Promise<Outcome> {
  if (!hasSpecs(join(root, 'tests', project))) return { counts: null, output: '' };
  const report = freshReport(root, `playwright-${project}.json`);
  const workers = `--workers=${Math.min(4, availableParallelism())}`;
  const args = ['test', `--project=${project}`, '--reporter=list,json', '--retries=1', workers, ...extra];
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CI: '1' };
  const { exitCode, output } = await runCommand(root, { package: '@playwright/test', args, env }, limitMs);
  const parsed = readReport(report, (whole) => whole);
  const counts = settle(parsed === null ? null : countPlaywright(parsed), exitCode);
  return { counts, output, notes: parsed === null ? [] : flakyTests(parsed) };
}

function hasSpecs(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder, { recursive: true }).some((name) => /\.(spec|test)\.tsx?$/.test(String(name)));
}

/** Where a runner shall write its report, with the report of an earlier run out of the way. */
function freshReport(root: string, name: string): string {
  mkdirSync(join(root, REPORTS), { recursive: true });
  const file = join(root, REPORTS, name);
  rmSync(file, { force: true });
  return file;
}

function readReport<T>(file: string, read: (report: unknown) => T): T | null {
  return existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : null;
}
