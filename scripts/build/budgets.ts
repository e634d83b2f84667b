import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ONE_FAILED, ONE_PASSED } from './counts';
import type { Outcome } from './steps';

/** A limit for one built file, in bytes after gzip. */
export interface Budget {
  readonly file: RegExp;
  readonly maxGzip: number;
  readonly why: string;
}

export interface BuiltFile {
  readonly file: string;
  readonly bytes: number;
  readonly gzip: number;
}

const KB = 1000;

/** What users pay for. Screens of the extension load from disk when somebody opens them and have no limit. */
export const BUDGETS: readonly Budget[] = [
  { file: /^content-scripts\/guard\.js$/, maxGzip: 60 * KB, why: 'every frame of every enabled page loads the guard' },
  { file: /^content-scripts\/companion\.js$/, maxGzip: 4 * KB, why: 'every frame of every enabled page loads the companion' },
  { file: /^content-scripts\/engine\.js$/, maxGzip: 230 * KB, why: 'every page that may show an order loads the engine' },
  {
    file: /^content-scripts\/aids\.js$/,
    maxGzip: 20 * KB,
    why: 'the engine hands it what it uses: the county pack is not brought twice',
  },
  { file: /^content-scripts\/fill\.js$/, maxGzip: 8 * KB, why: 'the engine lends it what it has: nothing is brought twice' },
];

/** The script files of a build and their weight, heaviest first. */
export function measure(folder: string): readonly BuiltFile[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => /\.(js|css)$/.test(name) && statSync(join(folder, name)).isFile())
    .map((name) => {
      const text = readFileSync(join(folder, name));
      return { file: name.replaceAll('\\', '/'), bytes: text.length, gzip: gzipSync(text, { level: 9 }).length };
    })
    .sort((a, b) => b.gzip - a.gzip);
}

/** One sentence for each budget that a built file breaks, or that has no built file (it was renamed, or dropped by the build). */
export function overBudget(files: readonly BuiltFile[], budgets: readonly Budget[] = BUDGETS): readonly string[] {
  return budgets.flatMap(({ file, maxGzip, why }) => {
    const built = files.filter((candidate) => file.test(candidate.file));
    if (built.length === 0) return [`the build has no file ${file}, which has a budget because ${why}`];
    return built
      .filter(({ gzip }) => gzip > maxGzip)
      .map((one) => `${one.file} weighs ${kilobytes(one.gzip)} gzip, more than ${kilobytes(maxGzip)}: ${why}`);
  });
}

/** The step `sizes`: the weight of the shipped build, and whether it keeps its budgets. */
export function checkBudgets(root: string): Outcome {
  const folder = join(root, '.output', 'chrome-mv3');
  if (!existsSync(folder)) return { counts: ONE_FAILED, output: 'There is no build in .output/chrome-mv3.' };
  const files = measure(folder);
  const faults = overBudget(files);
  const rows = files
    .filter(({ file }) => !file.includes('/chunks/') && !file.startsWith('chunks/'))
    .map((built) => `${kilobytes(built.gzip).padStart(10)}  ${built.file}`);
  const total = files.reduce((sum, { gzip }) => sum + gzip, 0);
  const output = [...rows, `${kilobytes(total).padStart(10)}  all scripts and styles, gzip`, ...faults].join('\n');
  return { counts: faults.length > 0 ? ONE_FAILED : ONE_PASSED, output };
}

function kilobytes(bytes: number): string {
  return `${(bytes / KB).toFixed(1)} kB`;
}
