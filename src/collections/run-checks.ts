import type { Day } from '../domain/index.ts';
import { CHECKS } from './checks/index.ts';
import { report, type Report } from './problems/report.ts';
import { loadContent } from './reading/load-content.ts';
import { councilIds, readFiles } from './reading/read-files.ts';

/** What to check: a content folder, some of its councils (all when missing), and for which day. */
export interface CheckRun {
  readonly contentDir: string;
  readonly councils?: readonly string[] | undefined;
  readonly asOf: Day;
}

/** Runs every check over the content of each council. */
export function runChecks({ contentDir, councils, asOf }: CheckRun): Report {
  const files = readFiles(contentDir);
  const problems = (councils ?? councilIds(contentDir)).flatMap((councilId) => {
    const content = loadContent(files, councilId);
    return [...content.problems, ...CHECKS.flatMap((check) => check(content, asOf))];
  });
  return report(problems);
}
