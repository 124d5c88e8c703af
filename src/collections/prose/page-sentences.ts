import type { Spot } from '../problems/problem.ts';
import type { PageFile } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { passagesOf } from './passages.ts';
import { sentencesOf } from './sentences.ts';

/** A sentence of a page, as it is read, and where the passage it stands in begins. */
export interface PageSentence {
  readonly text: string;
  readonly spot: Spot;
}

/** The sentences of an English page; none for a page in another language. Headings and tables have no sentences. */
export function englishSentences(file: PageFile): readonly PageSentence[] {
  if (file.place.locale !== SOURCE_LOCALE) return [];
  return passagesOf(file)
    .filter(({ kind, key, englishOnly }) => englishOnly !== true && (kind === 'text' || (kind === 'setting' && key !== 'title' && key !== 'bring')))
    .flatMap(({ text, spotOf }) => sentencesOf(text).map((sentence) => ({ text: sentence, spot: spotOf(0) })));
}
