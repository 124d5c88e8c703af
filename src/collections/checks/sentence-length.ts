import { problemsOf } from '../problems/problem.ts';
import { readableTexts } from '../prose/readable-texts.ts';
import { wordCount } from '../prose/sentences.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('sentence-length');
const LONGEST = 25;

/** A sentence has 25 words at most, on a page and in the interface. */
export const sentenceLength: Check = (content) =>
  readableTexts(content).flatMap(({ sentences }) =>
    sentences
      .map((sentence) => ({ ...sentence, count: wordCount(sentence.text) }))
      .filter(({ count }) => count > LONGEST)
      .map(({ text, count, spot }) => error(spot, `This sentence has ${count} words: “${text}”`, `Make two sentences of it. ${LONGEST} words is the most.`)),
  );
