import { parseDay, type Day } from '../../domain/index.ts';
import { typedDay } from '../typed-day.ts';

export type DayProblem = 'missing' | 'not-a-day' | 'in-the-future';

export type ReadDay = { readonly day: Day } | { readonly problem: DayProblem };

/** Three boxes as a day that has come, or what is wrong with them. */
export function readDay(date: string, month: string, year: string, on: Day): ReadDay {
  const typed = typedDay(date, month, year);
  const day = parseDay(typed);
  if (day === undefined) return { problem: typed === '' ? 'missing' : 'not-a-day' };
  return day > on ? { problem: 'in-the-future' } : { day };
}
