import type { Expected } from './one-fault.ts';

/** Faults in the list of bank holidays: each fixture, and the one problem it has. */
export const FAULTS_IN_HOLIDAYS: Readonly<Record<string, Expected>> = {
  'bank-holiday-twice': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:9',
    says: '2027-01-01 stands here twice.',
    mend: 'Take one of the two rows out.',
  },
  'bank-holidays-out-of-order': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:10',
    says: '2027-03-26 stands after 2027-03-29.',
    mend: 'Put the days in their order',
  },
  'bank-holiday-on-a-weekend': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:14',
    says: 'Christmas Day, instead of Saturday 25 (2027-12-25) falls on a weekend, so it changes nothing.',
    mend: 'Write the working day that stands in for it',
  },
  'bank-holiday-outside-the-list': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:6',
    says: '2026-10-30 is outside the time of this list (2026-11-01 to 2028-12-31).',
    mend: 'Correct the day, `coversFrom` or `coversUntil`.',
  },
  'bank-holiday-without-source': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:7',
    says: 'There is no source `lst` in this file. Did you mean `list`?',
    mend: 'add it under `sources`',
  },
  'bank-holidays-of-a-year-missing': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:2',
    says: 'The list covers 2029, but has only 0 of its bank holidays.',
    mend: 'Add the days of 2029',
  },
  'bank-holidays-end-before-start': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:2',
    says: 'The list ends on 2026-10-01, before it starts on 2026-11-01.',
    mend: 'Correct one of the two days.',
  },
  'bank-holidays-begin-later': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:1',
    says: 'Bank holidays are known only from 2026-11-23, so nothing can be counted on 2026-11-22.',
    mend: 'Add the years before.',
  },
  'bank-holidays-have-ended': {
    check: 'bank-holidays',
    at: 'national/bank-holidays.yaml:2',
    says: 'Bank holidays are known only until 2026-11-21, so nothing can be counted on 2026-11-22.',
    mend: 'https://www.gov.uk/bank-holidays',
  },
  'bank-holidays-end-soon': {
    check: 'bank-holidays',
    severity: 'note',
    at: 'national/bank-holidays.yaml:2',
    says: 'Bank holidays are known only until 2027-11-21.',
    mend: 'set `coversUntil` to its last day',
  },
};
