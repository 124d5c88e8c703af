import { z } from 'astro/zod';
import { YOU_SAID_STATUSES } from './closed-lists.ts';
import { day } from './day.ts';
import { id, words } from './parts.ts';

/** One thing young people said, and what came of it. In English; a body may say more. */
export const youSaid = z
  .strictObject({
    /** The day the answer was given; the name of the file begins with it. */
    date: day,
    /** What it is about, in a few words. */
    title: words,
    /** What was said, in a sentence or two. Nothing that tells who said it. */
    said: words,
    /** How it was heard: a forum, the cards after visits, messages on this site. */
    heard: words.optional(),
    /** done, doing or not-yet. */
    status: z.enum(YOU_SAID_STATUSES),
    /** What changed, or what is being done. Needed unless the answer is `not-yet`. */
    did: words.optional(),
    /** Why it has not changed, or not wholly. Needed when the answer is `not-yet`. */
    whyNotYet: words.optional(),
    /** Who decided: a role, never a name. */
    decidedBy: words,
    /** Ids of the pages it is about. */
    about: z.array(id),
  })
  .refine(({ status, did }) => status === 'not-yet' || did !== undefined, {
    path: ['did'],
    error: 'is missing: when something is done or being done, say what',
  })
  .refine(({ status, whyNotYet }) => status !== 'not-yet' || whyNotYet !== undefined, {
    path: ['whyNotYet'],
    error: 'is missing: when the answer is `not-yet`, say why',
  });
export type YouSaidData = z.output<typeof youSaid>;
