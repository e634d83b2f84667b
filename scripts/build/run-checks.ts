import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, countsLine, ONE_FAILED } from './counts';
import { type Outcome, STEPS, type Step } from './steps';

interface Finished extends Outcome {
  readonly step: Step;
  readonly seconds: number;
}

/**
 * `npm test`: runs the steps phase by phase, goes on after a failing one, and ends with the line `N passed, N failed`.
 * @param args `--only <step> [arguments for its runner]`, or nothing for all.
 * @returns the exit code: 1 when anything failed, 2 for an unknown step.
 */
export async function runChecks(args: readonly string[]): Promise<number> {
  const [flag, only, ...extra] = args;
  const chosen = flag === undefined ? STEPS.filter(({ isOnRequest }) => isOnRequest !== true) : chooseSteps(flag, only);
  if (chosen.length === 0) {
    console.error(`usage: npm test [-- --only ${STEPS.map(({ name }) => `"${name}"`).join('|')} [arguments for its runner]]`);
    return 2;
  }
  const finished: Finished[] = [];
  for (const phase of new Set(chosen.map((step) => step.phase))) {
    const together = chosen.filter((step) => step.phase === phase);
    finished.push(...(await Promise.all(together.map((step) => runStep(step, extra)))));
  }
  return summarise(finished);
}

/** The step named, and what it needs. */
function chooseSteps(flag: string, only: string | undefined): readonly Step[] {
  const chosen = STEPS.find(({ name }) => name === only);
  if (flag !== '--only' || !chosen) return [];
  return STEPS.filter(({ name }) => name === chosen.name || name === chosen.needs);
}

async function runStep(step: Step, extra: readonly string[]): Promise<Finished> {
  const root = process.cwd();
  const started = performance.now();
  const outcome = await step.run(root, extra).catch(crashed);
  const result = { ...outcome, step, seconds: (performance.now() - started) / 1000 };
  mkdirSync(join(root, '.cache', 'test'), { recursive: true });
  writeFileSync(join(root, '.cache', 'test', `${step.name.replaceAll(' ', '-')}.log`), outcome.output);
  tell(result);
  return result;
}

function crashed(error: unknown): Outcome {
  return { counts: ONE_FAILED, output: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}

/** One line for a step, then its output when it failed (the end of it: runners put their summary last). */
function tell({ step, counts, output, notes = [], seconds }: Finished): void {
  const mark = counts === null ? '–' : counts.failed > 0 ? '✗' : '✓';
  const found = counts === null ? 'nothing to run yet' : countsLine(counts);
  console.log(`${mark} ${step.name.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s  ${found}`);
  for (const note of notes) console.log(`    ${note}`);
  if (step.isReport === true || (counts?.failed ?? 0) > 0) console.log(indented(output, 150));
}

function indented(output: string, lines: number): string {
  const all = output.trimEnd().split('\n');
  const cut = all.length > lines ? [`… ${all.length - lines} earlier lines are in .cache/test/`] : [];
  return [...cut, ...all.slice(-lines)].map((line) => `    ${line}`).join('\n');
}

function summarise(finished: readonly Finished[]): number {
  const total = addCounts(finished.map(({ counts }) => counts).filter((counts): counts is Counts => counts !== null));
  console.log(`\n${countsLine(total)}`);
  return total.failed > 0 ? 1 : 0;
}
