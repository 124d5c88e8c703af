import { z } from 'astro/zod';
import { textInForce } from '../law-texts.ts';

const MAX_SUMMARY = 160;

/** A text that says something. */
export const words = z.string().trim().min(1, { error: 'is empty' });

/** A list of texts that has at least one. */
export const wordsList = z.array(words).min(1, { error: 'needs at least one line' });

/** A list of texts that may be empty. */
export const optionalWordsList = z.array(words);

/** Words people search for. A number, like 21, is taken as a text. */
export const searchTerms = z.array(z.union([words, z.number().transform(String)])).default([]);

/** One sentence for lists of pages and search results. One with a text for before and after a law is measured both ways. */
export const summary = words.refine((text) => lengthAtMost(text) <= MAX_SUMMARY, {
  error: (issue) =>
    `is ${lengthAtMost(issue.input as string)} characters long. The limit is ${MAX_SUMMARY}, so that it fits in one text message`,
});

function lengthAtMost(text: string): number {
  return Math.max(...[true, false].map((state) => textInForce(text, () => state).length));
}

/** A full web address. */
export const webAddress = z.url({
  protocol: /^https$/,
  error: 'is not a full web address that starts with https://',
});

/** The address of a source; older law pages answer on http:// too. */
export const sourceAddress = z.url({
  protocol: /^https?$/,
  error: 'is not a full web address that starts with https://',
});

/** An id: small letters, numbers and single hyphens. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
  error: 'is not an id. An id has small letters, numbers and single hyphens, like council-tax',
});

/** A telephone number as it is printed. */
export const phone = z.string().regex(/^\+?[0-9][0-9 ]{1,17}$/, {
  error: 'is not a phone number. Write only numbers and spaces, in quotes, like "01632 960101"',
});

/** An e-mail address. */
export const email = z.email({ error: 'is not an e-mail address' });
