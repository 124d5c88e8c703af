import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asOfFromEnv } from '../../src/collections/build-settings.ts';
import { textReport } from '../../src/collections/problems/text-reporter.ts';
import { runChecks } from '../../src/collections/run-checks.ts';

test('the content of every council can be published', () => {
  const asOf = asOfFromEnv(process.env);
  if (asOf.kind === 'wrong') throw new Error(asOf.message);
  const report = runChecks({ contentDir: join(import.meta.dirname, '../../content'), asOf: asOf.value });
  expect(report.errors, textReport(report, { showNotes: false })).toBe(0);
});
