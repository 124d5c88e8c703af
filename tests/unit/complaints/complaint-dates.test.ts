import { describe, expect, test } from 'vitest';
import { COMPLAINT_LIMITS, COMPLAINT_STEPS, complaintDates, ombudsmanUntil, type ComplaintStep, type Milestone } from '../../../src/domain/index.ts';
import { day } from '../entitlements/builders.ts';
import { publishedHolidays } from './published-holidays.ts';

const holidays = publishedHolidays();

/** Worked out by hand, on a paper calendar, over Christmas and Easter of three years. */
interface Example {
  readonly step: ComplaintStep;
  readonly on: string;
  readonly leads: Readonly<Partial<Record<Milestone, string>>>;
}

const CHRISTMAS_2025: readonly Example[] = [
  {
    // 15 Dec is a Monday. 16=1 17=2 18=3 19=4 | 22=5 23=6 24=7, 25 and 26 off | 29=8 30=9 31=10, 1 Jan off, 2=11
    // | 5=12 6=13 7=14 8=15 9=16 | 12=17 13=18 14=19 15=20, and the 16th is late.
    step: 'complained',
    on: '2025-12-15',
    leads: { due: '2025-12-31', latest: '2026-01-15', late: '2026-01-16', 'ombudsman-until': '2026-12-14' },
  },
  {
    // Christmas Eve is a Wednesday. 25 and 26 off | 29=1 30=2 31=3, 1 Jan off, 2=4 | 5-9=5-9 | 12-16=10-14
    // | 19-23=15-19 | 26=20.
    step: 'stage-2-answer',
    on: '2025-12-24',
    leads: { 'ask-until': '2026-01-26' },
  },
];

const EASTER_2026: readonly Example[] = [
  {
    // 17 Mar is a Tuesday. 18=1 19=2 20=3 | 23-27=4-8 | 30=9 31=10 1 Apr=11 2=12, Good Friday 3 off
    // | Easter Monday 6 off, 7=13 8=14 9=15 10=16 | 13=17 14=18 15=19 16=20.
    step: 'stage-1-answer',
    on: '2026-03-17',
    leads: { 'ask-until': '2026-04-16' },
  },
  {
    // 1 Apr is a Wednesday. 2=1, 3 off | 6 off, 7=2 8=3 9=4 10=5 | 13-17=6-10 | 20-24=11-15 | 27 Apr-1 May=16-20
    // | 4 May off, 5=21 6=22 7=23 8=24 | 11=25 12=26 13=27 14=28 15=29 | 18-22=30-34 | 25 off, 26=35 27=36 28=37
    // 29=38 | 1-5 Jun=39-43 | 8-12=44-48 | 15-19=49-53 | 22-26=54-58 | 29 Jun-3 Jul=59-63 | 6=64 7=65, the 8th late.
    step: 'asked-for-stage-2',
    on: '2026-04-01',
    leads: { due: '2026-05-11', latest: '2026-07-07', late: '2026-07-08' },
  },
];

const CHRISTMAS_2026: readonly Example[] = [
  {
    // 17 Dec is a Thursday. 18=1 | 21=2 22=3 23=4 24=5, 25 off | 28 off (for Boxing Day), 29=6 30=7 31=8, 1 Jan off
    // | 4=9 5=10 6=11 7=12 8=13 | 11-15=14-18 | 18=19 19=20, the 20th late.
    step: 'complained',
    on: '2026-12-17',
    leads: { due: '2027-01-05', latest: '2027-01-19', late: '2027-01-20', 'ombudsman-until': '2027-12-16' },
  },
];

const EASTER_2027: readonly Example[] = [
  {
    // 15 Mar is a Monday. 16=1 17=2 18=3 19=4 | 22=5 23=6 24=7 25=8, Good Friday 26 off | Easter Monday 29 off,
    // 30=9 31=10 1 Apr=11 2=12 | 5-9=13-17 | 12-16=18-22 | 19-23=23-27 | 26=28 27=29 28=30: the panel; the 29th late.
    // The report: 29=1 30=2 | 3 May off, 4=3 5=4 6=5. The answer: 7=1 | 10-14=2-6 | 17-21=7-11 | 24=12 25=13 26=14 27=15.
    step: 'asked-for-stage-3',
    on: '2027-03-15',
    leads: { panel: '2027-04-28', late: '2027-04-29', report: '2027-05-06', answer: '2027-05-27' },
  },
  {
    // Maundy Thursday. 26 off | 29 off, 30=1 31=2 1 Apr=3 2=4 | 5-9=5-9 | 12=10, and on: 13-16=11-14 | 19-23=15-19
    // | 26=20, the 27th late.
    step: 'complained',
    on: '2027-03-25',
    leads: { due: '2027-04-12', latest: '2027-04-26', late: '2027-04-27', 'ombudsman-until': '2028-03-24' },
  },
];

