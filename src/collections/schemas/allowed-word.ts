import { z } from 'astro/zod';
import { id, words } from './parts.ts';

/** A row of allowed-words.yaml: a word of the glossary that may stand without its link. */
export const allowedWord = z.strictObject({
  /** The word as it stands in the page. */
  words,
  /** Id of the one page where it may stand; leave out for every page. */
  page: id.optional(),
  /** Why readers understand it there. */
  why: words,
});
