import { addMonths, daysBetween, type Day } from './day.ts';

/**
 * The longest time between two reviews of a pathway plan. Until 18 from SI 2010/959 and for relevant and former
 * relevant children from SI 2010/2571 reg 7, as guidance and councils tell it: the text of reg 7 was not read.
 */
const REVIEW_MONTHS = 6;

/** A review this many days away has to be arranged now. */
const SOON_DAYS = 28;

export const REVIEW_TIMES = ['late', 'today', 'soon', 'later'] as const;
export type ReviewTime = (typeof REVIEW_TIMES)[number];

export interface NextReview {
  /** The last day for it. */
  readonly due: Day;
  /** How near that is. */
  readonly time: ReviewTime;
}

/** When a pathway plan must be reviewed next. @param last the day of the last review, or on which the plan was made */
export function nextReview(last: Day, on: Day): NextReview {
  const due = addMonths(last, REVIEW_MONTHS);
  const days = daysBetween(on, due);
  return { due, time: days < 0 ? 'late' : days === 0 ? 'today' : days <= SOON_DAYS ? 'soon' : 'later' };
}
