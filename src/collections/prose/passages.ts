import type { Spot } from '../problems/problem.ts';
import type { PageFile } from '../reading/content.ts';
import { blocksOf, type Block } from './blocks.ts';
import { keyOf, proseValues, englishOnlyValues, type TextValue } from './prose-paths.ts';

/** A piece of prose of a page, from its settings or its body. */
export interface Passage {
  readonly text: string;
  readonly kind: 'setting' | Block['kind'];
  /** For a setting: its keys with dots, like `howToGet.steps`. */
  readonly key?: string;
  /** Without a translation, for workers of a council or on a sheet to fill: not counted in the reading grade. */
  readonly englishOnly?: boolean;
  /** The heading of level 2 the passage stands under. */
  readonly section?: string | undefined;
  /** The place in the file of a character of the text. */
  readonly spotOf: (index: number) => Spot;
}

/** All prose of a page: its settings, what is English only, its body. */
export function passagesOf(file: PageFile): readonly Passage[] {
  return [
    ...settingPassages(file, proseValues(file.raw)),
    ...settingPassages(file, englishOnlyValues(file.raw)).map((passage) => ({ ...passage, englishOnly: true })),
    ...bodyPassages(file),
  ];
}

function settingPassages(file: PageFile, values: readonly TextValue[]): readonly Passage[] {
  return values.map(({ path, text }) => {
    const spot = { file: file.path, line: file.lineOf(path) };
    return { text, kind: 'setting', key: keyOf(path), spotOf: () => spot };
  });
}

function bodyPassages(file: PageFile): readonly Passage[] {
  let section: string | undefined;
  return blocksOf(file.body).map(({ kind, text, line }) => {
    if (kind === 'heading') section = text;
    return {
      text,
      kind,
      section,
      spotOf: (index) => ({ file: file.path, line: file.bodyLine + line + newlines(text.slice(0, index)) }),
    };
  });
}

function newlines(text: string): number {
  return text.split('\n').length - 1;
}
