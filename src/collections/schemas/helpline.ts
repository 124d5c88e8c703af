import { z } from 'astro/zod';
import { HELPLINE_EVIDENCE } from './closed-lists.ts';
import { day } from './day.ts';
import { openingHours } from './opening-hours.ts';
import { id, phone, sourceAddress, webAddress, words } from './parts.ts';

/** A national phone line. */
export const helpline = z.strictObject({
  /** Id of the helpline. */
  id,
  /** Its name. */
  name: words,
  /** The number, in quotes: "116 123". */
  phone,
  /** Its web address. */
  web: webAddress.optional(),
  /** Days and times somebody answers. */
  hours: openingHours,
  /** How well the number and hours were checked. */
  evidence: z.enum(HELPLINE_EVIDENCE),
  /** A note for editors. */
  note: words.optional(),
  /** Where number and hours were read. */
  source: z.strictObject({
    /** The name of the document or page. */
    title: words,
    /** Its full web address. */
    url: sourceAddress,
  }),
  /** The day somebody last checked it. */
  checkedOn: day,
  /** What it is for, one sentence per language; English is needed. */
  words: z.intersection(z.object({ en: words }), z.record(z.string(), words)),
});
export type HelplineData = z.output<typeof helpline>;

/** helplines.yaml: a list of helplines. */
export const helplines = z.array(helpline);
