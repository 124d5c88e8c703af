declare const dayBrand: unique symbol;

/** A day of the calendar, written `YYYY-MM-DD`. There is no time of day and no time zone in it. */
export type Day = string & { readonly [dayBrand]: true };

const WRITTEN_DAY = /^(\d{4})-(\d\d)-(\d\d)$/;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;
const MS_PER_DAY = 86_400_000;

/** The text as a day, or `undefined` when it is none: wrong shape, no such date, or not in 1900 to 2200. */
export function parseDay(text: unknown): Day | undefined {
  return isDay(text) ? text : undefined;
}

export function isDay(value: unknown): value is Day {
  if (typeof value !== 'string') return false;
  const year = Number(WRITTEN_DAY.exec(value)?.[1]);
  return year >= FIRST_YEAR && year <= LAST_YEAR && dayFromNumber(dayNumber(value as Day)) === value;
}

export function addDays(day: Day, days: number): Day {
  return dayFromNumber(dayNumber(day) + days);
}

/** The corresponding day that many months later, or the last day of that month when it is too short. */
export function addMonths(day: Day, months: number): Day {
  const { year, month, date } = parts(day);
  const lastOfMonth = dayFromNumber(daysSinceEpoch(year, month + months + 1, 0));
  const same = dayFromNumber(daysSinceEpoch(year, month + months, date));
  return same < lastOfMonth ? same : lastOfMonth;
}

/** How many days later `to` is than `from`; negative when it is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** Days since 1 January 1970, for counting. */
export function dayNumber(day: Day): number {
  const { year, month, date } = parts(day);
  return daysSinceEpoch(year, month, date);
}

export function dayFromNumber(days: number): Day {
  return new Date(days * MS_PER_DAY).toISOString().slice(0, 10) as Day;
}

/** `month` and `date` may be out of range and then run over, as in `Date.UTC`. */
function daysSinceEpoch(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / MS_PER_DAY;
}

function parts(day: Day): { year: number; month: number; date: number } {
  return { year: yearOf(day), month: Number(day.slice(5, 7)), date: Number(day.slice(8, 10)) };
}

/** The year of a day, as a number. */
export function yearOf(day: Day): number {
  return Number(day.slice(0, 4));
}
