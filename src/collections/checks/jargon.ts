import { blankAddresses, findLinks } from '../links.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf, type Passage } from '../prose/passages.ts';
import { pagesOf, type Content, type PageFile } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { blankTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('jargon');

/** A word the council uses is explained on every page it stands on, by a link to the glossary or to its own page. */
export const jargon: Check = (content) => {
  const spellings = spellingsOf(content);
  const pages = content.files.filter(({ place }) => place.locale === SOURCE_LOCALE && place.kind !== 'term');
  return pages.flatMap((page) => unexplained(page, pages, spellings, content));
};

/** One way to write a glossary word. */
interface Spelling {
  readonly term: string;
  readonly words: string;
  readonly pattern: RegExp;
}

/** Longest first: "leaving care team" is met before "leaving care". */
function spellingsOf(content: Content): readonly Spelling[] {
  return pagesOf(content, 'term')
    .flatMap(({ place, data }) => [data.title, ...data.alsoSaid].map((words) => ({ term: place.id, words, pattern: wordPattern(words) })))
    .toSorted((a, b) => b.words.length - a.words.length);
}

/** Whole words, singular or plural. Short forms keep their capitals: "PAs" is not "pass". */
function wordPattern(words: string): RegExp {
  const escaped = words.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll(/\s+/g, '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}-])${escaped}(?:s|es)?(?![\\p{L}\\p{N}-])`, /\p{Lu}{2}/u.test(words) ? 'gu' : 'giu');
}

function unexplained(page: PageFile, pages: readonly PageFile[], spellings: readonly Spelling[], content: Content): readonly Problem[] {
  const explained = explainedOn(samePage(page, pages), spellings);
  const allowed = allowedTerms(page, spellings, content);
  const told = new Set<string>();
  return prosePassages(page).flatMap((passage) =>
    uses(passage.text, spellings).flatMap(({ term, found, index }) => {
      const isFine = told.has(term) || explained.has(term) || term === page.place.id || allowed.has(term);
      told.add(term);
      return isFine ? [] : [error(passage.spotOf(index), `“${found}” is a word of the glossary, and nothing on this page explains it.`, `Link it where it comes first: [${found}](term:${term})`)];
    }),
  );
}

/** Terms the editors let stand without a link, by any of their spellings. */
function allowedTerms(page: PageFile, spellings: readonly Spelling[], { allowedWords }: Content): ReadonlySet<string> {
  const allowed = allowedWords
    .filter((word) => word.page === undefined || word.page === page.place.id)
    .map(({ words }) => words.toLowerCase());
  return new Set(spellings.filter(({ words }) => allowed.includes(words.toLowerCase())).map(({ term }) => term));
}

/** The national part and the council's part of one page. */
function samePage(page: PageFile, pages: readonly PageFile[]): readonly PageFile[] {
  return pages.filter(({ place }) => place.id === page.place.id);
}

/** Terms that a link explains: one to the glossary, or one to a page whose label is the word itself. */
function explainedOn(parts: readonly PageFile[], spellings: readonly Spelling[]): ReadonlySet<string> {
  const links = parts.flatMap((part) => prosePassages(part).flatMap(({ text }) => findLinks(text)));
  return new Set(
    links.flatMap(({ ref, label }) => {
      const named = uses(label, spellings).map(({ term }) => term);
      return ref.kind === 'term' ? [ref.id, ...named] : named;
    }),
  );
}

/** Titles and summaries name a thing before anything can be explained; messages go to people who know the word. */
function prosePassages(page: PageFile): readonly Passage[] {
  const named = new Set(['title', 'summary', 'message.first', 'message.noAnswer', 'writeInPlan']);
  return passagesOf(page).filter(({ key, englishOnly }) => englishOnly !== true && (key === undefined || !named.has(key)));
}

interface Use {
  readonly term: string;
  readonly found: string;
  readonly index: number;
}

/** Glossary words in a text; a longer word is not also read as the shorter one inside it. */
function uses(text: string, spellings: readonly Spelling[]): readonly Use[] {
  let rest = blankAddresses(blankTokens(text));
  return spellings.flatMap(({ term, pattern }) => {
    const found = [...rest.matchAll(pattern)].map((match) => ({ term, found: match[0], index: match.index }));
    if (found.length > 0) rest = rest.replaceAll(pattern, (whole) => '\u0000'.repeat(whole.length));
    return found;
  });
}
