import { describe, expect, test } from 'vitest';
import { parseAnswer } from '../../../src/islands/entitlement-checker/answers.ts';
import { amountInWords } from '../../../src/islands/entitlement-checker/Amount.tsx';
import { today } from '../../../src/islands/today.ts';
import { dayInWords, fill } from '../../../src/islands/words.ts';
import { counted, startInWords } from '../../../src/islands/entitlement-checker/words.ts';
import { day } from '../entitlements/builders.ts';
import { knowledge } from './knowledge.ts';

describe('sentences with gaps', () => {
  test('are filled where there is something to fill in', () => {
    expect(fill('{{a}} and {{b}}', { a: 1 })).toBe('1 and {{b}}');
  });

  test('take the plural form of their language', () => {
    const arabic = { n_zero: 'صفر', n_one: 'واحد', n_two: 'اثنان', n_few: 'قليل', n_many: 'كثير', n_other: '{{count}}' };
    expect([0, 1, 2, 3, 11, 100].map((count) => counted(arabic, 'n', count, 'ar'))).toEqual(['صفر', 'واحد', 'اثنان', 'قليل', 'كثير', '100']);
    expect(counted({ n_one: 'one', n_other: '{{count}}' }, 'n', 1, 'en')).toBe('one');
    expect(counted({ n_other: '{{count}}' }, 'n', 1, 'vi')).toBe('1');
  });

  test('name days without the help of the browser', () => {
    expect(dayInWords('2023-04-01', knowledge.dateParts)).toBe('1 April 2023');
    expect(startInWords(day('2027-03-09'), knowledge)).toBe('From 9 March 2027');
    expect(startInWords({ age: 18 }, knowledge)).toBe('When you turn 18');
  });
});

describe('an amount', () => {
  const words = (amount: number, phrase: string) => amountInWords(phrase, { id: 'a', amount, from: day('2023-04-01') }).replace(/[\u2066\u2069]/g, '');

  test('stands where its phrase has a place for it, and alone where there is none', () => {
    expect(words(3000, 'at least {{amount}} one time')).toBe('at least £3,000 one time');
    expect(words(12.5, '{{amount}} a week')).toBe('£12.50 a week');
    expect(words(1_234_567, 'It depends on you.')).toBe('£1,234,567');
    expect(words(999, '{{amount}}')).toBe('£999');
  });
});

describe('the answer written on a button', () => {
  test.each([
    ['age', '17', 17],
    ['age', 'not-sure', 'not-sure'],
    ['parent', 'true', true],
    ['parent', 'false', false],
    ['nation', 'northern-ireland', 'northern-ireland'],
  ] as const)('%s: %s', (id, text, answer) => {
    expect(parseAnswer(id, text)).toBe(answer);
  });
});

describe('the day', () => {
  test('is the one the site was built to stand on, when it was', () => {
    expect(today({ builtOn: day('2027-04-01'), asOf: day('2027-04-01') })).toBe('2027-04-01');
  });

  test('is never before the site was built, whatever the clock says', () => {
    expect(today({ builtOn: day('2190-01-01') })).toBe('2190-01-01');
  });

  test('is the clock’s, in London', () => {
    expect(today({ builtOn: day('2000-01-01') })).toBe(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }));
  });
});
