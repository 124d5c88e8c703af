import { z } from 'astro/zod';
import { SOURCE_EVIDENCE } from './closed-lists.ts';
import { day } from './day.ts';
import { id, sourceAddress, words } from './parts.ts';

/** One dated row of an amount. */
export const rate = z.strictObject({
  /** Id of the amount; several rows may share it when their days do not overlap. */
  id,
  /** Pounds, as a number: 3000 or 71.7. */
  amount: z.number().nonnegative(),
  /** First day it holds. */
  from: day,
  /** Last day it holds; leave out when no end is known. */
  until: day.optional(),
  /** Where the amount was read. */
  source: z.strictObject({
    /** The name of the document or page. */
    title: words,
    /** Its full web address. */
    url: sourceAddress,
    /** The section or regulation, when it is law. */
    provision: words.optional(),
    /** How well it was read. */
    evidence: z.enum(SOURCE_EVIDENCE),
  }),
  /** The day somebody last compared it with the source. */
  checkedOn: day,
  /** A note for editors. */
  note: words.optional(),
});
export type RateData = z.output<typeof rate>;

/** rates.yaml: a list of rows. */
export const rates = z.array(rate);
