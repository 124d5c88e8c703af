import { AGE_ADULT, AGE_ELIGIBLE_FROM, AGE_END, AGE_ON_REQUEST } from '../care-status/decide.ts';
import type { Condition } from './entitlement.ts';

/** The birthdays at which a care status can turn. */
export const STATUS_AGES = [AGE_ELIGIBLE_FROM, AGE_ADULT, AGE_ON_REQUEST, AGE_END] as const;

/** The birthdays at which the answer of a condition can turn: those of every care status, and those it names. */
export function ageLimits(condition: Condition): readonly number[] {
  return [...STATUS_AGES, ...namedAges(condition)];
}

export function namedAges(condition: Condition): readonly number[] {
  if ('all' in condition) return condition.all.flatMap(namedAges);
  if ('any' in condition) return condition.any.flatMap(namedAges);
  if ('not' in condition) return namedAges(condition.not);
  if (!('age' in condition)) return [];
  return [condition.age.from, condition.age.untilBirthday].filter((age) => age !== undefined);
}
