import { problemsOf, type Problem } from '../problems/problem.ts';
import { didYouMean } from '../problems/nearest.ts';
import { yamlProblem } from '../problems/yaml-problem.ts';
import { checkSchema } from './check-schema.ts';
import type { AnyPage, PageFile } from './content.ts';
import { PAGE_SCHEMAS, pageSchemaId, SOURCE_LOCALE, type PagePlace, type PageSchemaId } from './page-schemas.ts';
import { parseMarkdown } from './parse-markdown.ts';
import { NATIONAL } from './place.ts';
import type { RawFile } from './read-files.ts';

/** Pages of some files: those that fit, all that could be read, and what is wrong with the others. */
export interface LoadedPages {
  readonly pages: readonly AnyPage[];
  readonly files: readonly PageFile[];
  readonly problems: readonly Problem[];
}

/** Reads page files and holds each against its schema. */
export function loadPages(raw: readonly RawFile[]): LoadedPages {
  const places = raw.flatMap(({ place }) => (isPagePlace(place) ? [place] : []));
  const nationalIds = (kind: string) =>
    new Set(places.flatMap((place) => (place.kind === kind && place.scope === NATIONAL ? [place.id] : [])));
  const ids = { entitlement: nationalIds('entitlement'), guide: nationalIds('guide'), term: nationalIds('term'), 'you-said': new Set<string>() };
  const loaded = raw.map((file) => {
    if (!isPagePlace(file.place)) return {};
    return loadPage(file, file.place, ids[file.place.kind]);
  });
  return {
    pages: loaded.flatMap(({ page }) => page ?? []),
    files: loaded.flatMap(({ file }) => file ?? []),
    problems: loaded.flatMap(({ problems }) => problems ?? []),
  };
}

interface LoadedPage {
  readonly page?: AnyPage;
  readonly file?: PageFile;
  readonly problems?: readonly Problem[];
}

function loadPage(source: RawFile, place: PagePlace, nationalIds: ReadonlySet<string>): LoadedPage {
  const schemaId = pageSchemaId(place, nationalIds);
  const { frontMatter, body, bodyLine } = parseMarkdown(source.text);
  const base = { path: source.path, place, schemaId, lineOf: () => 1, raw: undefined, bodyLine };
  if (frontMatter === undefined) {
    const mend = 'Start the file with a line `---`, then the settings, then another line `---`.';
    return { file: { ...base, body: '' }, problems: [schemaError(source.path, 1, 'The settings at the top of the file are missing.', mend)] };
  }
  if (frontMatter.kind === 'broken') {
    const { what, mend } = yamlProblem(frontMatter);
    return { file: { ...base, body }, problems: [schemaError(source.path, frontMatter.line, what, mend)] };
  }
  const file: PageFile = { ...base, raw: frontMatter.data, lineOf: frontMatter.lineOf, body };
  return isAdditionToNothing(file) ? { problems: [additionToNothing(file, nationalIds)] } : fitted(file);
}

function schemaError(file: string, line: number, what: string, mend: string): Problem {
  return problemsOf('schema').error({ file, line }, what, mend);
}

function additionToNothing({ path, place }: PageFile, nationalIds: ReadonlySet<string>): Problem {
  const what = `There is no national page with the id \`${place.id}\` to add to.${didYouMean(place.id, [...nationalIds])}`;
  return problemsOf('additions').error({ file: path, line: 1 }, what, 'Give the file the id of the national page, or write a page of the council with all keys.');
}

function fitted(file: PageFile): LoadedPage {
  const result = checkSchema(PAGE_SCHEMAS[file.schemaId], file.raw, file);
  if (result.kind === 'fits') {
    // The schema was looked up by `schemaId`, so `data` is what that schema puts out.
    return { file, page: { ...file, data: result.data } as AnyPage };
  }
  return { file, problems: result.problems.map((problem) => factInTranslation(problem, file) ?? problem) };
}

const ENGLISH_SCHEMA: Readonly<Partial<Record<PageSchemaId, PageSchemaId>>> = {
  entitlementTranslation: 'entitlement',
  additionTranslation: 'entitlementAddition',
  guideTranslation: 'guide',
  guideAdditionTranslation: 'guideAddition',
};

/** The problem told as "this is a fact", when a translation has a key of the English file. */
function factInTranslation(problem: Problem, file: PageFile): Problem | undefined {
  const english = ENGLISH_SCHEMA[file.schemaId];
  const [, key] = /^`([^`]+)` is not a key here/.exec(problem.what) ?? [];
  if (english === undefined || key === undefined || !(key in PAGE_SCHEMAS[english].shape)) return undefined;
  return {
    ...problem,
    check: 'translations',
    what: `\`${key}\` is a fact. A translation holds words only.`,
    mend: `Take \`${key}\` out. The page takes it from the English file.`,
  };
}

/** A council's page without what every page has is meant as an addition. */
function isAdditionToNothing({ place, schemaId, raw }: PageFile): boolean {
  if (place.scope === NATIONAL || place.locale !== SOURCE_LOCALE) return false;
  if (schemaId !== 'entitlement' && schemaId !== 'guide') return false;
  return typeof raw === 'object' && raw !== null && !('title' in raw) && !('topic' in raw);
}

function isPagePlace(place: RawFile['place']): place is PagePlace {
  return place.kind === 'entitlement' || place.kind === 'guide' || place.kind === 'term' || place.kind === 'you-said';
}
