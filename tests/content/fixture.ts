import { join } from 'node:path';
import { checkFiles } from '../../src/collections/run-checks.ts';
import type { Problem } from '../../src/collections/problems/problem.ts';
import { loadContent } from '../../src/collections/reading/load-content.ts';
import type { Content } from '../../src/collections/reading/content.ts';
import { councilIds, readFiles, type RawFile } from '../../src/collections/reading/read-files.ts';
import type { Day } from '../../src/domain/index.ts';

/** The day the fixtures are checked for. */
export const FIXTURE_DAY = '2026-11-22' as Day;
export const FIXTURE_COUNCIL = 'testshire';
const FIXTURES = join(import.meta.dirname, '../fixtures');

/** The files of the sound content, with those of a fixture in their place. */
export function fixtureFiles(fault?: string): readonly RawFile[] {
  const sound = readFiles(join(FIXTURES, 'sound/content'));
  const own = fault === undefined ? [] : readFiles(join(FIXTURES, fault, 'content'));
  return [...new Map([...sound, ...own].map((file) => [file.inside, file])).values()];
}

/** What the checks say about a fixture. */
export function problemsIn(fault?: string): readonly Problem[] {
  const files = fixtureFiles(fault);
  return checkFiles(files, councilIds(files), FIXTURE_DAY).files.flatMap(({ problems }) => problems);
}

/** The content of the sound fixture. */
export function soundContent(): Content {
  return loadContent(fixtureFiles(), FIXTURE_COUNCIL);
}
