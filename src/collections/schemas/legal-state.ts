import { z } from 'astro/zod';
import { LEGAL_STATES } from '../../domain/index.ts';
import { day } from './day.ts';
import { id } from './parts.ts';

/** Where an entry stands in law, said on the spot. */
const ownState = z.strictObject({
  /** In force, enacted but not yet in force, announced, or ended. */
  state: z.enum(LEGAL_STATES),
  /** The day it starts (for `ended`: the day it stopped), when known. */
  from: day.optional(),
});

/** An entry that is wholly one law of laws.yaml: it starts when that law does. */
const stateOfLaw = z.strictObject({
  /** Id of a law in laws.yaml. */
  law: id,
});

/** Where an entry stands in law: its own state, or that of a law in laws.yaml. */
export const legalState = z.union([ownState, stateOfLaw]);
export type LegalStateData = z.output<typeof legalState>;