const CHRISTMAS_2027: readonly Example[] = [
  {
    // 18 Dec is a Saturday. 20=1 21=2 22=3 23=4 24=5 | 27 and 28 off, 29=6 30=7 31=8 | 3 Jan off (for New Year),
    // 4=9 5=10 6=11 7=12 | 10-14=13-17 | 17=18 18=19 19=20, the 20th late.
    step: 'complained',
    on: '2027-12-18',
    leads: { due: '2028-01-05', latest: '2028-01-19', late: '2028-01-20', 'ombudsman-until': '2028-12-17' },
  },
  {
    // 23 Dec is a Thursday. 24=1 | 29=2 30=3 31=4 | 4 Jan=5 5=6 6=7 7=8 | 10-14=9-13 | 17-21=14-18 | 24-28=19-23
    // | 31=24 1 Feb=25 2=26 3=27 4=28 | 7-11=29-33 | 14-18=34-38 | 21-25=39-43 | 28=44, leap day 29=45, 1 Mar=46 2=47
    // 3=48 | 6-10=49-53 | 13-17=54-58 | 20-24=59-63 | 27=64 28=65, the 29th late.
    step: 'asked-for-stage-2',
    on: '2027-12-23',
    leads: { due: '2028-02-01', latest: '2028-03-28', late: '2028-03-29' },
  },
];

const EASTER_2028: readonly Example[] = [
  {
    // 11 Apr is a Tuesday. 12=1 13=2, Good Friday 14 off | Easter Monday 17 off, 18=3 19=4 20=5: the report.
    // The answer: 21=1 | 24-28=2-6 | 1 May off, 2=7 3=8 4=9 5=10 | 8=11 9=12 10=13 11=14 12=15; Monday 15 is late.
    step: 'panel-met',
    on: '2028-04-11',
    leads: { report: '2028-04-20', answer: '2028-05-12', late: '2028-05-15' },
  },
];

describe.each([
  ['Christmas 2025', CHRISTMAS_2025],
  ['Easter 2026', EASTER_2026],
  ['Christmas 2026', CHRISTMAS_2026],
  ['Easter 2027', EASTER_2027],
  ['Christmas 2027', CHRISTMAS_2027],
  ['Easter 2028', EASTER_2028],
])('over %s', (_, examples) => {
  test.each(examples)('$step on $on', ({ step, on, leads }) => {
    expect(complaintDates(step, day(on), holidays)).toEqual({ kind: 'dates', days: leads });
  });
});

describe('the example of the page: everybody takes all the time there is', () => {
  // Without a holiday, 5 working days are 7 days. 7 September 2026 is a Monday with none until Christmas.
  test.each([
    ['complained', '2026-09-07', 'due', 10, '2026-09-21'],
    ['complained', '2026-09-07', 'latest', 20, '2026-10-05'],
    ['stage-1-answer', '2026-09-07', 'ask-until', 20, '2026-10-05'],
    ['asked-for-stage-2', '2026-09-07', 'due', 25, '2026-10-12'],
    ['asked-for-stage-2', '2026-09-07', 'latest', 65, '2026-12-07'],
    ['stage-2-answer', '2026-09-07', 'ask-until', 20, '2026-10-05'],
    ['asked-for-stage-3', '2026-09-07', 'panel', 30, '2026-10-19'],
    ['panel-met', '2026-09-07', 'report', 5, '2026-09-14'],
    ['panel-met', '2026-09-07', 'answer', 20, '2026-10-05'],
  ] as const)('%s on %s: %s after %i working days', (step, on, milestone, _, expected) => {
    const found = complaintDates(step, day(on), holidays);
    expect(found.kind === 'dates' && found.days[milestone]).toBe(expected);
  });

  test('the limits are those of the regulations', () => {
    expect(COMPLAINT_LIMITS).toEqual({ stage1: { due: 10, latest: 20 }, askForStage2: 20, stage2: { due: 25, latest: 65 }, askForStage3: 20, panel: 30, report: 5, lastAnswer: 15 });
  });
});

test('after the last answer no more days are counted: the Ombudsman can be asked at once', () => {
  expect(complaintDates('last-answer', day('2026-11-20'), holidays)).toEqual({ kind: 'dates', days: {} });
});

describe('where the list of bank holidays ends', () => {
  const notKnown = { kind: 'holidays-not-known', from: '2025-01-01', until: '2028-12-31' };

  // 29 December 2028 is the last working day. Back from it: 28=1 27=2 | 22=3 21=4 20=5 19=6 18=7 | 15-11=8-12
  // | 8-4=13-17 | 1=18 30 Nov=19: from 30 November the 19th is the last known, from 29 November the 20th.
  test.each([
    ['stage-1-answer', '2028-11-29', { kind: 'dates', days: { 'ask-until': '2028-12-29' } }],
    ['stage-1-answer', '2028-11-30', notKnown],
    // The day on which the council is late must be known too.
    ['complained', '2028-11-29', notKnown],
    ['complained', '2028-11-28', { kind: 'dates', days: { due: '2028-12-12', latest: '2028-12-28', late: '2028-12-29', 'ombudsman-until': '2029-11-27' } }],
  ] as const)('%s on %s', (step, on, expected) => {
    expect(complaintDates(step, day(on), holidays)).toEqual(expected);
  });

  test.each(COMPLAINT_STEPS.filter((step) => step !== 'last-answer'))('%s before the list starts', (step) => {
    expect(complaintDates(step, day('2024-12-31'), holidays)).toEqual(notKnown);
  });
});

describe('twelve months for the Ombudsman, the first day counted', () => {
  test.each([
    ['2026-11-25', '2027-11-24'],
    ['2026-01-01', '2026-12-31'],
    ['2028-02-29', '2029-02-27'],
    ['2027-03-01', '2028-02-29'],
  ])('from %s until %s', (knewOn, until) => {
    expect(ombudsmanUntil(day(knewOn))).toBe(until);
  });
});
