import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  ageOn,
  birthday,
  checkEntitlements,
  daysBetween,
  timeline,
  type Answers,
  type Checked,
  type Day,
} from '../../../src/domain/index.ts';
import { publishedEntitlements } from '../../scenarios/published-offer.ts';
import { bornOn, type Person } from '../care-status/person.ts';
import { wholeAnswers } from './arbitraries.ts';
import { answering, dated, ON } from './builders.ts';

const offer = publishedEntitlements('samplebridge');

/** Somebody who was in care once, told by their dates and by the plain answers that agree with them. */
interface Told {
  readonly person: Person;
  readonly born: Day;
  readonly answers: Answers;
}

const people: fc.Arbitrary<Told> = fc
  .record({
    ageInDays: fc.integer({ min: 15 * 365 + 10, max: 26 * 365 }),
    enteredAt: fc.integer({ min: 13 * 365, max: 18 * 365 - 10 }),
    stayed: fc.integer({ min: 10, max: 1500 }),
    life: wholeAnswers,
  })
  .map(({ ageInDays, enteredAt, stayed, life }) => {
    const born = addDays(ON, -ageInDays);
    const from = addDays(born, enteredAt);
    return from >= ON ? toldOf(born, undefined, life) : toldOf(born, { from, to: addDays(from, stayed) }, life);
  });

function toldOf(born: Day, care: { readonly from: Day; readonly to: Day } | undefined, life: Answers): Told {
  const adultOn = birthday(born, 18);
  const goesOn = care !== undefined && (care.to >= adultOn || care.to > ON);
  const person = care === undefined ? bornOn(born) : bornOn(born).inCare(care.from, goesOn ? undefined : care.to);
  return { person, born, answers: { ...life, ...plainAnswers(born, care, goesOn) } };
}

function plainAnswers(born: Day, care: { readonly from: Day; readonly to: Day } | undefined, goesOn: boolean): Answers {
  const adultOn = birthday(born, 18);
  const lastDay = [adultOn, ON, ...(goesOn || care === undefined ? [] : [care.to])].sort()[0] ?? ON;
  const firstDay = care === undefined ? adultOn : [care.from, birthday(born, 14)].sort()[1] ?? adultOn;
  const days = care === undefined ? 0 : daysBetween(firstDay, lastDay) + (lastDay === adultOn ? 0 : 1);
  return {
    age: ageOn(born, ON),
    nation: 'england',
    'in-care-now': goesOn && ON < adultOn,
    'in-care-at-18': goesOn && ON >= adultOn,
    'in-care-since-16': care !== undefined && lastDay >= birthday(born, 16),
    'in-care-13-weeks': days >= 91,
    'short-breaks-only': false,
    'home-six-months': false,
    'home-broke-down': false,
    'detained-at-16': false,
    'special-guardianship': false,
    'other-place-since-16': false,
  };
}

describe('dates and plain answers that agree', () => {
  test('give the same results', () => {
    fc.assert(
      fc.property(people, ({ person, born, answers }) => {
        // Only the dates can say when 13 weeks are complete.
        fc.pre(answers['in-care-now'] !== true || answers['in-care-13-weeks'] === true);
        const byDates = checkEntitlements(dated(person, answers), offer, ON);
        // A day decides.
        fc.pre(!byDates.some(({ assumed }) => assumed?.includes('status-borderline')));
        const byAnswers = checkEntitlements(answering(answers), offer, ON);
        expect(byDates.map((each) => comparable(each, born))).toEqual(byAnswers.map((each) => comparable(each, born)));
      }),
      { numRuns: 400, seed: 20261122 },
    );
  });
});

/** The outcome, with a birthday written as the day it is. */
function comparable({ outcome }: Checked, born: Day): unknown {
  if (outcome.kind !== 'later') return outcome;
  return { ...outcome, from: typeof outcome.from === 'string' ? outcome.from : birthday(born, outcome.from.age) };
}

describe('what changes, and when', () => {
  test('is in order, never empty, after today, and not past 25', () => {
    fc.assert(
      fc.property(people, fc.boolean(), ({ person, born, answers }, byDates) => {
        const changes = timeline(byDates ? dated(person, answers) : answering(answers), offer, ON);
        const moments = changes.map(({ at }) => (typeof at === 'string' ? at : birthday(born, at.age)));
        expect(moments).toEqual([...new Set(moments)].sort());
        for (const moment of moments) {
          expect(moment > ON).toBe(true);
          expect(moment <= birthday(born, 25)).toBe(true);
        }
        for (const { status, starts, ends } of changes) expect(status !== undefined || starts.length + ends.length > 0).toBe(true);
      }),
      { numRuns: 200, seed: 7 },
    );
  });

  test('by dates is what the checker says on those days', () => {
    fc.assert(
      fc.property(people, ({ person, answers }) => {
        // Money can be tighter from 18 than the answer of today says, so this life goes on as it is.
        const somebody = dated(person, { ...answers, 'little-money': true });
        const has = (on: Day) => checkEntitlements(somebody, offer, on).flatMap(({ id, outcome }) => (outcome.kind === 'entitled' || outcome.kind === 'can-ask' ? [id] : []));
        for (const { at, starts, ends } of timeline(somebody, offer, ON)) {
          const day = at as Day;
          const [before, now] = [has(addDays(day, -1)), has(day)];
          expect(now.filter((id) => !before.includes(id))).toEqual(starts);
          expect(before.filter((id) => !now.includes(id))).toEqual(ends);
        }
      }),
      { numRuns: 120, seed: 11 },
    );
  });
});
