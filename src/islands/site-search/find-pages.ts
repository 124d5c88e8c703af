import { speaksOf } from './asked-words.ts';
import type { Pagefind, PagefindPage, PagefindResult } from './pagefind.ts';

export interface FoundPages {
  /** Pages with all of the words, or with some of them where no page has all. */
  readonly kind: 'all' | 'some';
  readonly results: readonly PagefindResult[];
}

/** Words shorter than this say too little to be looked for alone. */
const SAYS_SOMETHING = 3;

/** Of a sentence, its longest words are looked for: each word has its price, and short ones stand on every page. */
const MOST_WORDS = 4;

/** The pages that fit the words best, first; none where no page has any of them. */
export async function findPages(pagefind: Pagefind, asked: readonly string[], topic: string): Promise<FoundPages> {
  const words = asked.length <= MOST_WORDS ? asked : [...asked].sort((a, b) => b.length - a.length).slice(0, MOST_WORDS);
  const all = await results(pagefind, words, topic);
  if (all.length > 0 || words.length === 1) return { kind: 'all', results: all };
  const alone = words.filter(({ length }) => length >= SAYS_SOMETHING);
  return { kind: 'some', results: together(await Promise.all(alone.map((word) => results(pagefind, [word], topic)))) };
}

async function results(pagefind: Pagefind, words: readonly string[], topic: string): Promise<readonly PagefindResult[]> {
  const found = await pagefind.search(words.join(' '), { filters: topic === '' ? {} : { topic } });
  const best = await found.results[0]?.data();
  return best !== undefined && speaksOf(textOf(best), words) ? found.results : [];
}

function textOf({ meta, content }: PagefindPage): string {
  return `${meta.title} ${meta.terms} ${content}`;
}

/** Of pages that have some of the words, those far behind the best are about something else. */
const NEAR_THE_BEST = 0.25;

/** Pages found for several words at once come before those found for one. */
function together(found: readonly (readonly PagefindResult[])[]): readonly PagefindResult[] {
  const scores = new Map<string, number>();
  const shown = new Map<string, PagefindResult>();
  for (const result of found.flat()) {
    scores.set(result.id, (scores.get(result.id) ?? 0) + result.score);
    // Of the words found on a page, the one that says most is shown.
    if (result.score > (shown.get(result.id)?.score ?? 0)) shown.set(result.id, result);
  }
  const total = ({ id }: PagefindResult): number => scores.get(id) ?? 0;
  const best = Math.max(0, ...scores.values());
  return [...shown.values()].filter((result) => total(result) >= best * NEAR_THE_BEST).sort((a, b) => total(b) - total(a));
}
