import { MARKDOWN_LINK } from '../links.ts';
import { LAW_MARK } from '../law-texts.ts';

const TOKEN = /\{\{[^{}]*\}\}/g;
const TOOL_MARK = /\{\{\s*tool\s*\}\}/g;
const MARKS = /\*\*|__|`|(?<![\p{L}\p{N}])[*_]|[*_](?![\p{L}\p{N}])/gu;
/** Short forms whose full stop does not end a sentence. */
const SHORT_FORM = /\b(?:e\.g|i\.e|Mr|Mrs|Ms|Dr|St|No)\.$/;

/** Prose as it is read: links reduced to their label, a token to one word, marks taken away. */
export function spokenText(text: string): string {
  return text.replaceAll(MARKDOWN_LINK, '$1').replaceAll(TOKEN, 'this').replaceAll(MARKS, '').replaceAll(/\s+/g, ' ').trim();
}

/** The sentences of a piece of prose, as they are read. Texts for before and after a law are read one by one. */
export function sentencesOf(text: string): readonly string[] {
  return text.replaceAll(LAW_MARK, '\n\n').replaceAll(TOOL_MARK, '').split(/\n\s*\n/).flatMap((line) => sentencesOfLine(spokenText(line)));
}

function sentencesOfLine(line: string): readonly string[] {
  const pieces = line.split(/(?<=[.!?…:]["”’)]*)\s+(?=["“‘([]*[\p{Lu}\p{N}])/u);
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    if (before !== undefined && SHORT_FORM.test(before)) joined[joined.length - 1] = `${before} ${piece}`;
    else joined.push(piece);
  }
  return joined.filter((sentence) => sentence !== '');
}

/** The number of words in a sentence. */
export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
