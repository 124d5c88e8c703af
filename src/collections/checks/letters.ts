import { sameLetters } from '../letters.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import { passagesOf } from '../prose/passages.ts';
import type { Check } from './check.ts';

const { error } = problemsOf('letters');

/** A language is written with its own letters: those that look the same are others to a search. */
export const letters: Check = ({ files, interfaceFiles }) => [
  ...files.flatMap((file) => passagesOf(file).flatMap(({ text, spotOf }) => foreignLetter(text, file.place.locale, spotOf))),
  ...interfaceFiles.flatMap(({ path, locale, words }) =>
    words.flatMap(({ text, line }) => foreignLetter(text, locale, () => ({ file: path, line }))),
  ),
];

/** Words that say they are in another language. */
const MARKED = /<bdi [^>]*>[^<]*<\/bdi>/g;

/** The first letter of a text that another is written for. */
function foreignLetter(text: string, locale: string, spotOf: (index: number) => Spot): readonly Problem[] {
  const own = sameLetters(locale);
  const unmarked = text.replaceAll(MARKED, (marked) => ' '.repeat(marked.length));
  const index = [...unmarked.matchAll(/\p{Letter}/gu)].find(([letter]) => letter in own)?.index;
  if (index === undefined) return [];
  const letter = text.charAt(index);
  return [
    error(
      spotOf(index),
      `The letter ${letter} (${codePoint(letter)}) belongs to another language, and a search would not find this word.`,
      `Write ${own[letter] ?? ''} (${codePoint(own[letter] ?? '')}) instead.`,
    ),
  ];
}

function codePoint(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
