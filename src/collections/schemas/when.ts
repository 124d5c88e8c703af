import { z } from 'astro/zod';
import { day } from './day.ts';
import { words } from './parts.ts';

const years = z.number().int().min(0).max(30);

/** When it starts and stops, and by when to ask. */
export const when = z.strictObject({
  /** Starts at this age, or on this day. */
  from: z.union([z.strictObject({ age: years }), z.strictObject({ day })]).optional(),
  /** Stops at this birthday, or after this day. */
  until: z.union([z.strictObject({ birthday: years }), z.strictObject({ day })]).optional(),
  /** By when to ask, in words. */
  deadline: words.optional(),
});
export type When = z.output<typeof when>;
