import { z } from 'astro/zod';
import { WEEKDAYS } from './closed-lists.ts';

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/, {
  error: 'is not a time. Write it in quotes with four numbers, like "09:00"',
});

/** Days and times somebody answers: `always`, `unknown`, or a list. */
export const openingHours = z.union([
  z.literal('always'),
  z.literal('unknown'),
  z
    .array(
      z.strictObject({
        /** Days of the week: mon, tue, wed, thu, fri, sat, sun. */
        days: z.array(z.enum(WEEKDAYS)).min(1, { error: 'needs at least one day' }),
        /** Opens, like "09:00". */
        from: clock,
        /** Closes, like "17:00". */
        to: clock,
      }),
    )
    .min(1, { error: 'needs at least one line' }),
]);
export type OpeningHours = z.output<typeof openingHours>;
