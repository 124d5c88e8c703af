import { addDays, type ComplaintDates, type Day, type Milestone } from '../../domain/index.ts';
import type { Reminder } from '../calendar-file.ts';

export type MilestoneDays = Extract<ComplaintDates, { kind: 'dates' }>['days'];

/** The days of a step, soonest first. */
export function inOrder(days: MilestoneDays): readonly (readonly [Milestone, Day])[] {
  return (Object.entries(days) as [Milestone, Day][]).sort(([, a], [, b]) => (a < b ? -1 : 1));
}

/** Whether the council is late today, or the last day to ask for more is over. */
export function isTooLate({ late, 'ask-until': askUntil }: MilestoneDays, on: Day): boolean {
  return (late !== undefined && late <= on) || (askUntil !== undefined && askUntil < on);
}

/** How many days before it to be reminded of each day on which there is something to do. */
const DAYS_BEFORE: Readonly<Partial<Record<Milestone, readonly number[]>>> = {
  due: [0],
  late: [0],
  'ask-until': [7, 0],
  'ombudsman-until': [28],
};

/** What to be reminded of from tomorrow on. */
export function remindersOf(days: MilestoneDays, on: Day, title: string): readonly Reminder[] {
  return inOrder(days)
    .flatMap(([milestone, day]) => (DAYS_BEFORE[milestone] ?? []).map((before) => ({ day: addDays(day, -before), title })))
    .filter(({ day }) => day > on);
}
