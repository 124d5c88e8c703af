import { describe, expect, test } from 'vitest';
import { timeline, type Circumstances, type Entitlement } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, dated, day, eligible, entry, formerRelevant, ON, qualifying } from './builders.ts';

const weekly = entry('weekly', { status: ['eligible', 'relevant'] });
const adult = entry('adult', { all: [{ status: ['former-relevant', 'former-relevant-21-to-24'] }, { age: { from: 18, untilBirthday: 25 } }] });
const priority = entry('priority', { all: [{ status: ['former-relevant', 'qualifying'] }, { age: { from: 18, untilBirthday: 21 } }] });
const ever = entry('ever', { age: { from: 16 } });
const ALL = [weekly, adult, priority, ever];

/** "18: former-relevant +adult +priority -weekly", to read as a list. */
function told(somebody: Circumstances, entries: readonly Entitlement[] = ALL, on = ON): readonly string[] {
  return timeline(somebody, entries, on).map(({ at, status, starts, ends }) => {
    const moment = typeof at === 'string' ? at : String(at.age);
    return [`${moment}:`, ...(status === undefined ? [] : [status]), ...starts.map((id) => `+${id}`), ...ends.map((id) => `-${id}`)].join(' ');
  });
}

describe('by plain answers', () => {
  test('tells what starts and ends at each birthday that changes something', () => {
    expect(told(eligible())).toEqual([
      '18: former-relevant +adult +priority -weekly',
      '21: former-relevant-21-to-24 -priority',
      '25: over-25 -adult',
    ]);
  });

  test('tells a status that turns, also with no entry', () => {
    expect(told(eligible(), [])).toEqual(['18: former-relevant', '21: former-relevant-21-to-24', '25: over-25']);
  });

  test('tells nothing when the age is not known, and nothing past 25', () => {
    expect(told(answering({ age: 'not-sure' }))).toEqual([]);
    expect(told(answering({ age: 25 }))).toEqual([]);
    expect(told(formerRelevant(24), [entry('old', { age: { from: 30 } })])).toEqual(['25: over-25']);
  });

  test('counts the birthdays at which an exclusion begins or ends', () => {
    const not19 = entry('x', { age: { from: 16 } }, { notWho: { age: { from: 19, untilBirthday: 20 } } });
    expect(told(formerRelevant(18), [not19]).slice(0, 2)).toEqual(['19: -x', '20: +x']);
  });

  test('says of nothing that it ends when it may go on', () => {
    // From 21 studying decides if a short time in care still counts; until it is told, nobody knows.
    const advice = entry('advice', { status: ['qualifying'] });
    expect(told(qualifying(20), [advice])).toEqual(['25: over-25 -advice']);
    expect(told(qualifying(20, { studying: 'none' }), [advice])).toEqual(['21: not-a-care-leaver -advice', '25: over-25']);
  });

  test('tells nothing of what hangs on a life not told', () => {
    const renting = entry('rent', { all: [{ age: { from: 18 } }, { situation: 'renting' }] });
    expect(told(eligible(), [renting])).not.toContainEqual(expect.stringContaining('rent'));
    expect(told(eligible(17, { renting: true }), [renting])).toContainEqual('18: former-relevant +rent');
  });
});

describe('by dates', () => {
  const inCare = bornOn('2009-06-15').inCare('2015-01-01');

  test('names the day of each birthday', () => {
    expect(told(dated(inCare))).toEqual([
      '2027-06-15: former-relevant +adult +priority -weekly',
      '2030-06-15: former-relevant-21-to-24 -priority',
      '2034-06-15: over-25 -adult',
    ]);
  });

  test('does not tell a birthday again on its day', () => {
    expect(told(dated(inCare), ALL, day('2027-06-15'))[0]).toMatch(/^2030-06-15/);
  });

  test('names the day 13 weeks are reached', () => {
    expect(told(dated(bornOn('2009-06-15').inCare('2026-10-01')))[0]).toBe('2026-12-30: eligible +weekly');
  });

  test('names the days on which a rule starts, and the day after its last', () => {
    const starting = entry('starting', { age: { from: 16 } }, { legalState: { state: 'enacted-not-in-force', from: day('2027-04-01') } });
    const ending = entry('ending', { age: { from: 16 } }, { legalState: { state: 'ended', from: day('2027-12-31') } });
    expect(told(dated(inCare), [starting, ending])).toEqual([
      '2027-04-01: +starting',
      '2027-06-15: former-relevant',
      '2028-01-01: -ending',
      '2030-06-15: former-relevant-21-to-24',
      '2034-06-15: over-25',
    ]);
  });

  test('stops at 25, also for rules that start after it', () => {
    const late = entry('late', { age: { from: 16 } }, { legalState: { state: 'announced', from: day('2034-06-16') } });
    expect(told(dated(inCare), [late]).at(-1)).toBe('2034-06-15: over-25');
  });
});
