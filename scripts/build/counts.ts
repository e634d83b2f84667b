/** How many checks of a step passed, failed and were skipped. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export const ONE_PASSED: Counts = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Counts = { passed: 0, failed: 1, skipped: 0 };

/** The sum of several steps. */
export function addCounts(all: readonly Counts[]): Counts {
  const sum = (pick: (counts: Counts) => number) => all.reduce((total, counts) => total + pick(counts), 0);
  return { passed: sum((c) => c.passed), failed: sum((c) => c.failed), skipped: sum((c) => c.skipped) };
}

/** `12 passed, 0 failed`, with `, 2 skipped` only when something was. */
export function countsLine({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** The part of Vitest's JSON report that is counted. */
interface VitestReport {
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly { readonly status: string }[] }[];
}

/** Counts Vitest's report. A file that could not be loaded has no tests in it and counts as one failure. */
export function countVitest(report: unknown): Counts {
  const { testResults } = report as VitestReport;
  return addCounts(
    testResults.map(({ status, assertionResults }) => {
      const passed = assertionResults.filter((test) => test.status === 'passed').length;
      const failed = assertionResults.filter((test) => test.status === 'failed').length;
      const broken = status === 'failed' && failed === 0;
      return { passed, failed: broken ? 1 : failed, skipped: assertionResults.length - passed - failed };
    }),
  );
}

/** The part of Playwright's JSON report that is counted. */
interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number; readonly skipped: number };
  readonly errors: readonly unknown[];
  readonly suites?: readonly PlaywrightSuite[];
}

interface PlaywrightSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly tests: readonly { readonly status: string }[];
  }[];
  readonly suites?: readonly PlaywrightSuite[];
}

/**
 * Counts Playwright's report. A test that failed once and then passed has passed: two browsers share two cores with whatever
 * else runs on the machine. `flakyTests` names it, so that it is looked at.
 */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = report as PlaywrightReport;
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/** A sentence for each test of Playwright's report that passed only when it was repeated. */
export function flakyTests(report: unknown): readonly string[] {
  const walk = ({ specs = [], suites = [] }: PlaywrightSuite): readonly string[] => [
    ...specs
      .filter(({ tests }) => tests.some(({ status }) => status === 'flaky'))
      .map(({ file, title }) => `passed only when repeated: ${file} › ${title}`),
    ...suites.flatMap(walk),
  ];
  return ((report as PlaywrightReport).suites ?? []).flatMap(walk);
}

/**
 * What a runner's report and its exit code say together. A runner that ended badly although its report shows no failure
 * (an unhandled rejection, a crash before the report was written) has failed once.
 */
export function settle(counts: Counts | null, exitCode: number): Counts {
  if (counts === null) return ONE_FAILED;
  return exitCode !== 0 && counts.failed === 0 ? addCounts([counts, ONE_FAILED]) : counts;
}
