import type { Nation, QuestionId } from '../questions.ts';
import type { Truth } from './truth.ts';

/**
 * All the law needs to know about a person on one day. Both doors lead here: a dated history
 * and plain answers are first turned into these facts, then the same predicates are asked.
 */
export interface CareFacts {
  /** Whole years. */
  readonly age: number | 'unknown';
  /** Whose council last looked after them. */
  readonly nation: Nation | 'unknown';
  /** CA1989 s22(1). From 18 always no. */
  readonly lookedAfterNow: Truth;
  /** Under 18 always no. */
  readonly lookedAfterAt18: Truth;
  /** For a day or more on or after the 16th birthday and before the 18th. */
  readonly lookedAfterSince16: Truth;
  /** 91 days in all, from 14 and before 18. */
  readonly thirteenWeeks: Truth;
  /** Regulation 48 applies to every stay at 16 and 17. */
  readonly shortBreaksOnly: Truth;
  /** Detained or in hospital on reaching 16, straight from 13 weeks of care. */
  readonly detainedAt16: Truth;
  /** After care and before 18: six months in a row with a parent or a person with parental responsibility. */
  readonly sixMonthsAtHome: Truth;
  /** Before 18 that home broke down. */
  readonly homeBrokeDown: Truth;
  /** An order made straight from care, in force now (from 18: when 18 was reached). */
  readonly specialGuardianship: Truth;
  /** At 16 or 17, and over: one of the places of CA1989 s24(2)(b)-(e). */
  readonly otherPlaceSince16: Truth;
  /** In education or training now. */
  readonly studying: Truth;
  /** Days counted towards the 13 weeks, when dates are known. */
  readonly daysCounted?: number;
}

/** The question that settles each fact, in the order in which the law comes to them. */
export const QUESTION_ABOUT = {
  age: 'age',
  nation: 'nation',
  lookedAfterNow: 'in-care-now',
  lookedAfterAt18: 'in-care-at-18',
  lookedAfterSince16: 'in-care-since-16',
  thirteenWeeks: 'in-care-13-weeks',
  shortBreaksOnly: 'short-breaks-only',
  detainedAt16: 'detained-at-16',
  sixMonthsAtHome: 'home-six-months',
  homeBrokeDown: 'home-broke-down',
  specialGuardianship: 'special-guardianship',
  otherPlaceSince16: 'other-place-since-16',
  studying: 'studying',
} as const satisfies Record<Exclude<keyof CareFacts, 'daysCounted'>, QuestionId>;

export type FactName = keyof typeof QUESTION_ABOUT;
export const FACT_NAMES = Object.keys(QUESTION_ABOUT) as readonly FactName[];

export const NOTHING_KNOWN: CareFacts = {
  age: 'unknown',
  nation: 'unknown',
  lookedAfterNow: 'unknown',
  lookedAfterAt18: 'unknown',
  lookedAfterSince16: 'unknown',
  thirteenWeeks: 'unknown',
  shortBreaksOnly: 'unknown',
  detainedAt16: 'unknown',
  sixMonthsAtHome: 'unknown',
  homeBrokeDown: 'unknown',
  specialGuardianship: 'unknown',
  otherPlaceSince16: 'unknown',
  studying: 'unknown',
};
