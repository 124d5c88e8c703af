import { describe, expect, it } from 'vitest';
import { addDays, birthday } from '../../../src/domain/index.ts';
import { bornOn, day, findingOf, told } from './person.ts';

/** In care from 10 to 18, born in an ordinary year and on a leap day. */
describe.each(['2008-03-03', '2008-02-29', '2007-12-31', '2008-01-01'])('born on %s, in care from 10 to 18', (born) => {
  const date = day(born);
  const grown = bornOn(born).inCare(birthday(date, 10), birthday(date, 18));
  const limits = [
    [16, 'under-16', 'eligible'],
    [18, 'eligible', 'former-relevant'],
    [21, 'former-relevant', 'former-relevant-21-to-24'],
    [25, 'former-relevant-21-to-24', 'over-25'],
  ] as const;
  it.each(limits)('at %i: the day before %s, on the day and the day after %s', (age, before, from) => {
    const on = birthday(date, age);
    expect([addDays(on, -1), on, addDays(on, 1)].map((each) => told(grown, each))).toEqual([before, from, from]);
  });
});

it('takes 1 March for the birthday of 29 February when the year has none', () => {
  const leap = bornOn('2008-02-29').inCare('2015-01-01');
  expect(told(leap, '2026-02-28')).toBe('eligible');
  expect(told(leap, '2026-03-01')).toBe('former-relevant');
  expect(told(leap, '2024-02-28')).toBe('under-16');
  expect(told(leap, '2024-02-29')).toBe('eligible');
});

it('ends the qualifying group on the 21st birthday, unless the person studies', () => {
  const short = bornOn('2005-11-22').inCare('2022-01-01', '2022-02-01');
  const student = short.with({ circumstances: { education: { course: 'degree', fullTime: true } } });
  expect(['2026-11-21', '2026-11-22', '2026-11-23'].map((on) => told(short, on))).toEqual(['qualifying', 'not-a-care-leaver', 'not-a-care-leaver']);
  expect(['2026-11-21', '2026-11-22', '2030-11-21'].map((on) => told(student, on))).toEqual(['qualifying', 'qualifying', 'qualifying']);
  expect(told(student, '2030-11-22')).toBe('over-25 (borderline)');
});

describe('what comes next', () => {
  const cases = [
    ['still in care at 15', bornOn('2011-01-10').inCare('2020-01-01'), '2026-11-22', '2027-01-10', 'eligible'],
    ['in care at 17', bornOn('2009-08-01').inCare('2020-01-01'), '2026-11-22', '2027-08-01', 'former-relevant'],
    ['came at 16, in the fifth week', bornOn('2010-01-10').inCare('2026-10-20'), '2026-11-22', '2027-01-18', 'eligible'],
    ['came five weeks before 18', bornOn('2008-12-05').inCare('2026-11-01'), '2026-11-22', '2026-12-05', 'qualifying'],
    ['back home for a month', bornOn('2010-01-10').inCare('2022-01-01', '2026-10-22').atHome('2026-10-22'), '2026-11-22', '2027-04-22', 'qualifying'],
    ['21 next year', bornOn('2006-05-05').inCare('2015-01-01', '2024-05-05'), '2026-11-22', '2027-05-05', 'former-relevant-21-to-24'],
    ['qualifying at 20', bornOn('2006-05-05').inCare('2023-01-01', '2023-02-01'), '2026-11-22', '2027-05-05', 'not-a-care-leaver'],
  ] as const;
  it.each(cases)('%s', (_who, person, on, nextOn, status) => {
    expect(findingOf(person, on)).toMatchObject({ kind: 'known', next: { on: nextOn, status } });
  });

  it.each(cases)('%s: holds until that day, and then turns', (_who, person, on, nextOn, status) => {
    const today = findingOf(person, on);
    const eve = findingOf(person, addDays(day(nextOn), -1));
    const then = findingOf(person, nextOn);
    expect(eve).toMatchObject({ status: today.kind === 'known' ? today.status : '' });
    expect(then).toMatchObject({ status });
  });

  it('has nothing to add after 25', () => {
    expect(findingOf(bornOn('2000-01-15').inCare('2010-01-01', '2018-01-15'), '2026-11-22')).not.toHaveProperty('next');
  });
});
