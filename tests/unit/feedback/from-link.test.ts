import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../src/islands/feedback/from-link.ts';

describe('a link from the end of a page', () => {
  test.each([
    ['#yes=council-tax', { kind: 'quick', values: { about: 'council-tax', feeling: 'good' } }],
    ['#no=16-to-19-bursary', { kind: 'page', values: { about: '16-to-19-bursary' } }],
    ['#wrong=home', { kind: 'page', values: { about: 'home', problem: 'wrong' } }],
  ])('%s says which form, and what is known', (fragment, answer) => {
    expect(answerOf(fragment)).toEqual([answer]);
  });

  test.each(['', '#', '#yes', '#yes=', '#maybe=home', '#yes=Home', '#yes=home%20page', '#yes=<b>', '#word-council', `#no=${'a'.repeat(81)}`])('%s says nothing', (fragment) => {
    expect(answerOf(fragment)).toEqual([]);
  });

  test('names a page with 80 signs, and no more', () => {
    expect(answerOf(`#no=${'a'.repeat(80)}`)).toHaveLength(1);
  });
});
