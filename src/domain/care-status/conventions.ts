/**
 * How days and ages are counted where the statute is silent. C5 (born on 29 February) stands in `../day.ts`,
 * C6 (what is not known) in `truth.ts`. Where a convention decides by a hair, the finding is borderline.
 */

/** C1: 13 weeks are 91 distinct days, the first and the last counted; overlapping rows count once. */
export const THIRTEEN_WEEKS_IN_DAYS = 91;

/** C2: days count from this birthday, also of a spell that began before it. */
export const COUNTED_FROM_AGE = 14;

/** C3: at least one day looked after on or after this birthday, from its first moment. */
export const LEAVING_CARE_AGE = 16;

/** C4: the 13 weeks must be complete before this birthday; care ends on it. */
export const ADULT_AGE = 18;

/** CA1989 s23C(6), s24(1A)-(1B): support without asking, and qualifying, end on this birthday. */
export const FIRST_SUPPORT_ENDS_AGE = 21;

/** CA1989 s23CZB(1), s24B(3): support that has to be asked for ends on this birthday. */
export const ALL_SUPPORT_ENDS_AGE = 25;

/** SI 2010/2571 reg 3(5): living at home this long, without a break, ends being a relevant child. */
export const MONTHS_AT_HOME = 6;

/** CA1989 s24(2)(d): hospital, care home or school count after this long without a break. */
export const MONTHS_IN_OTHER_PLACE = 3;

/** SI 2010/959 reg 48(2): a series of short breaks has no more days than this in any 12 months. */
export const SHORT_BREAK_DAYS_A_YEAR = 75;

/** CA1989 s22(2): accommodation makes a child looked after when it lasts longer than this. */
export const HOURS_BEFORE_LOOKED_AFTER = 24;
