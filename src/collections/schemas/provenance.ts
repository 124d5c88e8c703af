import { z } from 'astro/zod';
import { day } from './day.ts';
import { words } from './parts.ts';
import { sources } from './source.ts';

/** One line of a page's history, in words a reader understands. */
const change = z.strictObject({
  /** The day of the change. */
  on: day,
  /** What changed. */
  what: words,
});

/** Keys every English page has: where it comes from and who looks after it. */
export const provenance = {
  /** Where the statements come from; at least one. */
  sources,
  /** Who looks after the page: `project`, or a team of the council. */
  owner: words,
  /** The last day the page may stand unchecked. After it the build stops. */
  reviewBy: day,
  /** What changed and when; the first line is the first version. */
  changed: z.array(change).min(1, { error: 'needs at least one line, like { on: "2026-11-22", what: "First version." }' }),
} as const;
