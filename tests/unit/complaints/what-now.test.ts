import { describe, expect, test } from 'vitest';
import { complaintDates, type ComplaintStep } from '../../../src/domain/index.ts';
import { readDay } from '../../../src/islands/complaint-dates/read-day.ts';
import { inOrder, isTooLate, remindersOf, type MilestoneDays } from '../../../src/islands/complaint-dates/what-now.ts';
import { day } from '../entitlements/builders.ts';
import { publishedHolidays } from './published-holidays.ts';

const holidays = publishedHolidays();

function daysAfter(step: ComplaintStep, on: string): MilestoneDays {
  const found = complaintDates(step, day(on), holidays);
  if (found.kind !== 'dates') throw new Error(`${on} is not known`);
  return found.days;
}

describe('what was typed as a day', () => {
  const on = day('2026-11-25');
  test.each([
    ['today', ['25', '11', '2026'], { day: '2026-11-25' }],
    ['yesterday', ['24', '11', '2026'], { day: '2026-11-24' }],
    ['tomorrow', ['26', '11', '2026'], { problem: 'in-the-future' }],
    ['one figure is enough for a day and a month', ['1', '3', '2026'], { day: '2026-03-01' }],
    ['the figures of an Arabic keyboard', ['٢٤', '١١', '٢٠٢٦'], { day: '2026-11-24' }],
    ['the figures of a Persian keyboard', ['۲۴', '۱۱', '۲۰۲۶'], { day: '2026-11-24' }],
    ['nothing', ['', '', ''], { problem: 'missing' }],
    ['spaces', [' ', ' ', ' '], { problem: 'missing' }],
    ['no year', ['24', '11', ''], { problem: 'not-a-day' }],
    ['a short year', ['24', '11', '26'], { problem: 'not-a-day' }],
    ['a day that November does not have', ['31', '11', '2026'], { problem: 'not-a-day' }],
    ['29 February of a common year', ['29', '2', '2026'], { problem: 'not-a-day' }],
    ['month and day the other way round', ['11', '24', '2026'], { problem: 'not-a-day' }],
    ['words', ['last', 'week', ''], { problem: 'not-a-day' }],
  ])('%s', (_, [date = '', month = '', year = ''], read) => {
    expect(readDay(date, month, year, on)).toEqual(read);
  });
});

test('days are told soonest first', () => {
  expect(inOrder(daysAfter('asked-for-stage-3', '2027-03-15')).map(([milestone]) => milestone)).toEqual(['panel', 'late', 'report', 'answer']);
  expect(inOrder(daysAfter('panel-met', '2028-04-11')).map(([milestone]) => milestone)).toEqual(['report', 'answer', 'late']);
});

describe('the council is late, or the day to ask is over', () => {
  test.each([
    // The last day for an answer is 14 December.
    ['complained', '2026-11-16', '2026-12-14', false],
    ['complained', '2026-11-16', '2026-12-15', true],
    // The last day to ask is 14 December too: on that day it is not over.
    ['stage-1-answer', '2026-11-16', '2026-12-14', false],
    ['stage-1-answer', '2026-11-16', '2026-12-15', true],
    ['asked-for-stage-2', '2027-12-23', '2028-03-28', false],
    ['asked-for-stage-2', '2027-12-23', '2028-03-29', true],
    ['asked-for-stage-3', '2027-03-15', '2027-04-28', false],
    ['asked-for-stage-3', '2027-03-15', '2027-04-29', true],
    ['panel-met', '2028-04-11', '2028-05-12', false],
    // A weekend after the last day is not late yet: nobody works then.
    ['panel-met', '2028-04-11', '2028-05-14', false],
    ['panel-met', '2028-04-11', '2028-05-15', true],
    ['last-answer', '2026-11-16', '2028-05-15', false],
  ] as const)('%s on %s, seen on %s: %s', (step, on, seenOn, late) => {
    expect(isTooLate(daysAfter(step, on), day(seenOn))).toBe(late);
  });
});

describe('reminders', () => {
  test.each([
    ['complained', '2026-11-16', '2026-11-16', ['2026-11-30', '2026-12-15', '2027-10-18']],
    ['a day that has come is none', '2026-11-16', '2026-11-30', ['2026-12-15', '2027-10-18']],
    ['the day before it still is one', '2026-11-16', '2026-11-29', ['2026-11-30', '2026-12-15', '2027-10-18']],
    ['long after', '2026-11-16', '2027-12-01', []],
  ])('after a complaint: %s', (_, on, seenOn, expected) => {
    expect(remindersOf(daysAfter('complained', on), day(seenOn), 'Reminder').map((reminder) => reminder.day)).toEqual(expected);
  });

  test('to ask for the next stage: a week before, and on the last day', () => {
    const reminders = remindersOf(daysAfter('stage-1-answer', '2026-11-16'), day('2026-11-25'), 'تذكير');
    expect(reminders).toEqual([{ day: '2026-12-07', title: 'تذكير' }, { day: '2026-12-14', title: 'تذكير' }]);
  });

  test('none when all is over', () => {
    expect(remindersOf(daysAfter('last-answer', '2026-11-16'), day('2026-11-25'), 'Reminder')).toEqual([]);
  });
});
