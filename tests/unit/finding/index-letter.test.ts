import { describe, expect, test } from 'vitest';
import { indexKey, indexLetter } from '../../../src/view-models/index-letter.ts';

describe('the letter a title stands under', () => {
  test.each([
    ['Council tax', 'en', 'C'],
    ['Your pathway plan', 'en', 'P'],
    ['An advocate', 'en', 'A'],
    ['Another place', 'en', 'A'],
    ['The law', 'en', 'L'],
    ['“You made yourself homeless”', 'en', 'Y'],
    ['16 to 19 bursary', 'en', '0'],
    ['ID and papers', 'en', 'I'],
    ['المال', 'ar', 'م'],
    ['أسرة حاضنة', 'ar', 'ا'],
    ['إذن بالبقاء', 'ar', 'ا'],
    ['الى', 'ar', 'ا'],
    ['Đi học', 'vi', 'Đ'],
    ['Äpfel', 'sq', 'A'],
    ['ığdır', 'tr', 'I'],
    ['iş', 'tr', 'İ'],
  ] as const)('%s (%s): %s', (title, lang, letter) => expect(indexLetter(title, lang)).toBe(letter));

  test('and the word it is sorted by', () => expect(indexKey('Your health passport', 'en')).toBe('health passport'));
});
