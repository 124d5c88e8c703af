/** How many tests of a suite ended how. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface SuiteResult extends Tally {
  readonly suite: string;
  readonly seconds: number;
}

export const ONE_PASSED: Tally = { passed: 1, failed: 0, skipped: 0 };
export const ONE_FAILED: Tally = { passed: 0, failed: 1, skipped: 0 };

/**
 * What a runner's own counts come to. A runner that failed without a failed test (a file that does
 * not load, say), or that ran no test at all, counts as one failure.
 */
export function honest(tally: Tally, exitCode: number): Tally {
  const silent = tally.failed === 0 && (exitCode !== 0 || tally.passed + tally.skipped === 0);
  return silent ? { ...tally, failed: 1 } : tally;
}

/** A table of the suites, and the sum of all alone on the last line. */
export function summary(results: readonly SuiteResult[]): string {
  const width = Math.max(...results.map(({ suite }) => suite.length), 'suite'.length);
  const row = (cells: readonly [string, ...string[]]) =>
    [cells[0].padEnd(width), ...cells.slice(1).map((cell) => cell.padStart(8))].join('  ');
  return [
    row(['suite', 'passed', 'failed', 'skipped', 'seconds']),
    ...results.map((each) =>
      row([each.suite, `${each.passed}`, `${each.failed}`, `${each.skipped}`, each.seconds.toFixed(1)]),
    ),
    '',
    `${sum(results, 'passed')} passed, ${sum(results, 'failed')} failed, ${sum(results, 'skipped')} skipped`,
  ].join('\n');
}

export function sum(results: readonly Tally[], count: keyof Tally): number {
  return results.reduce((total, each) => total + each[count], 0);
}
