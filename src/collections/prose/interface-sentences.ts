import type { InterfaceFile } from '../reading/content.ts';
import type { PageSentence } from './page-sentences.ts';
import { sentencesOf } from './sentences.ts';

/** One part of the interface, such as the checker: its words are read together. */
export interface InterfacePart {
  /** The first key of its words. */
  readonly name: string;
  readonly path: string;
  readonly sentences: readonly PageSentence[];
}

/** A place that the site fills in: {{name}}. It is read as one word. */
const SLOT = /\{\{[^{}]*\}\}/g;
/** One or two words on a button are no sentence. */
const FEWEST_WORDS = 4;

/** The sentences of a file of interface words, part by part. Labels are not counted. */
export function interfaceParts({ path, words }: InterfaceFile): readonly InterfacePart[] {
  return [...Map.groupBy(words, ({ key }) => key.split('.')[0] ?? '')].map(([name, own]) => ({
    name,
    path,
    sentences: own.flatMap(({ text, line }) =>
      sentencesOf(text.replaceAll(SLOT, 'this'))
        .filter((sentence) => sentence.split(/\s+/).length >= FEWEST_WORDS)
        .map((sentence) => ({ text: sentence, spot: { file: path, line } })),
    ),
  }));
}
