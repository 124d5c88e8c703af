import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { nextReview } from '../../src/domain/index.ts';
import { calendarFile } from '../../src/islands/calendar-file.ts';
import { reviewReminders } from '../../src/islands/review-dates/review-reminders.ts';
import { day } from './entitlements/builders.ts';

describe('the next review of a plan', () => {
  test.each([
    ['2026-05-26', '2026-11-26', 'later'],
    ['2026-08-31', '2027-02-28', 'later'],
    ['2023-08-31', '2024-02-29', 'late'],
    ['2026-11-25', '2027-05-25', 'later'],
  ])('six months after %s is %s', (last, due) => {
    expect(nextReview(day(last), day('2026-11-25')).due).toBe(due);
  });

  test.each([
    ['2026-12-24', 'later'],
    ['2026-12-23', 'soon'],
    ['2026-11-26', 'soon'],
    ['2026-11-25', 'today'],
    ['2026-11-24', 'late'],
  ])('a review due on %s is %s', (due, time) => {
    expect(nextReview(day(`2026-0${Number(due.slice(5, 7)) - 6}-${due.slice(8)}`), day('2026-11-25'))).toEqual({ due, time });
  });
});

describe('its reminders, as a calendar reads them', () => {
  const events = (due: string, on: string) => {
    const text = calendarFile(reviewReminders(day(due), day(on), 'Reminder'), new Date('2026-11-25T12:00:00Z'), 'k3x9');
    return ICAL.Component.fromString(text).getAllSubcomponents('vevent').map((event) => new ICAL.Event(event));
  };
  const daysOf = (event: ICAL.Event | undefined) => {
    const days: string[] = [];
    const times = event?.iterator();
    for (let next = times?.next(); next; next = times?.next()) days.push(String(next));
    return days;
  };

  test('come four weeks before, every six months, until nobody can be under 25 any more', () => {
    const [event, ...others] = events('2027-05-25', '2026-11-25');
    const days = daysOf(event);
    expect(others).toEqual([]);
    expect(event?.summary).toBe('Reminder');
    expect(days.slice(0, 3)).toEqual(['2027-04-27', '2027-10-27', '2028-04-27']);
    expect(days).toHaveLength(18);
  });

  test('come on the day itself where four weeks before is over', () => {
    const days = events('2026-12-23', '2026-11-25').map((event) => daysOf(event).slice(0, 2));
    expect(days).toEqual([['2026-12-23'], ['2027-05-25', '2027-11-25']]);
    expect(events('2026-12-24', '2026-11-25').map((event) => daysOf(event)[0])).toEqual(['2026-11-26']);
  });
});
