import { blankAddresses } from '../links.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { sourceHash } from '../join/source-hash.ts';
import { passagesOf } from '../prose/passages.ts';
import { headingsOf } from '../prose/headings.ts';
import type { AnyPage, Content } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { NATIONAL } from '../reading/place.ts';
import { blankTokens, findTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('translations');

/** Pages every language of a portal should have. Missing ones are noted. */
const WANTED_PAGES: ReadonlySet<string> = new Set([
  'help-now', 'your-status', 'eligible', 'relevant', 'former-relevant', 'former-relevant-21-to-24', 'qualifying',
  'personal-adviser', 'pathway-plan', 'advocate', 'setting-up-home-allowance', 'weekly-money-16-17', 'universal-credit',
  'where-you-can-live', 'homeless', 'health-passport', 'gp-dentist-optician', 'mental-health', 'college-and-esol',
  'arriving-alone', 'your-first-weeks', 'your-solicitor', 'while-you-wait', 'if-you-get-status', 'if-you-are-refused', 'age-assessment',
  'study-and-work-rules', 'money-and-support', 'finding-family', 'interpreters', 'keeping-safe',
  'how-to-complain', 'feedback', 'living-in-another-area', 'privacy',
]);

/** A translation says what the English says: same numbers, same amounts, same steps; and tells when it does not. */
export const translations: Check = (content) => {
  const translated = content.pages.filter(isTranslation);
  return [...translated.flatMap((page) => wrongTranslation(page, content)), ...missingPages(content), ...missingHelplines(content)];
};

type Translation = Extract<AnyPage, { readonly data: { readonly translation: unknown } }>;

function isTranslation(page: AnyPage): page is Translation {
  return page.place.locale !== SOURCE_LOCALE;
}

function wrongTranslation(page: Translation, content: Content): readonly Problem[] {
  const { locale } = page.place;
  if (canonical(locale) !== locale) {
    return [error({ file: page.path, line: 1 }, `\`${locale}\` is not how this language is written.`, `Call the folder \`${canonical(locale) ?? 'by a language tag, like ar or fa-AF'}\`.`)];
  }
  const english = content.pages.find((other) => isEnglishOf(other, page));
  if (english === undefined) return withoutEnglish(page, content);
  return [...outOfDate(page, english), ...otherFacts(page, english), ...otherShape(page, english)];
}

function isEnglishOf({ place }: AnyPage, page: AnyPage): boolean {
  return place.locale === SOURCE_LOCALE && place.kind === page.place.kind && place.id === page.place.id && place.scope === page.place.scope;
}

function withoutEnglish({ path, place }: Translation, content: Content): readonly Problem[] {
  const same = content.files.filter((file) => file.place.locale === SOURCE_LOCALE && file.place.kind === place.kind && file.place.scope === place.scope);
  // An English file that does not fit its schema is told about there.
  if (same.some((file) => file.place.id === place.id)) return [];
  return [error({ file: path, line: 1 }, `There is no English page \`${place.id}\` to translate.${didYouMean(place.id, same.map((file) => file.place.id))}`, 'Give the file the name of the English file.')];
}

function outOfDate(page: Translation, english: AnyPage): readonly Problem[] {
  const now = sourceHash(english);
  if (page.data.translation.of === now) return [];
  return [note({ file: page.path, line: page.lineOf(['translation', 'of']) }, 'The English has changed since this translation was made. The page says so.', `Bring the words up to date, then run: node src/collections/cli.ts stamp ${page.path} (it writes \`of: ${now}\`).`)];
}

/** Numbers and tokens: what is said about ages, days and amounts must be the same in every language. */
function otherFacts(page: Translation, english: AnyPage): readonly Problem[] {
  const [ours, theirs] = [factsIn(page), factsIn(english)];
  const added = [...ours].filter(([fact]) => !theirs.has(fact));
  const lost = [...theirs].filter(([fact]) => !ours.has(fact) && !isSmallNumber(fact));
  return [
    ...added.map(([fact, spot]) => error(spot, `The translation says ${fact}, and the English does not.`, 'Compare with the English page and correct the number or token.')),
    ...lost.map(([fact, spot]) => error({ file: page.path, line: 1 }, `The English says ${fact} (line ${spot.line}), and the translation does not.`, 'Compare with the English page and put it in. Write numbers with the figures 0 to 9.')),
  ];
}

function factsIn(page: AnyPage): ReadonlyMap<string, { file: string; line: number }> {
  const facts = passagesOf(page).filter(({ englishOnly }) => englishOnly !== true).flatMap(({ text, spotOf }) => {
    const tokens = findTokens(text).map(({ written, index }) => [written.replaceAll(' ', ''), spotOf(index)] as const);
    const numbers = [...blankAddresses(blankTokens(text)).matchAll(/\p{Nd}+(?:[.,]\p{Nd}+)*/gu)].map((match) => [latinDigits(match[0]), spotOf(match.index)] as const);
    return [...tokens, ...numbers];
  });
  // The first place of a fact is the one that is shown.
  return new Map(facts.toReversed());
}

/** A language may have a word for one or two of a thing, and needs no figure then. */
function isSmallNumber(fact: string): boolean {
  return /^[12]$/.test(fact);
}

/** Figures of other scripts as 0 to 9, so that ٢٥ is 25. */
function latinDigits(digits: string): string {
  return digits.replaceAll(/\p{Nd}/gu, (digit) => String(digitValue(digit)));
}

/** Each script has its ten figures in a row of code points that begins with its zero. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  const zero = [0x30, 0x660, 0x6f0].find((start) => code >= start && code < start + 10);
  return zero === undefined ? Number.NaN : code - zero;
}

/** As many steps, lines and headings as the English: a step left out is help left out. */
function otherShape(page: Translation, english: AnyPage): readonly Problem[] {
  const lists = ['summary', 'howToGet.steps', 'howToGet.bring', 'when.deadline', 'ifRefused.steps', 'traps', 'steps', 'bring', 'waitingTime'];
  const counts = (of: AnyPage, key: string) => passagesOf(of).filter((passage) => passage.key === key).length;
  const wrongLists = lists
    .map((key) => ({ key, ours: counts(page, key), theirs: counts(english, key) }))
    .filter(({ ours, theirs }) => ours !== theirs)
    .map(({ key, ours, theirs }) => error({ file: page.path, line: page.lineOf(key.split('.')) }, `\`${key}\` has ${lines(ours)}, and the English has ${lines(theirs)}.`, 'Translate what the English says there, line by line.'));
  const [ours, theirs] = [headingsOf(page.body), headingsOf(english.body)].map((headings) => headings.map(({ depth }) => '#'.repeat(depth)).join(' '));
  if (ours === theirs) return wrongLists;
  return [...wrongLists, error({ file: page.path, line: page.bodyLine }, 'The headings are not those of the English page.', `Give it the same headings in the same order: ${theirs === '' ? 'none' : theirs}.`)];
}

function lines(count: number): string {
  return count === 1 ? '1 line' : `${count} lines`;
}

function missingPages(content: Content): readonly Problem[] {
  const { council } = content;
  const english = content.files.filter(({ place }) => place.scope === NATIONAL && place.locale === SOURCE_LOCALE && WANTED_PAGES.has(place.id) && place.kind !== 'term');
  return (council?.data.languages ?? [])
    .filter((locale) => locale !== SOURCE_LOCALE)
    .flatMap((locale) =>
      english
        .filter(({ place }) => !content.files.some((file) => file.place.locale === locale && file.place.id === place.id && file.place.kind === place.kind))
        .map(({ path, place }) => note({ file: path, line: 1 }, `This page is not in the language \`${locale}\` yet.`, `Write ${path.replace('/en/', `/${locale}/`)} with the words of \`${place.id}\`.`)),
    );
}

/** Helplines whose use is told in English only. */
function missingHelplines({ council, helplines }: Content): readonly Problem[] {
  return helplines.flatMap(({ path, lineOf, data }) =>
    (council?.data.languages ?? [])
      .filter((locale) => data.words[locale] === undefined)
      .map((locale) => note({ file: path, line: lineOf(['words']) }, `What \`${data.id}\` is for is not said in the language \`${locale}\` yet.`, `Add \`${locale}:\` under \`words\`.`)),
  );
}

function canonical(locale: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(locale)[0];
  } catch {
    return undefined;
  }
}
