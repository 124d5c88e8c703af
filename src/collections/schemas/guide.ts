import { z } from 'astro/zod';
import { CARE_STATUSES, TOPICS } from '../../domain/index.ts';
import { searchTerms, summary, words } from './parts.ts';
import { principles } from './principles.ts';
import { provenance } from './provenance.ts';
import { sheet } from './sheet.ts';

/** A guide in English: how something works. Also the prose of action pages and hubs. */
export const guide = z.strictObject({
  /** The name of the page. */
  title: words,
  /** One sentence, at most 160 characters. */
  summary,
  /** Other words people search for. */
  searchTerms,
  /** The part of the site it lives in; also the first part of its address. */
  topic: z.enum(TOPICS),
  /** The corporate parenting principles it makes real, 1 to 7. */
  principles,
  /** The care status this guide is the page of. */
  aboutStatus: z.enum(CARE_STATUSES).optional(),
  /** `true` shows the quick exit. */
  sensitive: z.boolean().default(false),
  /** `true` puts the page into the copy for phones with no signal. */
  offlineFirst: z.boolean().default(false),
  /** A sheet to print and fill by hand: the page shows it, and prints nothing else. */
  sheet: sheet.optional(),
  /** `true` when each heading is a moment, first to last: the page draws the line between them. */
  timeline: z.boolean().default(false),
  /** Place in the list of its topic; small numbers first. */
  order: z.number().optional(),
  ...provenance,
});
export type GuideData = z.output<typeof guide>;
