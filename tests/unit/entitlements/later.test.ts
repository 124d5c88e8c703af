import { describe, expect, test } from 'vitest';
import type { Answers } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, dated, day, eligible, entry, formerRelevant, ON, outcomeFor, qualifying, relevant, told } from './builders.ts';

const adult = entry('adult', { all: [{ status: ['former-relevant', 'former-relevant-21-to-24'] }, { age: { from: 18 } }] });
const inCare = bornOn('2009-06-15').inCare('2015-01-01');

describe('by plain answers', () => {
  test('comes on a birthday, because the status turns then', () => {
    expect(told(eligible(), entry('x', { status: ['former-relevant'] }))).toBe('later from 18');
    expect(told(relevant(16), entry('x', { status: ['former-relevant'] }))).toBe('later from 18');
    expect(told(formerRelevant(19), entry('x', { status: ['former-relevant-21-to-24'] }))).toBe('later from 21');
  });

  test('comes on a birthday the entry names', () => {
    expect(told(formerRelevant(19), entry('x', { age: { from: 23 } }))).toBe('later from 23');
    expect(told(eligible(16), entry('x', { age: { from: 17 } }))).toBe('later from 17');
  });

  test('comes on the first birthday that brings it', () => {
    const twice = entry('x', { any: [{ status: ['former-relevant-21-to-24'] }, { age: { from: 20 } }] });
    expect(told(formerRelevant(19), twice)).toBe('later from 20');
  });

  test('comes with the end of what leaves it out', () => {
    expect(told(formerRelevant(19), entry('x', { age: { from: 16 } }, { notWho: { age: { untilBirthday: 20 } } }))).toBe('later from 20');
  });

  test('does not come back once it is over', () => {
    expect(told(formerRelevant(22), entry('x', { age: { untilBirthday: 21 } }))).toBe('not-now');
  });

  test('tells only what time will change', () => {
    const adultRenter = entry('x', { all: [{ age: { from: 18 } }, { status: ['former-relevant'] }, { situation: 'renting' }] });
    expect(outcomeFor(eligible(), adultRenter)).toEqual({
      kind: 'later',
      from: { age: 18 },
      reasons: [
        { code: 'age-under', age: 18 },
        { code: 'other-status', statuses: ['eligible'], wanted: ['former-relevant'] },
      ],
    });
  });
});

describe('what life will be like then', () => {
  const adultRenter = entry('x', { all: [{ age: { from: 18 } }, { situation: 'renting' }] });

  test('is not asked about: nobody of 16 knows if they will rent at 18', () => {
    expect(told(eligible(16), adultRenter)).toBe('later from 18');
  });

  test('is taken from what the person said of soon', () => {
    expect(told(eligible(16, { renting: false }), adultRenter)).toBe('not-now');
    expect(told(eligible(16, { renting: true }), adultRenter)).toBe('later from 18');
  });

  test('is not "enough money": what the council pays under 18 stops at 18', () => {
    const credit = entry('credit', { all: [{ age: { from: 18 } }, { situation: 'little-money' }] });
    expect(told(eligible(17, { 'little-money': false }), credit)).toBe('later from 18');
    expect(told(dated(inCare, { 'little-money': false }), credit)).toBe('later from 2027-06-15');
    expect(told(formerRelevant(19, { 'little-money': false }), credit)).toBe('not-now');
    expect(told(answering({ age: 'not-sure', 'little-money': false }), credit)).toBe('need-to-know: age');
  });
});

describe('care to come', () => {
  test('goes on until 18 for someone in care, and does not begin again for someone who left', () => {
    expect(told(eligible(), adult)).toBe('later from 18');
    expect(told(qualifying(), adult)).toBe('not-now');
  });

  test('is asked about by a question that fits today', () => {
    const unsure = { 'in-care-now': 'not-sure', 'in-care-since-16': false, 'detained-at-16': false, 'home-six-months': false } as const satisfies Answers;
    expect(told(eligible(17, unsure), adult)).toBe('need-to-know: in-care-now');
  });

  test('is not denied to someone in care whose 13 weeks may be complete by then', () => {
    // The checker knows weeks only by dates; so it says what it hangs on.
    const short = { 'in-care-13-weeks': false, 'detained-at-16': false } as const satisfies Answers;
    expect(told(eligible(17, short), adult)).toBe('need-to-know: in-care-13-weeks');
    expect(told(relevant(17, short), adult)).toBe('not-now');
    // Nothing that is over at 18 is promised: that they get there before is not known.
    expect(told(eligible(17, short), entry('x', { status: ['eligible'] }))).toBe('not-now');
  });

  test('asks someone under 16 nothing about being 16 or 17', () => {
    const under16 = answering({ age: 15, nation: 'england', 'short-breaks-only': false });
    expect(told(under16, entry('x', { status: ['eligible'] }))).toBe('need-to-know: in-care-13-weeks, in-care-now');
    expect(told(under16, entry('x', { status: ['former-relevant'] }))).toBe('need-to-know: in-care-13-weeks, in-care-now');
  });

  test('comes at 16 for someone of 15 in care', () => {
    const at15 = answering({ age: 15, nation: 'england', 'short-breaks-only': false, 'in-care-now': true, 'in-care-13-weeks': true });
    expect(told(at15, entry('x', { status: ['eligible'] }))).toBe('later from 16');
    expect(told(at15, adult)).toBe('later from 18');
  });

  test('hangs on the age when that is not known', () => {
    expect(told(answering({ ...eligible().answers, age: 'not-sure' }), adult)).toContain('age');
  });
});

