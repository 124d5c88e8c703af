import { MARKDOWN_LINK } from '../links.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import { pagesOf, type Content, type Page } from '../reading/content.ts';
import type { ToolPageId } from '../schemas/closed-lists.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('you-said');

const SHOWN_ON: ToolPageId = 'you-said-we-did';
/** A gap of the template that nobody has filled in. */
const GAP = /\[[^\][]*\]/;
/** A name, as people write it in letters. Roles have no title before them. */
const TITLE_AND_NAME = /\b(?:Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor)\.?\s+\p{Lu}/u;

/** What was said stands under its day, is filled in, leads to pages there are, and names nobody. */
export const youSaid: Check = (content, _asOf, today) => [
  ...shownNowhere(content),
  ...pagesOf(content, 'youSaid').flatMap((page) => [
    ...wrongDay(page, today),
    ...unfilled(page),
    ...aboutNothing(page, content),
    ...named(page),
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
  // Also pages that do not fit their schema: they are told of there.
  const pages = content.files.filter(({ schemaId }) => schemaId === 'entitlement' || schemaId === 'guide').map(({ place }) => place.id);
  return data.about.flatMap((id, index) =>
    pages.includes(id) ? [] : [error({ file: path, line: lineOf(['about', index]) }, `There is no page with the id \`${id}\`.${didYouMean(id, pages)}`, 'Correct the id. It is the name of the file without `.md`.')],
  );
}

function named(page: YouSaidPage): readonly Problem[] {
  return passagesOf(page).flatMap(({ text, spotOf }) => {
    const found = TITLE_AND_NAME.exec(text);
    return found === null ? [] : [error(spotOf(found.index), 'A person is named here.', 'Write the role, like "the head of the leaving care team".')];
  });
}
