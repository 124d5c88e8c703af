import { describe, expect, test } from 'vitest';
import {
  answered,
  atStep,
  changing,
  changingDates,
  circumstancesOf,
  current,
  NEW_JOURNEY,
  withNext,
  type Snapshot,
} from '../../../src/islands/entitlement-checker/snapshots.ts';
import { entry, ON } from '../entitlements/builders.ts';
import { day } from '../entitlements/builders.ts';

const HISTORY = { dateOfBirth: day('2010-01-10'), lookedAfter: [] };
const BY_ANSWERS: Snapshot = { way: 'answers', answers: {} };
const BY_DATES: Snapshot = { way: 'dates', history: HISTORY, answers: {} };

describe('the journey', () => {
  const there = withNext(withNext(NEW_JOURNEY, BY_ANSWERS), { ...BY_ANSWERS, answers: { age: 17 } });

  test('begins with nothing', () => {
    expect(current(NEW_JOURNEY)).toEqual({ answers: {} });
  });

  test('goes back to where it came from, and forward again', () => {
    expect(current(atStep(there, 1)).answers).toEqual({});
    expect(current(atStep(atStep(there, 1), 2)).answers).toEqual({ age: 17 });
  });

  test('a new step forgets what was ahead', () => {
    const turned = withNext(atStep(there, 1), { ...BY_ANSWERS, answers: { age: 18 } });
    expect(turned.snapshots).toHaveLength(3);
    expect(current(turned).answers).toEqual({ age: 18 });
  });

  test('a step nobody took is the start', () => {
    expect(current(atStep(there, 7))).toEqual({ answers: {} });
  });
});

describe('what was told', () => {
  test('by answers, by dates, and nothing yet', () => {
    expect(circumstancesOf(BY_ANSWERS)).toEqual({ care: { way: 'answers' }, answers: {} });
    expect(circumstancesOf(BY_DATES)).toEqual({ care: { way: 'dates', history: HISTORY }, answers: {} });
    expect(circumstancesOf({ answers: {} })).toBeUndefined();
    expect(circumstancesOf({ way: 'dates', answers: {} })).toBeUndefined();
  });
});

describe('changing an answer', () => {
  const rent = entry('rent', { situation: 'renting' });
  const formerly: Snapshot = {
    way: 'answers',
    answers: { age: 19, nation: 'england', 'in-care-at-18': true, 'in-care-13-weeks': true, renting: true },
  };

  test('leads to the question, with the answer kept until another is given', () => {
    expect(changing(formerly, 'age')).toEqual({ ...formerly, changing: 'age' });
  });

  test('drops the answers that hang on it, and no others', () => {
    const { answers } = answered(changing(formerly, 'age'), 'age', 17, [rent], ON);
    expect(answers).not.toHaveProperty('in-care-at-18');
    expect(answers).toMatchObject({ age: 17, nation: 'england', renting: true });
  });

  test('an answer given for the first time drops nothing', () => {
    expect(answered(formerly, 'parent', 'not-sure', [rent], ON).answers).toEqual({ ...formerly.answers, parent: 'not-sure' });
  });

  test('what the dates told is changed in the dates, what was answered by its question', () => {
    expect(changing(BY_DATES, 'in-care-13-weeks')).toEqual(changingDates(BY_DATES));
    expect(changing(BY_DATES, 'renting').changing).toBe('renting');
    expect(circumstancesOf(changingDates(BY_DATES))).toBeUndefined();
  });
});
