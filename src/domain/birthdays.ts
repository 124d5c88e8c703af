import { yearOf, type Day } from './day.ts';

/** C5: a person born on 29 February reaches an age on 1 March when the year has no 29 February. */
export const LEAP_DAY_BIRTHDAY = { bornOn: '02-29', otherwiseOn: '03-01' } as const;

/** Whole years of age; negative before birth. */
export function ageOn(dateOfBirth: Day, on: Day): number {
  const years = yearOf(on) - yearOf(dateOfBirth);
  return on < birthday(dateOfBirth, years) ? years - 1 : years;
}

/** The day on which the person is that many years old, from its start (Family Law Reform Act 1969 s9). */
export function birthday(dateOfBirth: Day, years: number): Day {
  const year = yearOf(dateOfBirth) + years;
  const bornOn = dateOfBirth.slice(5);
  const moved = bornOn === LEAP_DAY_BIRTHDAY.bornOn && !isLeap(year);
  return `${pad(year, 4)}-${moved ? LEAP_DAY_BIRTHDAY.otherwiseOn : bornOn}` as Day;
}

function isLeap(year: number): boolean {
  return Date.UTC(year, 1, 29) !== Date.UTC(year, 2, 1);
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
