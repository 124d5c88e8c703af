import { describe, expect, test } from 'vitest';
import { addWorkingDays, isWorkingDay, type BankHolidays } from '../../src/domain/index.ts';
import { publishedHolidays } from './complaints/published-holidays.ts';
import { day } from './entitlements/builders.ts';

const holidays = publishedHolidays();

describe('a working day (SI 2006/1738 reg 2)', () => {
  test.each([
    ['2026-11-20', true, 'a Friday'],
    ['2026-11-21', false, 'a Saturday'],
    ['2026-11-22', false, 'a Sunday'],
    ['2026-11-23', true, 'a Monday'],
    ['2026-12-24', true, 'Christmas Eve'],
    ['2026-12-25', false, 'Christmas Day'],
    ['2026-12-28', false, 'the Monday for Boxing Day'],
    ['2026-12-29', true, 'the Tuesday after it'],
    ['2027-03-26', false, 'Good Friday'],
    ['2027-03-29', false, 'Easter Monday'],
    ['2027-03-30', true, 'the Tuesday after Easter'],
    ['2027-12-28', false, 'the Tuesday for Boxing Day'],
    ['2028-05-01', false, 'the early May bank holiday'],
  ])('%s: %s (%s)', (text, isOne) => {
    expect(isWorkingDay(day(text), holidays)).toBe(isOne);
  });

  test('Christmas Day and Boxing Day are none by the words of the regulations, whatever the list says', () => {
    const empty: BankHolidays = { ...holidays, days: [] };
    expect(isWorkingDay(day('2028-12-25'), empty)).toBe(false);
    expect(isWorkingDay(day('2028-12-26'), empty)).toBe(false);
    expect(isWorkingDay(day('2028-12-27'), empty)).toBe(true);
  });
});

describe('counting working days', () => {
  test.each([
    ['the day itself is not counted', '2026-11-16', 1, '2026-11-17'],
    ['a week has five', '2026-11-16', 5, '2026-11-23'],
    ['from a Friday the first is Monday', '2026-11-20', 1, '2026-11-23'],
    ['from a Saturday too', '2026-11-21', 1, '2026-11-23'],
    ['from a Sunday too', '2026-11-22', 1, '2026-11-23'],
    ['from Christmas Day 2026 the first is after the Monday for Boxing Day', '2026-12-25', 1, '2026-12-29'],
    ['from the day before Good Friday 2027 the first is after Easter', '2027-03-25', 1, '2027-03-30'],
    ['a leap day counts as what it is, a Tuesday', '2028-02-28', 1, '2028-02-29'],
  ])('%s', (_, from, count, to) => {
    expect(addWorkingDays(day(from), count, holidays)).toEqual({ kind: 'day', day: to });
  });

  const notKnown = { kind: 'holidays-not-known', from: '2025-01-01', until: '2028-12-31' };

  // 29 December 2028 is a Friday and the last working day that is known.
  test.each([
    ['up to the last day that is known', '2028-12-28', 1, { kind: 'day', day: '2028-12-29' }],
    ['one day over it', '2028-12-28', 2, notKnown],
    ['from the last day', '2028-12-31', 1, notKnown],
    ['from the first day that is known', '2025-01-01', 1, { kind: 'day', day: '2025-01-02' }],
    ['from the day before it', '2024-12-31', 1, notKnown],
    ['from long after', '2031-01-01', 1, notKnown],
  ])('%s', (_, from, count, finding) => {
    expect(addWorkingDays(day(from), count, holidays)).toEqual(finding);
  });
});
