import { z } from 'astro/zod';
import { optionalWordsList, words } from './parts.ts';

/** A word of the glossary, in English. The body, if any, says more. */
export const term = z.strictObject({
  /** The word, spelled the one way the portal spells it. */
  title: words,
  /** One or two plain sentences. */
  short: words,
  /** Other spellings and short forms that mean the same. */
  alsoSaid: optionalWordsList.default([]),
});
export type TermData = z.output<typeof term>;
