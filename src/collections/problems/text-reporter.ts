import type { Problem } from './problem.ts';
import type { Report } from './report.ts';

/** The report for people. `showNotes: false` leaves the notes out and only counts them. */
export function textReport(report: Report, { showNotes = true } = {}): string {
  const shown = ({ severity }: Problem) => showNotes || severity === 'error';
  const groups = report.files
    .map(({ file, problems }) => ({ file, problems: problems.filter(shown) }))
    .filter(({ problems }) => problems.length > 0)
    .map(({ file, problems }) => [file, ...problems.map(problemText)].join('\n'));
  return [...groups, summaryLine(report)].join('\n\n');
}

function problemText({ severity, line, check, what, mend }: Problem): string {
  return `  line ${line}  ${severity} (${check})\n    ${what}\n    To mend: ${mend}`;
}

function summaryLine({ errors, notes }: Report): string {
  const counts = `${errors} ${errors === 1 ? 'error' : 'errors'}, ${notes} ${notes === 1 ? 'note' : 'notes'}`;
  return errors === 0 ? `Content can be published: ${counts}.` : `Content cannot be published: ${counts}.`;
}
