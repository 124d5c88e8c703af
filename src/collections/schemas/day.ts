import { z } from 'astro/zod';
import { isDay, type Day } from '../../domain/index.ts';

/** A day, written "2027-05-22". Without quotes some YAML readers make it a `Date`; both are taken. */
export const day = z.preprocess(
  (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: 'is not a day. Write year-month-day in quotes, like "2027-05-22"' }).refine(isDay, {
    error: 'is not a day that exists. Write year-month-day in quotes, like "2027-05-22"',
  }),
) as z.ZodType<Day, string>;
