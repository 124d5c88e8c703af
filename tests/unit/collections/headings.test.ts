import { expect, test } from 'vitest';
import { headingsLike, headingsOf, withHeadingIds } from '../../../src/collections/prose/headings.ts';

const ids = (body: string) => headingsOf(body).map(({ id }) => id);

test('ids are made from the words, without marks at the ends', () => {
  expect(ids('## What you get?\ntext\n### If it’s “no”')).toEqual(['what-you-get', 'if-its-no']);
});

test('the same words twice get two ids', () => {
  expect(ids('## Money\n## Money\n## Money')).toEqual(['money', 'money-2', 'money-3']);
});

test('a link in a heading counts by its words, and a token by its name', () => {
  expect(ids('## [Placed out of area](term:out-of-area)\n## In {{council}}')).toEqual(['placed-out-of-area', 'in-council']);
});

test('a heading of the first level and a # in the text are none', () => {
  expect(ids('# Title\nissue #3\n#hash')).toEqual([]);
});

test('a translation has the ids of the English by their order', () => {
  const english = headingsOf('## What you get\n## Who');
  expect(headingsLike('## ما تحصل عليه\n## من\n## أكثر', english).map(({ id }) => id)).toEqual(['what-you-get', 'who', 'part-3']);
});

test('rendered headings get the ids, whatever the renderer gave them', () => {
  const headings = headingsOf('## One\n### Two');
  expect(withHeadingIds('<h2 id="واحد-">a</h2><p>x</p><h3>b</h3><h2>c</h2>', headings)).toBe('<h2 id="one">a</h2><p>x</p><h3 id="two">b</h3><h2>c</h2>');
});
