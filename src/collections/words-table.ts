import { isComplete, pagesOf, type Content } from './reading/content.ts';
import { SOURCE_LOCALE } from './reading/page-schemas.ts';
import { readabilityOf, readableTexts, type Readability } from './prose/readable-texts.ts';

/** The table of `npm run words`: how hard each English text of a council's portal is to read, hardest first, and what there is in all. */
export function wordsTable(content: Content): string {
  const rows = readableTexts(content)
    .map((text) => ({ name: text.name, ...readabilityOf(text) }))
    .filter(({ words }) => words > 0)
    .toSorted((a, b) => b.grade - a.grade);
  const lines = rows.map(({ grade, words, sentences, longest, name }) =>
    [grade.toFixed(1).padStart(5), String(words).padStart(6), String(sentences).padStart(9), String(longest).padStart(7), ` ${name}`].join(' '),
  );
  return ['grade  words sentences longest  text', ...lines, '', ...totals(content, rows)].join('\n');
}

function totals(content: Content, rows: readonly ({ readonly name: string } & Readability)[]): readonly string[] {
  const pages = [...pagesOf(content, 'entitlement'), ...pagesOf(content, 'guide')];
  const additions = [...pagesOf(content, 'entitlementAddition'), ...pagesOf(content, 'guideAddition')];
  const sources = new Set([...pages, ...additions].flatMap(({ data }) => data.sources.map(({ url }) => url)));
  const grades = rows.filter(({ words }) => words >= 50).map(({ grade }) => grade).toSorted((a, b) => a - b);
  const terms = content.files.filter(({ place }) => place.kind === 'term' && place.locale === SOURCE_LOCALE).length;
  return [
    `Council: ${content.councilId}${isComplete(content) ? '' : ' (some files could not be read: see npm run check)'}`,
    `Pages: ${pages.length} (${pagesOf(content, 'entitlement').length} entitlements, ${pagesOf(content, 'guide').length} guides), with ${additions.length} parts the council adds. Words explained: ${terms}.`,
    `Different sources: ${sources.size}. English words: ${rows.reduce((sum, { words }) => sum + words, 0)}.`,
    `Reading grade: median ${(grades[Math.floor(grades.length / 2)] ?? 0).toFixed(1)}, worst ${(grades.at(-1) ?? 0).toFixed(1)} (texts of 50 words and more). 6 is the target, 8 is refused.`,
  ];
}
