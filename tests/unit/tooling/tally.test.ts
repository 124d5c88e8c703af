import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { playwrightTally, vitestTally } from '../../../.tooling/testing/reports.ts';
import { honest, summary, sum } from '../../../.tooling/testing/tally.ts';

describe('the summary', () => {
  const results = [
    { suite: 'types', passed: 1, failed: 0, skipped: 0, seconds: 11.2 },
    { suite: 'unit', passed: 120, failed: 2, skipped: 3, seconds: 4 },
  ];

  test('ends with the sum of all suites alone on its line', () => {
    expect(summary(results).split('\n').at(-1)).toBe('121 passed, 2 failed, 3 skipped');
  });

  test('has a line for each suite', () => {
    expect(summary(results)).toMatch(/^types +1 +0 +0 +11\.2$/m);
    expect(summary(results)).toMatch(/^unit +120 +2 +3 +4\.0$/m);
  });

  test('sums one count over all', () => {
    expect(sum(results, 'failed')).toBe(2);
  });
});

describe('an honest count', () => {
  const none = { passed: 0, failed: 0, skipped: 0 };

  test('a suite that ran no test has failed', () => {
    expect(honest(none, 0).failed).toBe(1);
  });

  test('a runner that failed without a failed test counts as one', () => {
    expect(honest({ ...none, passed: 5 }, 1)).toEqual({ passed: 5, failed: 1, skipped: 0 });
  });

  test('failed tests are counted once', () => {
    expect(honest({ ...none, passed: 5, failed: 2 }, 1).failed).toBe(2);
  });

  test('a suite that passed is left as it is', () => {
    expect(honest({ ...none, passed: 5 }, 0)).toEqual({ ...none, passed: 5 });
  });
});

describe('the runners own reports', () => {
  test('Vitest: skipped and todo are both skipped', () => {
    const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
    expect(vitestTally(fileOf(report))).toEqual({ passed: 7, failed: 1, skipped: 3 });
  });

  test('Playwright: a flaky test has failed', () => {
    const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } };
    expect(playwrightTally(fileOf(report))).toEqual({ passed: 4, failed: 2, skipped: 2 });
  });

  test('no report means no test', () => {
    expect(vitestTally('/no/such/report.json')).toEqual({ passed: 0, failed: 0, skipped: 0 });
  });
});

function fileOf(report: unknown): string {
  const file = join(mkdtempSync(join(tmpdir(), 'report-')), 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return file;
}
