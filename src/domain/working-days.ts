import { addDays, type Day } from './day.ts';

/** The bank holidays of England and Wales, as far as they are known. */
export interface BankHolidays {
  /** The first day for which the list is whole. */
  readonly coversFrom: Day;
  /** The last day for which the list is whole. */
  readonly coversUntil: Day;
  /** Good Friday, and the bank holidays under the Banking and Financial Dealings Act 1971. */
  readonly days: readonly Day[];
}

/** The count would leave the time for which bank holidays are known. */
export interface HolidaysNotKnown {
  readonly kind: 'holidays-not-known';
  readonly from: Day;
  readonly until: Day;
}

export type WorkingDayFinding = { readonly kind: 'day'; readonly day: Day } | HolidaysNotKnown;

/** SI 2006/1738 reg 2 names these beside the bank holidays. They fall on the same date every year. */
const CHRISTMAS_AND_BOXING_DAY = /-12-2[56]$/;

/**
 * Whether a day is a working day in the sense of SI 2006/1738 reg 2: not a Saturday, Sunday, Christmas Day,
 * Boxing Day, Good Friday or a bank holiday under the 1971 Act. Read as made in 2006.
 * @param day within the time that the list covers
 */
export function isWorkingDay(day: Day, { days }: BankHolidays): boolean {
  const weekday = new Date(day).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !CHRISTMAS_AND_BOXING_DAY.test(day) && !days.includes(day);
}

/**
 * The day that is `count` working days later. The day itself is not counted: the next working day is the
 * first. The regulations read so far do not say which day is the first; this is the later of the two readings.
 * @param count at least 1
 */
export function addWorkingDays(day: Day, count: number, holidays: BankHolidays): WorkingDayFinding {
  const { coversFrom, coversUntil } = holidays;
  const notKnown: HolidaysNotKnown = { kind: 'holidays-not-known', from: coversFrom, until: coversUntil };
  if (day < coversFrom) return notKnown;
  let reached = day;
  for (let counted = 0; counted < count; ) {
    reached = addDays(reached, 1);
    if (reached > coversUntil) return notKnown;
    if (isWorkingDay(reached, holidays)) counted += 1;
  }
  return { kind: 'day', day: reached };
}
