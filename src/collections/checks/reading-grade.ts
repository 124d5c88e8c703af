import { problemsOf } from '../problems/problem.ts';
import { readingGrade } from '../prose/reading-grade.ts';
import { readabilityOf, readableTexts, type ReadableText } from '../prose/readable-texts.ts';
import { wordCount } from '../prose/sentences.ts';
import type { PageSentence } from '../prose/page-sentences.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('reading-grade');

/** A text of this grade or above is not published. */
const REFUSED_GRADE = 8;
const WANTED_GRADE = 6;
/** Below this the formula says nothing. */
const FEWEST_WORDS = 50;

/** English pages, and each part of the interface, can be read at Flesch-Kincaid grade 6; from 8 on they are not published. */
export const readingGradeCheck: Check = (content) =>
  readableTexts(content).flatMap((readable) => {
    const { words, grade } = readabilityOf(readable);
    if (words < FEWEST_WORDS || grade <= WANTED_GRADE) return [];
    const hardest = hardestOf(readable);
    const make = grade >= REFUSED_GRADE ? error : note;
    return [make(hardest?.spot ?? { file: readable.path, line: 1 }, `These words are hard to read: grade ${grade}. It should be ${WANTED_GRADE} or lower, and less than ${REFUSED_GRADE}.`, `Use shorter words and sentences. Begin with this one: “${hardest?.text ?? ''}”`)];
  });

/** The sentence that does most to raise the grade. */
function hardestOf({ sentences }: ReadableText): PageSentence | undefined {
  const weight = ({ text }: PageSentence) => readingGrade([text]) * wordCount(text);
  return sentences.filter(({ text }) => wordCount(text) > 4).toSorted((a, b) => weight(b) - weight(a))[0];
}
