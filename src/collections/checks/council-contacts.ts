import { problemsOf, type Problem } from '../problems/problem.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('council-contacts');

/** council.yaml names everybody a page can send people to, and says which kind of council it is. */
export const councilContacts: Check = ({ council, councilId }) => {
  if (council === undefined) return [];
  const { path, lineOf, data } = council;
  const at = (key: string) => ({ file: path, line: lineOf([key]) });
  const problems: Problem[] = [];
  if (data.id !== councilId) {
    problems.push(error(at('id'), `The id is \`${data.id}\`, but the folder is called \`${councilId}\`.`, `Write \`id: ${councilId}\`.`));
  }
  if (data.languages[0] !== SOURCE_LOCALE) {
    problems.push(error(at('languages'), 'English is not the first language.', `Write \`languages: [${[SOURCE_LOCALE, ...data.languages.filter((tag) => tag !== SOURCE_LOCALE)].join(', ')}]\`.`));
  }
  if (data.kind === 'two-tier' && data.districts.length === 0) {
    problems.push(error(at('districts'), 'A two-tier council has districts, but none is named.', 'Add each district with its council tax and housing offices, or write `kind: single-tier`.'));
  }
  if (data.kind === 'single-tier' && data.districts.length > 0) {
    problems.push(error(at('districts'), 'A single-tier council has no districts, but some are named.', 'Write `districts: []`, or `kind: two-tier`.'));
  }
  return problems;
};
