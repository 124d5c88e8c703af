import { describe, expect, it } from 'vitest';
import { addDays, birthday, type Day } from '../../../src/domain/index.ts';
import { bornOn, day, told } from './person.ts';

const BORN = day('2010-01-10');
const SIXTEEN = birthday(BORN, 16);
const ON = '2026-11-22';

/** So many days in care, the first and the last counted. */
function inCareForDays(days: number, from: Day = addDays(SIXTEEN, 2)) {
  return bornOn(BORN).inCare(from, addDays(from, days - 1));
}

describe('13 weeks are 91 days', () => {
  it.each([
    [89, 'qualifying'],
    [90, 'qualifying'],
    // 91 days, but 90 nights: the statute does not say how to count.
    [91, 'relevant (borderline)'],
    [92, 'relevant'],
    [93, 'relevant'],
  ])('%i days at 16: %s', (days, status) => {
    expect(told(inCareForDays(days), ON)).toBe(status);
  });

  it.each([
    [89, 'looked-after-not-yet-eligible'],
    [90, 'looked-after-not-yet-eligible'],
    [91, 'eligible (borderline)'],
    [92, 'eligible'],
  ])('still in care on day %i: %s', (days, status) => {
    const from = addDays(SIXTEEN, 2);
    expect(told(bornOn(BORN).inCare(from), addDays(from, days - 1))).toBe(status);
  });

  it.each([
    [91, 'former-relevant (borderline)'],
    [90, 'qualifying'],
  ])('%i days that end the day before 18: %s', (days, status) => {
    const last = addDays(birthday(BORN, 18), -1);
    const person = bornOn(BORN).inCare(addDays(last, 1 - days), birthday(BORN, 18));
    expect(told(person, addDays(birthday(BORN, 18), 30))).toBe(status);
  });
});

describe('what counts', () => {
  it('does not count days before the 14th birthday', () => {
    const fourteen = birthday(BORN, 14);
    const before = bornOn(BORN).inCare(addDays(fourteen, -200), addDays(fourteen, -1)).inCare(addDays(SIXTEEN, 1), addDays(SIXTEEN, 20));
    expect(told(before, ON)).toBe('qualifying');
  });

  it.each([
    [-1, 'not-a-care-leaver'],
    [0, 'relevant (borderline)'],
    [1, 'relevant'],
  ])('left %i days after the 16th birthday: %s', (days, status) => {
    expect(told(bornOn(BORN).inCare('2020-01-01', addDays(SIXTEEN, days)), ON)).toBe(status);
  });

  it('counts time wholly after 16', () => {
    expect(told(inCareForDays(100, addDays(SIXTEEN, 100)), ON)).toBe('relevant');
  });

  it('counts a day once when two rows hold it', () => {
    const from = addDays(SIXTEEN, 2);
    const moved = bornOn(BORN).inCare(from, addDays(from, 40)).inCare(addDays(from, 40), addDays(from, 89));
    expect(told(moved, ON)).toBe('qualifying');
    const doubled = bornOn(BORN).inCare(from, addDays(from, 59)).inCare(from, addDays(from, 59));
    expect(told(doubled, ON)).toBe('qualifying');
  });

  it('does not depend on the order of the rows', () => {
    const first: [string, string] = ['2024-05-01', '2024-06-29'];
    const second: [string, string] = ['2026-05-05', '2026-06-10'];
    const forward = bornOn(BORN).inCare(...first).inCare(...second);
    const backward = bornOn(BORN).inCare(...second).inCare(...first);
    expect(told(forward, ON)).toBe('relevant');
    expect(told(backward, ON)).toBe('relevant');
  });

  it.each([
    ['24 hours', 24, 'not-a-care-leaver'],
    ['25 hours', 25, 'qualifying'],
  ])('a stay of %s', (_name, durationHours, status) => {
    expect(told(bornOn(BORN).inCare('2026-05-05', '2026-05-06', { durationHours }), ON)).toBe(status);
  });

  it.each(['s17', 'S17', 's23B', 's24B', 's17_short_break'])('does not count accommodation under %s', (legalBasis) => {
    expect(told(bornOn(BORN).inCare('2024-01-01', '2026-06-01', { legalBasis }), ON)).toMatch(/^not-a-care-leaver/);
  });

  it.each(['s20', 's31', 's38', 's21_epo', 'laspo_s104', 'police_protection', 'remand'])('counts time under %s', (legalBasis) => {
    expect(told(bornOn(BORN).inCare('2025-01-01', '2026-06-01', { legalBasis }), ON)).toBe('relevant');
  });
});

describe('short breaks', () => {
  it('leaves out a series of short breaks with parents in between', () => {
    expect(told(bornOn(BORN).inCare('2024-02-01', undefined, { shortBreaks: true }), ON)).toBe('not-a-care-leaver');
  });

  it('does not leave them out under a care order', () => {
    expect(told(bornOn(BORN).inCare('2024-02-01', undefined, { shortBreaks: true, legalBasis: 's31' }), ON)).toMatch(/^eligible/);
  });

  it('goes by the total of a series where one is given', () => {
    const series = (total: number) =>
      told(bornOn(BORN).inCare('2024-02-01', undefined, { placement: 'short_break', totalDaysLookedAfterSince14: total }), ON);
    expect(series(90)).toBe('looked-after-not-yet-eligible (borderline)');
    expect(series(92)).toBe('eligible (borderline)');
  });
});
