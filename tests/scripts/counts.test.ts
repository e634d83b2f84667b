import { describe, expect, it } from 'vitest';
import { addCounts, countPlaywright, countsLine, countVitest, flakyTests, settle } from '../../scripts/build/counts';

describe('the last line of npm test', () => {
  it('names passed and failed, and skipped only when something was skipped', () => {
    expect(countsLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
    expect(countsLine({ passed: 1, failed: 2, skipped: 3 })).toBe('1 passed, 2 failed, 3 skipped');
  });

  it('is the sum of all steps', () => {
    const steps = [
      { passed: 1, failed: 0, skipped: 0 },
      { passed: 5, failed: 2, skipped: 1 },
    ];
    expect(addCounts(steps)).toEqual({ passed: 6, failed: 2, skipped: 1 });
    expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

describe('a report of Vitest', () => {
  const tests = (...statuses: string[]) => statuses.map((status) => ({ status }));

  it('is counted test by test, with todo and pending as skipped', () => {
    const testResults = [{ status: 'failed', assertionResults: tests('passed', 'failed', 'pending', 'todo') }];
    expect(countVitest({ testResults })).toEqual({ passed: 1, failed: 1, skipped: 2 });
  });

  it('counts a file that could not be loaded as one failure', () => {
    expect(countVitest({ testResults: [{ status: 'failed', assertionResults: [] }] })).toEqual({
      passed: 0,
      failed: 1,
      skipped: 0,
    });
  });
});

describe('a report of Playwright', () => {
  it('counts an error outside of tests as a failure, and a test that passed when repeated as passed', () => {
    const stats = { expected: 7, unexpected: 1, flaky: 1, skipped: 2 };
    expect(countPlaywright({ stats, errors: [{}] })).toEqual({ passed: 8, failed: 2, skipped: 2 });
  });

  it('names the tests that passed only when repeated, however deep they are', () => {
    const spec = (title: string, status: string) => ({ title, file: 'a.spec.ts', tests: [{ status }] });
    const suites = [{ specs: [spec('sound', 'expected')], suites: [{ specs: [spec('shaky', 'flaky')] }] }];
    expect(flakyTests({ suites })).toEqual(['passed only when repeated: a.spec.ts › shaky']);
    expect(flakyTests({})).toEqual([]);
  });
});

describe('a runner’s exit code', () => {
  const green = { passed: 3, failed: 0, skipped: 0 };

  it('adds a failure that the report does not show', () => {
    expect(settle(green, 1)).toEqual({ passed: 3, failed: 1, skipped: 0 });
    expect(settle(green, 0)).toEqual(green);
    expect(settle({ ...green, failed: 1 }, 1)).toEqual({ ...green, failed: 1 });
  });

  it('cannot save a run that wrote no report', () => {
    expect(settle(null, 0)).toEqual({ passed: 0, failed: 1, skipped: 0 });
  });
});
