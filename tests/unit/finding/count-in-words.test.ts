import { expect, test } from 'vitest';
import arabic from '../../../content/ui/ar.json' with { type: 'json' };
import english from '../../../content/ui/en.json' with { type: 'json' };
import { countInWords } from '../../../src/islands/site-search/count-in-words.ts';

test.each([
  [1, '1 page found'],
  [2, '2 pages found'],
])('%i in English', (count, words) => expect(countInWords(count, english.find.search, 'en')).toBe(words));

test.each([
  [1, 'وجدنا صفحة واحدة'],
  [2, 'وجدنا صفحتين'],
  [3, 'وجدنا 3 صفحات'],
  [11, 'وجدنا 11 صفحة'],
  [100, 'وجدنا 100 صفحة'],
])('%i in Arabic', (count, words) => expect(countInWords(count, arabic.find.search, 'ar')).toBe(words));
