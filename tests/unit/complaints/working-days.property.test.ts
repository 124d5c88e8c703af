import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addWorkingDays, COMPLAINT_STEPS, complaintDates, daysBetween, isWorkingDay, type BankHolidays, type Day } from '../../../src/domain/index.ts';
import { publishedHolidays } from './published-holidays.ts';

const published = publishedHolidays();
const LONGEST = 65;
/** Early enough that every count still ends on a day that is known. */
const lastStart = daysBetween(published.coversFrom, published.coversUntil) - 2 * LONGEST;
const starts = fc.integer({ min: 0, max: lastStart }).map((days) => addDays(published.coversFrom, days));
const counts = fc.integer({ min: 1, max: LONGEST });
/** The published list, and lists with any other days in it. */
const lists: fc.Arbitrary<BankHolidays> = fc.oneof(
  fc.constant(published),
  fc.uniqueArray(starts, { maxLength: 12 }).map((days) => ({ ...published, days: days.toSorted() })),
);

function reached(from: Day, count: number, holidays: BankHolidays): Day {
  const found = addWorkingDays(from, count, holidays);
  if (found.kind !== 'day') throw new Error(`${count} working days from ${from} are not known`);
  return found.day;
}

test('the count always ends on a working day, later than it started', () => {
  fc.assert(
    fc.property(starts, counts, lists, (from, count, holidays) => {
      const day = reached(from, count, holidays);
      expect(isWorkingDay(day, holidays)).toBe(true);
      expect(day > from).toBe(true);
    }),
  );
});

test('between the start and the end lie as many working days as were counted', () => {
  fc.assert(
    fc.property(starts, counts, lists, (from, count, holidays) => {
      const length = daysBetween(from, reached(from, count, holidays));
      const between = Array.from({ length }, (_, index) => addDays(from, index + 1));
      expect(between.filter((day) => isWorkingDay(day, holidays))).toHaveLength(count);
    }),
  );
});

test('one more working day ends later, and a later start never ends earlier', () => {
  fc.assert(
    fc.property(starts, counts, lists, (from, count, holidays) => {
      expect(reached(from, count + 1, holidays) > reached(from, count, holidays)).toBe(true);
      expect(reached(addDays(from, 1), count, holidays) >= reached(from, count, holidays)).toBe(true);
    }),
  );
});

test('counting in two parts is counting at once', () => {
  fc.assert(
    fc.property(starts, counts, counts, lists, (from, first, second, holidays) => {
      fc.pre(first + second <= LONGEST);
      expect(reached(reached(from, first, holidays), second, holidays)).toBe(reached(from, first + second, holidays));
    }),
  );
});

test('one more bank holiday never makes an answer due earlier', () => {
  fc.assert(
    fc.property(starts, counts, starts, (from, count, extra) => {
      const more = { ...published, days: [...published.days, extra] };
      expect(reached(from, count, more) >= reached(from, count, published)).toBe(true);
    }),
  );
});

test('every day of every step is known, or none is; and they stand in their order', () => {
  const anyStart = fc.integer({ min: -40, max: lastStart + 400 }).map((days) => addDays(published.coversFrom, days));
  fc.assert(
    fc.property(fc.constantFrom(...COMPLAINT_STEPS), anyStart, (step, on) => {
      const found = complaintDates(step, on, published);
      if (found.kind !== 'dates') return;
      const { due, latest, panel, report, answer, late } = found.days;
      const inOrder = [due, latest, panel, report, answer].filter((each) => each !== undefined);
      expect([on, ...inOrder].toSorted()).toEqual([on, ...inOrder]);
      if (late !== undefined) expect(late > (latest ?? panel ?? answer ?? late)).toBe(true);
    }),
  );
});
