import { problemsOf } from '../problems/problem.ts';
import { englishSentences } from '../prose/page-sentences.ts';
import { wordCount } from '../prose/sentences.ts';
import type { Check } from './check.ts';

const { note } = problemsOf('sentence-length');
const LONGEST = 25;

/** A sentence has 25 words at most. */
export const sentenceLength: Check = (content) =>
  content.files.flatMap((file) =>
    englishSentences(file)
      .map((sentence) => ({ ...sentence, count: wordCount(sentence.text) }))
      .filter(({ count }) => count > LONGEST)
      .map(({ text, count, spot }) => note(spot, `This sentence has ${count} words: “${text}”`, `Make two sentences of it. ${LONGEST} words is the most.`)),
  );
