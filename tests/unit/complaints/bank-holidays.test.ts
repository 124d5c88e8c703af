import { describe, expect, test } from 'vitest';
import { addDays, parseDay, type Day } from '../../../src/domain/index.ts';
import { publishedHolidays } from './published-holidays.ts';

const { coversFrom, coversUntil, days } = publishedHolidays();
const YEARS = [2025, 2026, 2027, 2028];

/** Easter Sunday by the Gregorian computus (the form of Meeus, Jones and Butcher). */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moon = (19 * golden + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - moon - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * toSunday) / 451);
  const sum = moon + toSunday - 7 * late + 114;
  return written(year, Math.floor(sum / 31), (sum % 31) + 1);
}

function written(year: number, month: number, date: number): Day {
  const day = parseDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
  if (day === undefined) throw new Error(`no such day: ${year} ${month} ${date}`);
  return day;
}

/** 0 is Sunday. */
const weekday = (day: Day) => new Date(day).getUTCDay();

const firstMonday = (year: number, month: number) =>
  [1, 2, 3, 4, 5, 6, 7].map((date) => written(year, month, date)).filter((day) => weekday(day) === 1);
const lastMonday = (year: number, month: number) =>
  [25, 26, 27, 28, 29, 30, 31].map((date) => written(year, month, date)).filter((day) => weekday(day) === 1);

/** New Year's Day, or the Monday that stands in for it. By its weekday, from Sunday. */
const NEW_YEAR = [2, 1, 1, 1, 1, 1, 3];
/** The two days off at Christmas, by the weekday of 25 December, from Sunday. */
const CHRISTMAS = [[26, 27], [25, 26], [25, 26], [25, 26], [25, 26], [25, 28], [27, 28]];

describe('the published bank holidays', () => {
  test.each([
    [2025, '2025-04-20'],
    [2026, '2026-04-05'],
    [2027, '2027-03-28'],
    [2028, '2028-04-16'],
  ])('Easter Sunday of %i, as almanacs print it', (year, printed) => {
    expect(easterSunday(year)).toBe(printed);
  });

  test.each(YEARS)('of %i are the eight that the rules give', (year) => {
    const easter = easterSunday(year);
    const byRule = [
      written(year, 1, NEW_YEAR[weekday(written(year, 1, 1))] ?? 0),
      addDays(easter, -2),
      addDays(easter, 1),
      ...firstMonday(year, 5),
      ...lastMonday(year, 5),
      ...lastMonday(year, 8),
      ...(CHRISTMAS[weekday(written(year, 12, 25))] ?? []).map((date) => written(year, 12, date)),
    ];
    expect(days.filter((day) => day.startsWith(String(year)))).toEqual(byRule);
  });

  test('cover whole years, and no other', () => {
    expect([coversFrom, coversUntil]).toEqual(['2025-01-01', '2028-12-31']);
    expect(days).toHaveLength(8 * YEARS.length);
  });

  test.each([
    ['Boxing Day 2026 is a Saturday: Monday 28 stands in', '2026-12-28', true],
    ['Christmas Day 2026 is a Friday, and stays', '2026-12-25', true],
    ['Christmas Day 2027 is a Saturday: Monday 27 stands in', '2027-12-27', true],
    ['Boxing Day 2027 is a Sunday: Tuesday 28 stands in', '2027-12-28', true],
    ['New Year 2028 is a Saturday: Monday 3 stands in', '2028-01-03', true],
    ['Good Friday 2027 is in March, not in April', '2027-04-02', false],
  ])('%s', (_, day, isHoliday) => {
    expect(days.includes(day as Day)).toBe(isHoliday);
  });
});
