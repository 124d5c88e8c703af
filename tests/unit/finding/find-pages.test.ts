import { describe, expect, test } from 'vitest';
import { findPages } from '../../../src/islands/site-search/find-pages.ts';
import type { Pagefind, PagefindResult } from '../../../src/islands/site-search/pagefind.ts';

/** A search that knows pages by the words asked for, each with its score and its text. */
function searchOf(pages: Readonly<Record<string, readonly (readonly [id: string, score: number, content: string])[]>>): Pagefind & { readonly asked: string[] } {
  const asked: string[] = [];
  const result = (id: string, score: number, content: string): PagefindResult => ({
    id,
    score,
    data: () => Promise.resolve({ url: `/${id}/`, excerpt: '', meta: { title: id, terms: '' }, content, filters: {}, sub_results: [] }),
  });
  return {
    asked,
    options: () => Promise.resolve(),
    search: (words) => {
      asked.push(words);
      return Promise.resolve({ results: (pages[words] ?? []).map((page) => result(...page)) });
    },
  };
}

const idsOf = async (pagefind: Pagefind, words: readonly string[]) => {
  const { kind, results } = await findPages(pagefind, words, '');
  return { kind, ids: results.map(({ id }) => id) };
};

describe('pages for words', () => {
  test('are those with all of them', async () => {
    const search = searchOf({ 'kicked out': [['homeless', 5, 'kicked out of home'], ['rent', 2, 'out']] });
    expect(await idsOf(search, ['kicked', 'out'])).toEqual({ kind: 'all', ids: ['homeless', 'rent'] });
    expect(search.asked).toEqual(['kicked out']);
  });

  test('are none where the best page has only a letter in common', async () => {
    expect(await idsOf(searchOf({ zzqq: [['words', 30, 'S to Z']] }), ['zzqq'])).toEqual({ kind: 'all', ids: [] });
  });

  test('are those with some of them where none has all, most fitting first', async () => {
    const search = searchOf({
      kicked: [['homeless', 5, 'kicked'], ['rent', 3, 'kicked']],
      flat: [['rent', 4, 'flat'], ['laptop', 1, 'flat']],
    });
    expect(await idsOf(search, ['kicked', 'of', 'flat'])).toEqual({ kind: 'some', ids: ['rent', 'homeless'] });
    expect(search.asked).toEqual(['kicked of flat', 'kicked', 'flat']);
  });

  test('shown for the word that says most of a page', async () => {
    const search = searchOf({ was: [['homeless', 1, 'was']], kicked: [['homeless', 5, 'kicked']] });
    const { results } = await findPages(search, ['was', 'kicked'], '');
    expect(results.map(({ score }) => score)).toEqual([5]);
  });

  test('of a sentence are those for its four longest words', async () => {
    const search = searchOf({});
    await findPages(search, ['i', 'was', 'kicked', 'out', 'of', 'my', 'flat', 'yesterday'], '');
    expect(search.asked[0]).toBe('yesterday kicked flat was');
  });
});
