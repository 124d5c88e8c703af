import { blankAddresses, MARKDOWN_LINK } from '../links.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { pageIds, pagesOf, type Content, type Page } from '../reading/content.ts';
import type { ToolPageId } from '../schemas/closed-lists.ts';
import { blankTokens } from '../tokens.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('you-said');

const SHOWN_ON: ToolPageId = 'you-said-we-did';
/** A gap of the template that nobody has filled in. */
const GAP = /\[[^\][]*\]/;
const TITLES = ['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'prof', 'professor', 'sir', 'dame', 'cllr', 'councillor'];

/** Something in the words that tells who a person is, or where. */
interface Telltale {
  readonly pattern: RegExp;
  readonly what: string;
  readonly mend: string;
}

const TELLTALES: readonly Telltale[] = [
  {
    // The title in capitals or not, the name with a capital. Roles have no title before them.
    pattern: new RegExp(`\\b(?:${TITLES.map(inAnyCase).join('|')})(?:\\.\\s*|\\s+)\\p{Lu}`, 'u'),
    what: 'A person is named here.',
    mend: 'Write the role, like "the head of the leaving care team".',
  },
  {
    // Not "B1 2nd", which is no postcode.
    pattern: /\b[A-Za-z]{1,2}\d[A-Za-z\d]?\s*\d(?!(?:st|nd|rd|th)\b)[A-Za-z]{2}\b/,
    what: 'A postcode is written here.',
    mend: 'Leave the place out. Few people live at one postcode.',
  },
  {
    pattern: /(?<![\w.+-])@[\p{L}\d_]/u,
    what: "Somebody's name on an app is written here.",
    mend: 'Leave it out. Everybody can look up who it is.',
  },
  {
    // With dots, brackets or strokes in it. The check `typed-in` finds the others.
    pattern: /(?<![\d/.-])(?:\+44|0)(?=[\d ]*[.()/])(?:[ .()/-]{0,2}\d){8,}/,
    what: 'A phone number is written here.',
    mend: 'Leave it out. For a council team, write `{{contact:<id>.phone}}`.',
  },
];
const OWN_WORDS = /\b(?:[Ii](?!\.e\b)|[Mm][Yy]|[Mm]e|[Mm]ine|[Mm]yself)\b/;

/** What was said stands under its day, is filled in, leads to pages there are, and lets nobody be known. */
export const youSaid: Check = (content, _asOf, today) => [
  ...shownNowhere(content),
  ...pagesOf(content, 'youSaid').flatMap((page) => [
    ...wrongDay(page, today),
    ...unfilled(page),
    ...aboutNothing(page, content),
    ...known(page),
    ...ownWords(page),
  ]),
];

type YouSaidPage = Page<'youSaid'>;

function shownNowhere(content: Content): readonly Problem[] {
  const [first] = pagesOf(content, 'youSaid');
  if (first === undefined || content.files.some(({ place }) => place.kind === 'guide' && place.id === SHOWN_ON)) return [];
  return [error({ file: first.path, line: 1 }, 'No page shows what was said.', `Write content/councils/${content.councilId}/guides/en/${SHOWN_ON}.md with \`topic: taking-part\`, and \`{{tool}}\` on a line of its own where the answers belong.`)];
}

function wrongDay({ path, place, data: { date }, lineOf }: YouSaidPage, today: string): readonly Problem[] {
  const spot = { file: path, line: lineOf(['date']) };
  if (!/^\d{4}-\d{2}-\d{2}-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(place.id)) {
    return [error({ file: path, line: 1 }, `\`${place.id}.md\` is not a name for what was said.`, `Give the file its day and a few words, like ${date}-copy-of-my-plan.md`)];
  }
  if (!place.id.startsWith(`${date}-`)) return [error(spot, `\`date\` is ${date}, and the name of the file begins with ${place.id.slice(0, 10)}.`, 'Write the same day in both.')];
  return date > today ? [error(spot, `\`date\` is ${date}, a day that has not come yet.`, `Write the day the answer was given, at the latest "${today}".`)] : [];
}

function unfilled(page: YouSaidPage): readonly Problem[] {
  return passagesOf(page).flatMap(({ text, spotOf }) => {
    const gap = GAP.exec(text.replaceAll(MARKDOWN_LINK, (link) => ' '.repeat(link.length)));
    return gap === null ? [] : [error(spotOf(gap.index), `This is not filled in: ${gap[0]}`, 'Write the real words in its place, or take the line out.')];
  });
}

function aboutNothing({ path, data, lineOf }: YouSaidPage, content: Content): readonly Problem[] {
  const pages = pageIds(content);
  return data.about.flatMap((id, index) =>
    pages.includes(id) ? [] : [error({ file: path, line: lineOf(['about', index]) }, `There is no page with the id \`${id}\`.${didYouMean(id, pages)}`, 'Correct the id. It is the name of the file without `.md`.')],
  );
}

function known(page: YouSaidPage): readonly Problem[] {
  return passagesOf(page).flatMap(({ text, spotOf }) => {
    const prose = proseOf(text);
    return TELLTALES.flatMap(({ pattern, what, mend }) => {
      const found = pattern.exec(prose);
      return found === null ? [] : [error(spotOf(found.index), what, mend)];
    });
  });
}

/** People are known by how they say a thing, so the council says it. */
function ownWords({ path, data: { said }, lineOf }: YouSaidPage): readonly Problem[] {
  if (!OWN_WORDS.test(proseOf(said))) return [];
  return [error({ file: path, line: lineOf(['said']) }, "This reads like somebody's own words.", 'Write it anew, so that nobody is known by it.')];
}

/** Tokens and the addresses of links may hold anything; their place is kept. */
function proseOf(text: string): string {
  return blankAddresses(blankTokens(text));
}

function inAnyCase(word: string): string {
  return word.replaceAll(/[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
}
