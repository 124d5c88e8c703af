import { z } from 'astro/zod';
import type { Day } from '../../domain/day.ts';

const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists, written year-month-day. */
export function isDay(value: string): value is Day {
  if (!ISO_DAY.test(value)) return false;
  const date = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}

/** A day, written "2027-05-22". Without quotes some YAML readers make it a `Date`; both are taken. */
export const day = z.preprocess(
  (value: unknown) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.string({ error: 'is not a day. Write year-month-day in quotes, like "2027-05-22"' }).refine(isDay, {
    error: 'is not a day that exists. Write year-month-day in quotes, like "2027-05-22"',
  }),
) as z.ZodType<Day, string>;
