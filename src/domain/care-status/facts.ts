import type { Nation } from '../questions.ts';
import type { Tri } from './tri.ts';

/**
 * What the law asks about a person's care, each yes, no or not known. Both doors (a dated history and
 * plain answers) end here, so that one set of predicates serves both.
 */
export interface CareFacts {
  /** Whole years, or not known. */
  readonly age: number | undefined;
  /** Where the council or trust that last looked after them is. */
  readonly nation: Nation | undefined;
  /** Looked after today (Children Act 1989 s22(1)), other than in a series of short breaks. */
  readonly lookedAfterNow: Tri;
  /** Looked after on some day from the 16th birthday on and before the 18th, other than in short breaks. */
  readonly lookedAfterFrom16: Tri;
  /** 91 days in all, after 14 and before 18 (Sch 2 para 19B(2)(b); SI 2010/959 reg 40(1)). */
  readonly thirteenWeeks: Tri;
  /** Looked after on reaching 18 (s23C(1)(b)). */
  readonly lookedAfterAt18: Tri;
  /** All their time was in a series of short breaks (SI 2010/959 reg 48). */
  readonly onlyShortBreaks: Tri;
  /** Six months in a row at home after care, not broken down; from 18, as it stood on reaching 18 (SI 2010/2571 reg 3(5)-(7)). */
  readonly settledAtHome: Tri;
  /** Detained or in hospital on reaching 16, straight from 13 weeks of care (SI 2010/2571 reg 3(2)). */
  readonly detainedOrInHospitalAt16: Tri;
  /** A special guardianship order made straight from care, in force (from 18: on reaching 18) (s24(1A)). */
  readonly specialGuardianship: Tri;
  /** No longer, but at 16 or 17, in one of the places of s24(2)(b)-(e). */
  readonly otherPlaceFrom16: Tri;
  /** In education or training today (s24B). */
  readonly studying: Tri;
}
