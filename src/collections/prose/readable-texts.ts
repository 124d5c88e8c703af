import type { Content } from '../reading/content.ts';
import { SOURCE_LOCALE } from '../reading/page-schemas.ts';
import { interfaceParts } from './interface-sentences.ts';
import { englishSentences, type PageSentence } from './page-sentences.ts';
import { readingGrade } from './reading-grade.ts';
import { wordCount } from './sentences.ts';

/** English that is read in one go: a page, or a part of the interface. */
export interface ReadableText {
  /** `money/council-tax` style names are not known here: the file, or `ui: <part>`. */
  readonly name: string;
  readonly path: string;
  readonly sentences: readonly PageSentence[];
}

/** Everything English that young people read, page by page and part by part. */
export function readableTexts({ files, interfaceFiles }: Content): readonly ReadableText[] {
  const pages = files
    .filter(({ place }) => place.locale === SOURCE_LOCALE)
    .map((file) => ({ name: file.path, path: file.path, sentences: englishSentences(file) }));
  const parts = interfaceFiles
    .filter(({ locale }) => locale === SOURCE_LOCALE)
    .flatMap((file) => interfaceParts(file).map(({ name, path, sentences }) => ({ name: `${path}: ${name}`, path, sentences })));
  return [...pages, ...parts];
}

/** How hard a text is to read. */
export interface Readability {
  readonly words: number;
  readonly sentences: number;
  /** Flesch-Kincaid grade, to one decimal. */
  readonly grade: number;
  /** Words of its longest sentence. */
  readonly longest: number;
}

export function readabilityOf({ sentences }: ReadableText): Readability {
  const texts = sentences.map(({ text }) => text);
  const counts = texts.map(wordCount);
  return {
    words: counts.reduce((sum, count) => sum + count, 0),
    sentences: texts.length,
    grade: Math.round(readingGrade(texts) * 10) / 10,
    longest: Math.max(0, ...counts),
  };
}
