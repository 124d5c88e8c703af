import readability from 'text-readability';
import { wordCount } from './sentences.ts';

/**
 * Flesch-Kincaid grade of some sentences: the school year (United States) whose pupils can read them.
 * The library counts the syllables; its own grade rounds the averages first and is up to a year off.
 */
export function readingGrade(sentences: readonly string[]): number {
  const words = sentences.reduce((sum, sentence) => sum + wordCount(sentence), 0);
  if (words === 0) return 0;
  const syllables = readability.syllableCount(sentences.join(' '));
  return 0.39 * (words / sentences.length) + 11.8 * (syllables / words) - 15.59;
}
