import { z } from 'astro/zod';
import { CONTACT_IDS } from './closed-lists.ts';
import { howMuch } from './how-much.ts';
import { optionalWordsList, summary, words, wordsList } from './parts.ts';
import { provenance } from './provenance.ts';

/** A council's addition to a national entitlement. The body stands under "In <council>". */
export const entitlementAddition = z.strictObject({
  /** One sentence on what the council adds. */
  summary: summary.optional(),
  /** The council's own amount, by an id of the council's rates.yaml. */
  howMuch: howMuch.optional(),
  /** How to ask this council, one short sentence each. */
  steps: wordsList.optional(),
  /** Who to ask at this council: the id of a contact. */
  ask: z.enum(CONTACT_IDS).optional(),
  /** What to bring here. */
  bring: optionalWordsList.optional(),
  /** Working days until this council answers. */
  targetDays: z.number().int().positive().optional(),
  /** How long people wait at present, in words. */
  waitingTime: words.optional(),
  /** Usual mistakes here, one sentence each. */
  traps: optionalWordsList.optional(),
  ...provenance,
});
export type EntitlementAdditionData = z.output<typeof entitlementAddition>;
