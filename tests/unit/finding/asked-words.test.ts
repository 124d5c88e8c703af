import { describe, expect, test } from 'vitest';
import { sameLetters } from '../../../src/collections/letters.ts';
import { askedWords, speaksOf } from '../../../src/islands/site-search/asked-words.ts';

describe('the words that are looked for', () => {
  const shortForms = { pa: 'personal adviser', he: 'higher education', uc: 'Universal Credit' };
  const english = (typed: string) => askedWords(typed, { letters: {}, shortForms });

  test.each([
    ['Council  TAX!', ['council', 'tax']],
    ['what’s next?', ['what’s', 'next']],
    ['16-19 bursary', ['16-19', 'bursary']],
    ['  ', []],
    ['?!', []],
  ])('"%s"', (typed, words) => expect(english(typed)).toEqual(words));

  test.each([
    ['PA', ['personal', 'adviser']],
    ['pa', ['personal', 'adviser']],
    ['my PA', ['my', 'personal', 'adviser']],
    ['UC payment', ['universal', 'credit', 'payment']],
    ['he hit me', ['he', 'hit', 'me']],
  ])('"%s", with short forms written out', (typed, words) => expect(english(typed)).toEqual(words));

  test.each([
    ['ar', 'کتاب', 'كتاب'],
    ['ar', 'مالی', 'مالي'],
    ['fa', 'كتاب مالي', 'کتاب مالی'],
    ['ps', 'كور', 'کور'],
    ['ps', 'ملي', 'ملي'],
    ['en', 'كتاب', 'كتاب'],
  ])('in the letters of %s: %s', (tag, typed, words) =>
    expect(askedWords(typed, { letters: sameLetters(tag), shortForms: {} }).join(' ')).toBe(words),
  );
});

describe('a text speaks of words', () => {
  test.each([
    ['Money for food', ['food'], true],
    ['Money for food', ['FOODS'], true],
    ['Money for food', ['food', 'rent'], false],
    ['S to Z', ['zzqq'], false],
    ['How we help', ['we'], true],
    ['Deposit for a home', ['depositing'], true],
    ['مُساعَدة', ['مساعدة'], true],
    ['أسبوعية', ['اسبوعية'], true],
    ['Việc làm', ['viec'], true],
  ])('"%s", %j: %s', (text, words, expected) => expect(speaksOf(text, words)).toBe(expected));
});
