import { z } from 'astro/zod';
import { CARE_STATUSES, type Condition, LIVING_AREAS, SITUATION_FLAGS, STUDY_LEVELS } from '../../domain/index.ts';

const birthday = z.number().int().min(0).max(30);

/** Limits of age in whole years; at least one of the two. */
const ageLimits = z
  .strictObject({
    /** From this birthday on. */
    from: birthday.optional(),
    /** Until the day before this birthday. */
    untilBirthday: birthday.optional(),
  })
  .refine((age) => age.from !== undefined || age.untilBirthday !== undefined, {
    error: 'needs `from`, `untilBirthday` or both',
  });

const nested: z.ZodType<Condition> = z.lazy(() => condition);
const someConditions = z.tuple([nested], nested);

/** Who an entry is for, as data: exactly one of these keys at each level. */
export const condition: z.ZodType<Condition> = z.union([
  /** Every one of them holds. */
  z.strictObject({ all: someConditions }),
  /** At least one of them holds. */
  z.strictObject({ any: someConditions }),
  /** It does not hold. */
  z.strictObject({ not: nested }),
  /** The person has one of these care statuses. */
  z.strictObject({ status: z.tuple([z.enum(CARE_STATUSES)], z.enum(CARE_STATUSES)) }),
  /** The person's age is inside these birthdays. */
  z.strictObject({ age: ageLimits }),
  /** The person studies at one of these levels. */
  z.strictObject({ studying: z.tuple([z.enum(STUDY_LEVELS)], z.enum(STUDY_LEVELS)) }),
  /** The person lives in the council's area, or elsewhere. */
  z.strictObject({ lives: z.enum(LIVING_AREAS) }),
  /** A yes-or-no situation holds. */
  z.strictObject({ situation: z.enum(SITUATION_FLAGS) }),
]);
