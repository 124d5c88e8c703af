import { z } from 'astro/zod';
import { LEGAL_STATES } from '../../domain/index.ts';
import { day } from './day.ts';
import { id, words } from './parts.ts';
import { source } from './source.ts';

/** A law, or a promised one, whose start changes what pages say. */
export const law = z.strictObject({
  /** Its id, for `legalState: { law: … }` and for texts that depend on it: `{{before:<id>}}`. */
  id,
  /** What it does, in a few plain words. */
  name: words,
  /** In force, enacted but not yet in force, announced, or ended. */
  state: z.enum(LEGAL_STATES),
  /** The day it starts (for `ended`: the day it stopped), when known. */
  from: day.optional(),
  /** Where this was read. */
  source,
  /** A note for editors. */
  note: words.optional(),
});
export type LawData = z.output<typeof law>;

/** laws.yaml: a list of laws. */
export const laws = z.array(law);
