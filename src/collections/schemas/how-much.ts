import { z } from 'astro/zod';
import { AMOUNT_BOUNDS, PAYMENT_PERIODS } from './closed-lists.ts';
import { id } from './parts.ts';

/** An amount of rates.yaml, named by its id. */
const knownAmount = z.strictObject({
  /** Id of a row in rates.yaml. Never the amount itself. */
  rate: id,
  /** Whether the amount is a floor, a ceiling or exact. */
  bound: z.enum(AMOUNT_BOUNDS).default('exactly'),
  /** How often it is paid. */
  per: z.enum(PAYMENT_PERIODS),
  /** `true` when it lowers benefits, `false` when it does not. Leave out when not known. */
  affectsBenefits: z.boolean().optional(),
});

/** Money whose amount differs from person to person. */
const varyingAmount = z.strictObject({
  /** Always `true`. */
  varies: z.literal(true),
  /** How often it is paid. */
  per: z.enum(PAYMENT_PERIODS).optional(),
  /** `true` when it lowers benefits, `false` when it does not. Leave out when not known. */
  affectsBenefits: z.boolean().optional(),
});

/** How much: an amount by its id, `varies: true`, or the word `none` for things that are not money. */
export const howMuch = z.union([knownAmount, varyingAmount, z.literal('none')]);
export type HowMuch = z.output<typeof howMuch>;
