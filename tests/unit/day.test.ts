import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ageOn, birthday } from '../../src/domain/birthdays.ts';
import { addDays, addMonths, dayFromNumber, dayNumber, daysBetween, isDay, parseDay, type Day } from '../../src/domain/day.ts';

const day = (text: string): Day => {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is no day`);
  return parsed;
};

const anyDay = fc.integer({ min: dayNumber(day('1900-01-01')), max: dayNumber(day('2200-12-31')) }).map(dayFromNumber);

describe('what counts as a day', () => {
  test.each(['1900-01-01', '2200-12-31', '2024-02-29', '2000-02-29', '2026-11-22'])('%s is one', (text) => {
    expect(parseDay(text)).toBe(text);
    expect(isDay(text)).toBe(true);
  });

  test.each([
    ['no 29 February in a common year', '2025-02-29'],
    ['no 29 February in 2100', '2100-02-29'],
    ['30 February', '2025-02-30'],
    ['month 13', '2025-13-01'],
    ['month 0', '2025-00-10'],
    ['date 0', '2025-01-00'],
    ['31 April', '2025-04-31'],
    ['a year too early', '1899-12-31'],
    ['a year too late', '2201-01-01'],
    ['a short year', '25-01-01'],
    ['no leading zero', '2025-1-1'],
    ['British order', '22/11/2026'],
    ['a time of day', '2026-11-22T00:00:00Z'],
    ['a space', ' 2026-11-22'],
    ['a line after it', '2026-11-22\n'],
    ['Arabic-Indic digits', '٢٠٢٦-١١-٢٢'],
    ['nothing', ''],
    ['a number', 20261122],
    ['null', null],
    ['undefined', undefined],
    ['a Date', new Date(0)],
    ['a list', ['2026-11-22']],
  ])('%s is none', (_, value) => {
    expect(parseDay(value)).toBeUndefined();
    expect(isDay(value)).toBe(false);
  });
});

describe('counting days', () => {
  test('across 29 February and the change of clocks', () => {
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2025-02-28'), 1)).toBe('2025-03-01');
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-03-30'), day('2026-03-28'))).toBe(-2);
  });

  test('adding undoes subtracting, and the day after is later', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (start, days) => {
        const end = addDays(start, days);
        expect(daysBetween(start, end)).toBe(days);
        expect(addDays(end, -days)).toBe(start);
        expect(addDays(start, 1) > start).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe('whole months later', () => {
  test.each([
    ['2026-04-10', 6, '2026-10-10'],
    ['2025-08-31', 6, '2026-02-28'],
    ['2023-08-29', 6, '2024-02-29'],
    ['2023-08-30', 6, '2024-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s and %i months', (from, months, expected) => {
    expect(addMonths(day(from), months)).toBe(expected);
  });
});

describe('age', () => {
  test.each([14, 16, 18, 21, 25])('%i is reached at the start of the birthday', (years) => {
    const born = day('2008-05-17');
    const reached = birthday(born, years);
    expect(reached).toBe(`${String(2008 + years)}-05-17`);
    expect(ageOn(born, addDays(reached, -1))).toBe(years - 1);
    expect(ageOn(born, reached)).toBe(years);
    expect(ageOn(born, addDays(reached, 1))).toBe(years);
  });

  test.each([
    [16, '2024-02-29'],
    [17, '2025-03-01'],
    [18, '2026-03-01'],
    [20, '2028-02-29'],
    [92, '2100-03-01'],
  ])('a person born on 29 February 2008 is %i on %s', (years, expected) => {
    const born = day('2008-02-29');
    expect(birthday(born, years)).toBe(expected);
    expect(ageOn(born, day(expected))).toBe(years);
    expect(ageOn(born, addDays(day(expected), -1))).toBe(years - 1);
  });

  test('is 0 on the day of birth and negative before it', () => {
    expect(ageOn(day('2008-05-17'), day('2008-05-17'))).toBe(0);
    expect(ageOn(day('2008-05-17'), day('2008-05-16'))).toBe(-1);
  });

  test('always lies between the last birthday and the next', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (born, on) => {
        const age = ageOn(born, on);
        expect(birthday(born, age) <= on).toBe(true);
        expect(birthday(born, age + 1) > on).toBe(true);
      }),
      { seed: 2 },
    );
  });
});
