import type { Spot } from '../problems/problem.ts';
import type { Content } from '../reading/content.ts';
import { passagesOf } from './passages.ts';

/** A text people read, wherever in the content it stands. */
export interface PublishedText {
  readonly text: string;
  readonly locale: string;
  readonly spotOf: (index: number) => Spot;
}

/** Every text people read: pages in all languages, helplines and interface words. */
export function allTexts(content: Content): readonly PublishedText[] {
  const pages = content.files.flatMap((file) =>
    passagesOf(file).map(({ text, spotOf }) => ({ text, locale: file.place.locale, spotOf })),
  );
  const helplines = content.helplines.flatMap(({ path, lineOf, data }) =>
    Object.entries(data.words).map(([locale, text]) => ({
      text,
      locale,
      spotOf: () => ({ file: path, line: lineOf(['words', locale]) }),
    })),
  );
  const interfaceWords = content.interfaceFiles.flatMap(({ path, locale, words }) =>
    words.map(({ text, line }) => ({ text, locale, spotOf: () => ({ file: path, line }) })),
  );
  return [...pages, ...helplines, ...interfaceWords];
}