describe('by dates', () => {
  test('comes on the day of the birthday', () => {
    expect(told(dated(inCare), adult)).toBe('later from 2027-06-15');
    expect(told(dated(inCare), adult, day('2027-06-14'))).toBe('later from 2027-06-15');
    expect(told(dated(inCare), adult, day('2027-06-15'))).toBe('entitled');
    expect(told(dated(inCare), adult, day('2027-06-16'))).toBe('entitled');
  });

  test('comes on the day 13 weeks are reached', () => {
    const newcomer = bornOn('2009-06-15').inCare('2026-10-01');
    const plan = entry('plan', { status: ['eligible'] });
    expect(told(dated(newcomer), plan)).toBe('later from 2026-12-30');
    expect(told(dated(newcomer), plan, day('2026-12-29'))).toBe('later from 2026-12-30');
    expect(told(dated(newcomer), plan, day('2026-12-30'))).toBe('entitled');
  });

  test('comes on 1 March to someone born on 29 February', () => {
    const leapling = bornOn('2008-02-29').inCare('2015-01-01');
    expect(told(dated(leapling), entry('x', { age: { from: 19 } }))).toBe('later from 2027-03-01');
  });

  test('does not come to someone who will have left before 13 weeks', () => {
    expect(told(dated(bornOn('2009-06-15').inCare('2026-11-01', '2026-12-01')), adult)).toBe('not-now');
  });

  test('rests on the plain answers alone when the dates make no sense', () => {
    const backwards = bornOn('2009-06-15').inCare('2020-01-01', '2019-01-01');
    expect(told(dated(backwards, { renting: true }), entry('x', { situation: 'renting' }))).toBe('entitled');
    expect(told(dated(backwards), entry('x', { age: { from: 16 } }))).toBe('need-to-know: age');
  });
});

describe('by the start of the rule', () => {
  const starts = (on: string) => ({ legalState: { state: 'enacted-not-in-force', from: day(on) } as const });

  test('comes on that day to who fits already', () => {
    expect(outcomeFor(formerRelevant(), entry('x', { status: ['former-relevant'] }, starts('2027-04-01')))).toEqual({
      kind: 'later',
      from: '2027-04-01',
      reasons: [{ code: 'starts-on', on: '2027-04-01' }],
    });
  });

  test('comes on a birthday to who only fits then, and says that the rule must have started', () => {
    expect(outcomeFor(eligible(), entry('x', { status: ['former-relevant'] }, starts('2027-04-01')))).toEqual({
      kind: 'later',
      from: { age: 18 },
      reasons: [
        { code: 'starts-on', on: '2027-04-01' },
        { code: 'other-status', statuses: ['eligible'], wanted: ['former-relevant'] },
      ],
    });
  });

  test('comes on the later of the two when both days are known', () => {
    expect(told(dated(inCare), { ...adult, ...starts('2027-04-01') })).toBe('later from 2027-06-15');
    expect(told(dated(inCare), { ...adult, ...starts('2027-06-15') })).toBe('later from 2027-06-15');
    expect(told(dated(inCare), { ...adult, ...starts('2028-04-01') })).toBe('later from 2028-04-01');
  });

  test('does not come to who will be too old by then', () => {
    const almost25 = dated(bornOn('2002-01-10').inCare('2010-01-01'));
    const until25 = entry('x', { age: { untilBirthday: 25 } }, starts('2027-04-01'));
    expect(outcomeFor(almost25, until25)).toEqual({
      kind: 'not-now',
      reasons: [{ code: 'starts-on', on: '2027-04-01' }, { code: 'age-from', age: 25 }],
    });
    expect(told(almost25, entry('x', { age: { untilBirthday: 25 } }, starts('2027-01-09')))).toBe('later from 2027-01-09');
  });

  test('does not come when the rule ends before', () => {
    const ending = entry('x', { age: { from: 18 } }, { legalState: { state: 'ended', from: day('2027-06-14') } });
    expect(told(dated(inCare), ending)).toBe('not-now');
    expect(told(dated(inCare), { ...ending, legalState: { state: 'ended', from: day('2027-06-15') } })).toBe('later from 2027-06-15');
  });

  test('asks who someone is, but not how they will live by then', () => {
    const forRenters = entry('x', { all: [{ status: ['former-relevant'] }, { situation: 'renting' }] }, starts('2027-04-01'));
    expect(told(formerRelevant(), forRenters)).toBe('later from 2027-04-01');
    expect(told(formerRelevant(19, { 'in-care-13-weeks': undefined, 'detained-at-16': false }), forRenters)).toBe('need-to-know: in-care-13-weeks');
  });
});

describe('age-dated birthdays', () => {
  const limits = entry('x', { age: { from: 18, untilBirthday: 25 } });
  test.each([
    ['2008-11-23', 'later from 2026-11-23'],
    ['2008-11-22', 'entitled'],
    ['2008-11-21', 'entitled'],
    ['2001-11-23', 'entitled'],
    ['2001-11-22', 'not-now'],
    ['2001-11-21', 'not-now'],
  ])('born on %s: %s', (born, expected) => {
    expect(told(dated(bornOn(born).inCare('2015-01-01', '2015-02-01')), limits, ON)).toBe(expected);
  });
});
