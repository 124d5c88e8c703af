import { problemsOf, type Problem } from '../problems/problem.ts';
import { textValues } from '../prose/prose-paths.ts';
import type { AnyPage } from '../reading/content.ts';
import type { DataPath } from '../reading/positions.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('sample-data');

/** Numbers Ofcom keeps for drama: nobody is ever rung by mistake. */
const DRAMA_NUMBERS = [/^01632960\d{3}$/, /^07700900\d{3}$/, /^02079460\d{3}$/, /^08081570\d{3}$/, /^01614960\d{3}$/];
const EXAMPLE_DOMAIN = '.example';

/** An invented council sends nobody to a real phone, e-mail or web address. */
export const sampleData: Check = (content) => {
  const { council } = content;
  if (council?.data.sample !== true) return [];
  const inCouncil = textValues(council.data).map((found) => ({ ...found, file: council.path, lineOf: council.lineOf }));
  const inPages = content.pages
    .filter(({ place }) => place.scope === content.councilId)
    .flatMap((page) => textValues(ownAddresses(page)).map((found) => ({ ...found, file: page.path, lineOf: page.lineOf })));
  return [...inCouncil, ...inPages].flatMap(({ text, path, file, lineOf }) => problemOf(text, path, { file, line: lineOf(path) }));
};

/** The addresses of a council's page that are the council's own; law and guidance are real. */
function ownAddresses(page: AnyPage): unknown {
  const { sources, howToGet } = page.data as { sources?: readonly { level: string; url: string }[]; howToGet?: { form?: string } };
  return {
    sources: sources?.map(({ level, url }) => (level === 'local-offer' ? { url } : {})),
    howToGet: { form: howToGet?.form },
  };
}

function problemOf(text: string, path: DataPath, spot: { file: string; line: number }): readonly Problem[] {
  const key = path.at(-1);
  if (key === 'phone' && !DRAMA_NUMBERS.some((range) => range.test(text.replaceAll(' ', '')))) {
    return [error(spot, `\`${text}\` could be somebody's real number, but this council is invented.`, 'Use a number Ofcom keeps for drama, like "01632 960101".')];
  }
  if (key === 'email' && !text.endsWith(EXAMPLE_DOMAIN)) {
    return [error(spot, `\`${text}\` could be a real address, but this council is invented.`, `Use an address that ends in .example, like ${text.split('@')[0]}@council.example.`)];
  }
  if (/^https?:/.test(text) && !new URL(text).hostname.endsWith(EXAMPLE_DOMAIN)) {
    return [error(spot, `\`${text}\` could be a real page, but this council is invented.`, 'Use an address that ends in .example, like https://www.council.example/.')];
  }
  return [];
}

