import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { addDays, addMonths, daysBetween } from '../../../src/domain/index.ts';
import { calendarFile, type Reminder } from '../../../src/islands/calendar-file.ts';
import { day } from '../entitlements/builders.ts';

const MADE_AT = new Date('2026-11-25T17:51:49.123Z');
const file = (...reminders: readonly Reminder[]) => calendarFile(reminders, MADE_AT, 'k3x9');

/** The events of a file, as a calendar reads them. */
function eventsOf(text: string): readonly ICAL.Event[] {
  const calendar = ICAL.Component.fromString(text);
  return calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
}

/** The first days of an event that repeats. */
function daysOf(event: ICAL.Event | undefined, count: number): readonly string[] {
  const times = event?.iterator();
  return Array.from({ length: count }, () => String(times?.next()));
}

const anyDay = fc.integer({ min: 0, max: 3000 }).map((days) => addDays(day('2025-01-01'), days));

describe('a calendar reads', () => {
  const [event, other, ...rest] = eventsOf(file({ day: day('2027-01-19'), title: 'Reminder' }, { day: day('2027-02-01'), title: 'Other' }));

  test('every reminder, in order', () => {
    expect([event?.summary, other?.summary]).toEqual(['Reminder', 'Other']);
    expect(rest).toEqual([]);
  });

  test('a whole day, with no time', () => {
    expect(event?.startDate.isDate).toBe(true);
    expect(String(event?.startDate)).toBe('2027-01-19');
    expect(event?.isRecurring()).toBe(false);
  });

  test('that the day stays free, and is nobody else\'s business', () => {
    expect(event?.component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(event?.component.getFirstPropertyValue('class')).toBe('PRIVATE');
  });

  test('an alarm at nine in the morning, as neutral as the title', () => {
    const alarm = event?.component.getFirstSubcomponent('valarm');
    expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('PT9H');
    expect(alarm?.getFirstPropertyValue('description')).toBe('Reminder');
  });

  test('events that it can tell apart, and when they were made', () => {
    expect([event?.uid, other?.uid]).toEqual(['k3x9-0@reminder', 'k3x9-1@reminder']);
    expect(String(event?.component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T17:51:49Z');
  });
});

describe('a reminder that comes back', () => {
  test.each([
    ['on the same date', '2026-11-15', 6, ['2026-11-15', '2027-05-15', '2027-11-15']],
    ['on the 28th, which every month has', '2026-08-28', 6, ['2026-08-28', '2027-02-28', '2027-08-28']],
    ['from the 29th on, on the 28th', '2026-08-29', 6, ['2026-08-28', '2027-02-28', '2027-08-28']],
    ['also from the 31st', '2027-01-31', 1, ['2027-01-28', '2027-02-28', '2027-03-28']],
    ['every month', '2026-12-01', 1, ['2026-12-01', '2027-01-01', '2027-02-01']],
  ])('%s', (_, first, repeatsEveryMonths, expected) => {
    const [event] = eventsOf(file({ day: day(first), title: 'Reminder', repeatsEveryMonths }));
    expect(daysOf(event, expected.length)).toEqual(expected);
  });

  test('never comes after the day that many months later, and at most three days before', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1, 3, 6, 12), (first, repeatsEveryMonths) => {
        const [event] = eventsOf(file({ day: first, title: 'Reminder', repeatsEveryMonths }));
        const wanted = [0, 1, 2, 3, 4].map((times) => addMonths(first, times * repeatsEveryMonths));
        const early = daysOf(event, wanted.length).map((on, index) => daysBetween(day(on), wanted[index] ?? first));
        expect(early.every((days) => days >= 0 && days <= 3)).toBe(true);
      }),
    );
  });
});

describe('the file keeps the rules of RFC 5545', () => {
  // The sign for a letter that was cut is what the tests look for, so no title has it from the start.
  const titles = fc.string({ unit: 'grapheme', maxLength: 200 }).filter((title) => !/\p{Cc}|\uFFFD/u.test(title));
  const anyTitle = fc.oneof(titles, fc.constantFrom('تذكير', 'a;b,c\\d', 'two\nlines', 'ገዛ'.repeat(60)));

  test('lines end in CRLF and have at most 75 bytes, and no letter is cut', () => {
    fc.assert(
      fc.property(anyTitle, anyDay, (title, on) => {
        const text = file({ day: on, title });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of text.split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
          expect(line).not.toContain('\uFFFD');
        }
      }),
    );
  });

  test('whatever the title is, a calendar reads it back', () => {
    fc.assert(
      fc.property(anyTitle, anyDay, (title, on) => {
        const [event] = eventsOf(file({ day: on, title }));
        expect(event?.summary).toBe(title);
        expect(String(event?.startDate)).toBe(on);
      }),
    );
  });

  test.each([
    [75 - 'SUMMARY:'.length, 1],
    [76 - 'SUMMARY:'.length, 2],
  ])('a title of %i letters takes %i line(s)', (letters, lines) => {
    const text = file({ day: day('2027-01-19'), title: 'x'.repeat(letters) });
    const [summary = ''] = /SUMMARY:[^]*?\r\n(?! )/.exec(text) ?? [];
    expect(summary.trim().split('\r\n')).toHaveLength(lines);
  });
});
