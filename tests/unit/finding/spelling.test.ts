import { describe, expect, test } from 'vitest';
import { spelledLike } from '../../../src/islands/site-search/spelling.ts';

const KNOWN = ['deposit', 'council tax', 'food', 'food bank', 'bus', 'passport', 'post'];

describe('known words that are spelled like what was typed', () => {
  test.each([
    ['a letter changed', 'diposit', ['deposit']],
    ['a letter left out', 'depsit', ['deposit']],
    ['a letter too many', 'counncil tax', ['council tax']],
    ['two letters swapped', 'depoist', ['deposit']],
    ['capital letters', 'DIPOSIT', ['deposit']],
    ['two slips in a long word', 'dipozit', ['deposit']],
    ['one slip in a short word', 'fod', ['food']],
    ['two slips in a short word', 'fxx', []],
    ['three slips', 'dipozut', []],
    ['the word itself', 'food', []],
    ['nothing like it', 'xylophone', []],
  ])('%s', (_, typed, words) => expect(spelledLike(typed, KNOWN)).toEqual(words));

  test('at the most so many, nearest first', () => {
    expect(spelledLike('passpor', ['passports', 'passport', 'password', 'passpart'], 2)).toEqual(['passport', 'passports']);
  });
});
