import type { Report } from './report.ts';

/** The report for other programs: the report value as JSON. */
export function jsonReport(report: Report): string {
  return JSON.stringify(report, null, 2);
}
