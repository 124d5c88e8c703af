import { addDays, addMonths, type Day } from '../../domain/index.ts';
import type { Reminder } from '../calendar-file.ts';

const DAYS_BEFORE = 28;
const EVERY_MONTHS = 6;
/** From 16 to 25, twice a year. Nobody is asked for a birthday, so nobody gets fewer. */
const TIMES = 18;

/**
 * A reminder four weeks before each review, as long as there can be reviews. Where the next one is nearer than
 * that, it has a reminder on the day itself. @param due the last day for the next review
 */
export function reviewReminders(due: Day, on: Day, title: string): readonly Reminder[] {
  const first = addDays(due, -DAYS_BEFORE);
  const again = { title, repeatsEveryMonths: EVERY_MONTHS, times: TIMES };
  return first > on ? [{ ...again, day: first }] : [{ day: due, title }, { ...again, day: addMonths(first, EVERY_MONTHS) }];
}
