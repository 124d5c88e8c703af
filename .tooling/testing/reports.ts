import { existsSync, readFileSync } from 'node:fs';
import type { Tally } from './tally.ts';

const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 };

/** The counts in the file that Vitest's JSON reporter wrote; nothing when it wrote none. */
export function vitestTally(file: string): Tally {
  if (!existsSync(file)) return NOTHING;
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/** The counts in the file that Playwright's JSON reporter wrote; a test that passed only when tried again has failed. */
export function playwrightTally(file: string): Tally {
  if (!existsSync(file)) return NOTHING;
  const { stats } = JSON.parse(readFileSync(file, 'utf8')) as PlaywrightReport;
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: stats.skipped };
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
}

interface PlaywrightReport {
  readonly stats: Readonly<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>;
}
