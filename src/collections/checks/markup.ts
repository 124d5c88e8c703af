import { problemsOf, type Problem } from '../problems/problem.ts';
import type { PageFile } from '../reading/content.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('markup');

/** What a line of a body may not hold. The renderer lets HTML pass as it is, so it must not get there. */
const REFUSED: readonly { readonly pattern: RegExp; readonly what: string; readonly mend: string }[] = [
  { pattern: /^#\s/, what: 'This is a heading of the first level. The title of the page is that already.', mend: 'Write `## ` in place of `# `.' },
  { pattern: /^#{1,6}[^#\s]/, what: 'This looks like a heading, but the space after # is missing.', mend: 'Put a space after the last #.' },
  { pattern: /^#{2,6}.*\{#[\w-]+\}\s*$/, what: 'A heading cannot be given an id here.', mend: 'Take the part in {#…} out.' },
  { pattern: /<[/a-z!?]/i, what: 'HTML is not allowed in a page.', mend: 'Say it in plain markdown. Only words in another language may have a tag: <bdi lang="en" dir="ltr">the words</bdi>' },
  { pattern: /!\[[^\]]*\]\(/, what: 'Pictures are not supported in a page.', mend: 'Say in words what the picture shows.' },
  { pattern: /^\s*\[[^\]]+\]:/, what: 'Addresses of links cannot be collected in a list.', mend: 'Write the address in the link itself: [council tax](page:council-tax)' },
  { pattern: /^\s*\|\s*\|/, what: 'The first cell of this row is empty, so nobody who listens knows what the row or column is.', mend: 'Give it a name: | When | What to do |' },
  { pattern: /^\s*(```|~~~)/, what: 'Blocks of code are not supported in a page.', mend: 'Write it as plain text or as a list.' },
];

/** Words in another language carry its name and direction, for the voice that reads them and for mixed scripts. */
const FOREIGN_WORDS = /<(bdi|p) lang="[A-Za-z-]+" dir="(?:ltr|rtl)">|<\/(?:bdi|p)>/g;

/** A body is made of headings, paragraphs, lists, quotes and small tables, in good order. */
export const markup: Check = (content) => content.files.flatMap((file) => [...refusedLines(file), ...skippedLevels(file)]);

function refusedLines({ path, body, bodyLine }: PageFile): readonly Problem[] {
  return body.split('\n').flatMap((line, index) =>
    REFUSED.filter(({ pattern }) => pattern.test(line.replaceAll(FOREIGN_WORDS, ''))).map(({ what, mend }) => error({ file: path, line: bodyLine + index }, what, mend)),
  );
}

/** Headings go down one level at a time: screen readers go by the levels. A council's part stands under `## In …`. */
function skippedLevels({ path, body, bodyLine, schemaId }: PageFile): readonly Problem[] {
  const above = STANDS_UNDER_HEADING.has(schemaId) ? 2 : 1;
  let before = above;
  return body.split('\n').flatMap((line, index) => {
    const depth = /^(#{2,6})\s/.exec(line)?.[1]?.length;
    if (depth === undefined) return [];
    const deepest = before + 1;
    before = depth;
    const spot = { file: path, line: bodyLine + index };
    if (depth > deepest) return [error(spot, 'This heading is too deep: a level is left out.', `Write \`${'#'.repeat(deepest)} \` at its start.`)];
    if (depth <= above) return [error(spot, "The council's part stands under a heading of this level already.", `Write \`${'#'.repeat(above + 1)} \` at its start.`)];
    return [];
  });
}

const STANDS_UNDER_HEADING: ReadonlySet<PageFile['schemaId']> = new Set([
  'entitlementAddition',
  'additionTranslation',
  'guideAddition',
  'guideAdditionTranslation',
]);
