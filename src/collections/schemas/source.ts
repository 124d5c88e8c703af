import { z } from 'astro/zod';
import { SOURCE_EVIDENCE, SOURCE_LEVELS } from './closed-lists.ts';
import { day } from './day.ts';
import { sourceAddress, words } from './parts.ts';

/** Where a statement comes from. The page prints it, with the day it was last checked. */
export const source = z
  .strictObject({
    /** How strong it is: law, guidance, national-scheme, local-offer or partner. */
    level: z.enum(SOURCE_LEVELS),
    /** The section, regulation or paragraph. Law must name it: "Children Act 1989 s23C(4)". */
    provision: words.optional(),
    /** The name of the document or page. */
    title: words,
    /** Its full web address. */
    url: sourceAddress,
    /** The day somebody last read it. */
    checkedOn: day,
    /** Who read it: `project`, or a role at the council. Never a person's name. */
    checkedBy: words,
    /** How well it was read. `not-read` makes the page say that it must be checked, and with whom. */
    evidence: z.enum(SOURCE_EVIDENCE),
  })
  .refine((value) => value.level !== 'law' || value.provision !== undefined, {
    path: ['provision'],
    error: 'is missing: a source of level `law` must name its section, like "Children Act 1989 s23C(4)"',
  });
export type Source = z.output<typeof source>;

/** At least one source. */
export const sources = z.array(source).min(1, { error: 'needs at least one source' });
