import { z } from 'astro/zod';
import { SOURCE_EVIDENCE } from './closed-lists.ts';
import { day } from './day.ts';
import { id, sourceAddress, words } from './parts.ts';

/** bank-holidays.yaml: the days in England and Wales that are no working days although they are no weekend. */
export const bankHolidays = z.strictObject({
  /** The first day for which the list is whole. */
  coversFrom: day,
  /** The last day for which the list is whole. After it nothing is counted. */
  coversUntil: day,
  /** Where the days were read, by an id for the rows. */
  sources: z.record(
    id,
    z.strictObject({
      /** The name of the document or page. */
      title: words,
      /** Its full web address. */
      url: sourceAddress,
      /** How well it was read. */
      evidence: z.enum(SOURCE_EVIDENCE),
    }),
  ),
  /** The days, in their order. */
  days: z.array(
    z.strictObject({
      /** The day. Where a holiday falls on a weekend, the day that stands in for it. */
      day,
      /** Its name. */
      name: words,
      /** Where it was read: an id under `sources`. */
      source: id,
      /** The day somebody last compared it with the source. */
      checkedOn: day,
    }),
  ),
});
export type BankHolidaysData = z.output<typeof bankHolidays>;
