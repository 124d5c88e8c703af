import { describe, expect, test } from 'vitest';
import { blocksOf } from '../../../src/collections/prose/blocks.ts';
import { readingGrade } from '../../../src/collections/prose/reading-grade.ts';
import { sentencesOf, spokenText, wordCount } from '../../../src/collections/prose/sentences.ts';

test('a body is split into what is read in one go, with its lines', () => {
  const body = '## Head\n\nOne line\nand more.\n\n- first\n  goes on\n- second\n\n> quoted\n\n| a | b |\n|---|---|\n| c | d |';
  expect(blocksOf(body).map(({ kind, text, line }) => [kind, text, line])).toEqual([
    ['heading', 'Head', 0],
    ['text', 'One line\nand more.', 2],
    ['text', 'first\ngoes on', 5],
    ['text', 'second', 7],
    ['text', 'quoted', 9],
    ['cell', 'a', 11],
    ['cell', 'b', 11],
    ['cell', 'c', 13],
    ['cell', 'd', 13],
  ]);
});

describe('sentences', () => {
  test.each([
    ['Ask. Then wait! Why? Because.', 4],
    ['Ring e.g. Mr. Shah at 5 p.m. today.', 1],
    ['You get {{money:home}}. Ask [your adviser](page:adviser).', 2],
    ['Say: “I need help.” Then wait.', 3],
    ['You get 12.50 a week.', 1],
  ])('%s', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test('are read without their marks', () => {
    expect(spokenText('**Ask** your [PA](term:pa) for {{money:home}} _today_')).toBe('Ask your PA for this today');
  });

  test('words are counted without dashes and marks', () => {
    expect(wordCount('Ask – and wait … 5 days.')).toBe(5);
  });
});

describe('reading grade', () => {
  test('short words are easy, long words are hard', () => {
    expect(readingGrade(['We can help you.', 'Ask us.'])).toBeLessThan(3);
    expect(readingGrade(['Discretionary accommodation responsibilities necessitate considerable collaboration.'])).toBeGreaterThan(20);
  });

  test('it follows the formula without rounding on the way', () => {
    // 3 words, 3 syllables, 1 sentence: 0.39 * 3 + 11.8 * 1 - 15.59.
    expect(readingGrade(['The cat sat.'])).toBeCloseTo(-2.62, 5);
  });

  test('nothing to read has grade 0', () => {
    expect(readingGrade([])).toBe(0);
  });
});
