import type { Day } from '../domain/index.ts';
import { CHECKS } from './checks/index.ts';
import { problemsOf, type Problem } from './problems/problem.ts';
import { report, type Report } from './problems/report.ts';
import { loadContent } from './reading/load-content.ts';
import { NATIONAL } from './reading/place.ts';
import { councilIds, readFiles, type RawFile } from './reading/read-files.ts';

/** What to check: a content folder, some of its councils (all when missing), and for which day. */
export interface CheckRun {
  readonly contentDir: string;
  readonly councils?: readonly string[] | undefined;
  readonly asOf: Day;
  /** The day the editors live in; missing means the same day. */
  readonly today?: Day | undefined;
}

/** Runs every check over the content of each council. */
export function runChecks({ contentDir, councils, asOf, today }: CheckRun): Report {
  const files = readFiles(contentDir);
  return checkFiles(files, councils ?? councilIds(files), asOf, today);
}

/** Runs every check over files already read. */
export function checkFiles(files: readonly RawFile[], councils: readonly string[], asOf: Day, today = asOf): Report {
  const problems = councils.flatMap((councilId) => {
    const content = loadContent(files, councilId);
    return [...content.problems, ...CHECKS.flatMap((check) => check(content, asOf, today))];
  });
  return report([...councilsWithoutSettings(files), ...problems]);
}

/** Pages of a council nobody can build would never be looked at. */
function councilsWithoutSettings(files: readonly RawFile[]): readonly Problem[] {
  const known = councilIds(files);
  const { error } = problemsOf('files');
  const scopes = new Set(files.flatMap(({ place }) => ('scope' in place && place.scope !== NATIONAL ? [place.scope] : [])));
  return [...scopes]
    .filter((scope) => !known.includes(scope))
    .map((scope) =>
      error({ file: `content/councils/${scope}/council.yaml`, line: 1 }, 'This council has pages, but no council.yaml.', 'Copy the council.yaml of another council into the folder and change it.'),
    );
}
