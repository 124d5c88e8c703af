import type { Problem } from '../problems/problem.ts';
import { allowedWord } from '../schemas/allowed-word.ts';
import { bankHolidays } from '../schemas/bank-holidays.ts';
import { council } from '../schemas/council.ts';
import { helpline } from '../schemas/helpline.ts';
import { law } from '../schemas/law.ts';
import { rate } from '../schemas/rate.ts';
import type { Content } from './content.ts';
import { loadInterface } from './load-interface.ts';
import { loadPages } from './load-pages.ts';
import { loadDocument, loadRows } from './load-rows.ts';
import { NATIONAL, type Place } from './place.ts';
import type { RawFile } from './read-files.ts';

/** Everything one council's portal is made of, held against the schemas. Pure: files come as an argument. */
export function loadContent(allFiles: readonly RawFile[], councilId: string): Content {
  const files = allFiles.filter(({ place }) => isOfCouncil(place, councilId));
  const ofKind = (kind: Place['kind']) => files.filter(({ place }) => place.kind === kind);
  const pages = loadPages(files);
  const councils = ofKind('council').map((file) => loadDocument(file, council));
  const rates = ofKind('rates').map((file) => loadRows(file, rate));
  const helplines = ofKind('helplines').map((file) => loadRows(file, helpline));
  const laws = ofKind('laws').map((file) => loadRows(file, law));
  const holidays = ofKind('bank-holidays').map((file) => loadDocument(file, bankHolidays));
  const interfaceFiles = files.flatMap((file) => (file.place.kind === 'interface' ? [loadInterface(file, file.place.locale)] : []));
  const allowed = ofKind('allowed-words').map((file) => loadRows(file, allowedWord));
  return {
    council: councils[0]?.rows[0],
    councilId,
    pages: pages.pages,
    files: pages.files,
    rates: rates.flatMap(({ rows }) => rows),
    helplines: helplines.flatMap(({ rows }) => rows),
    laws: laws.flatMap(({ rows }) => rows),
    holidays: holidays[0]?.rows[0],
    interfaceFiles: interfaceFiles.flatMap(({ file }) => file ?? []),
    allowedWords: allowed.flatMap(({ rows }) => rows.map(({ data }) => data)),
    problems: [
      ...ofKind('unknown').map(misplaced),
      ...pages.problems,
      ...[...councils, ...rates, ...helplines, ...laws, ...holidays, ...allowed, ...interfaceFiles].flatMap(({ problems }) => problems),
    ],
  };
}

function isOfCouncil(place: Place, councilId: string): boolean {
  return !('scope' in place) || place.scope === NATIONAL || place.scope === councilId;
}

function misplaced(file: RawFile): Problem {
  return {
    check: 'files',
    severity: 'error',
    file: file.path,
    line: 1,
    what: 'Nothing reads a file in this place.',
    mend: 'Move it, for example to content/national/entitlements/en/, or take it away.',
  };
}
