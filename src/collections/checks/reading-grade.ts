import { problemsOf } from '../problems/problem.ts';
import { readingGrade } from '../prose/reading-grade.ts';
import { wordCount } from '../prose/sentences.ts';
import { englishSentences } from '../prose/page-sentences.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('reading-grade');

const HIGHEST_GRADE = 8;
const WANTED_GRADE = 6;
/** Below this the formula says nothing. */
const FEWEST_WORDS = 50;

/** An English page can be read at Flesch-Kincaid grade 6; above 8 it is not published. */
export const readingGradeCheck: Check = (content) =>
  content.files.flatMap((file) => {
    const sentences = englishSentences(file);
    const words = sentences.reduce((sum, { text }) => sum + wordCount(text), 0);
    const grade = Math.round(readingGrade(sentences.map(({ text }) => text)) * 10) / 10;
    if (words < FEWEST_WORDS || grade <= WANTED_GRADE) return [];
    const [hardest] = sentences
      .filter(({ text }) => wordCount(text) > 4)
      .toSorted((a, b) => readingGrade([b.text]) * wordCount(b.text) - readingGrade([a.text]) * wordCount(a.text));
    const spot = hardest?.spot ?? { file: file.path, line: 1 };
    const make = grade > HIGHEST_GRADE ? error : note;
    return [make(spot, `This page is hard to read: grade ${grade}. It should be ${WANTED_GRADE} or lower, and can be ${HIGHEST_GRADE} at most.`, `Use shorter words and sentences. Begin with this one: “${hardest?.text ?? ''}”`)];
  });
