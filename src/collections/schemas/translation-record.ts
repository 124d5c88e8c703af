import { z } from 'astro/zod';
import { day } from './day.ts';
import { words } from './parts.ts';

/** Where a translation comes from. A machine draft says so until a person has checked it. */
export const translationRecord = z
  .strictObject({
    /** Hash of the English words it was made from; `cli.ts stamp <file>` writes it. */
    of: words,
    /** `machine-draft`, or the role of the person who translated it. Never a name. */
    by: words,
    /** The role of the person who checked it. */
    reviewedBy: words.optional(),
    /** The day they checked it. */
    reviewedOn: day.optional(),
  })
  .refine((record) => (record.reviewedBy === undefined) === (record.reviewedOn === undefined), {
    error: 'needs both `reviewedBy` and `reviewedOn`, or neither',
  });
export type TranslationRecord = z.output<typeof translationRecord>;
