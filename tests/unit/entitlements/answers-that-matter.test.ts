import { describe, expect, test } from 'vitest';
import { answersThatMatter, type Answers, type Entitlement } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, dated, entry, formerRelevant, ON } from './builders.ts';

const rent = entry('rent', { all: [{ status: ['former-relevant'] }, { situation: 'renting' }] });
const baby = entry('baby', { all: [{ status: ['eligible', 'former-relevant'] }, { situation: 'parent' }] });

function kept(answers: Answers, ...entries: Entitlement[]): Answers {
  return answersThatMatter(answering(answers), entries, ON);
}

describe('after an answer was changed', () => {
  const told: Answers = { ...formerRelevant(19).answers, renting: true, parent: true };

  test('all answers stay that would be asked for again', () => {
    expect(kept(told, rent, baby)).toEqual(told);
  });

  test('answers to questions nobody would ask now are dropped', () => {
    // At 17 nobody asks if they were in care at 18, and being in care now is not told yet.
    expect(kept({ ...told, age: 17 }, rent, baby)).toEqual({ age: 17, nation: 'england', 'in-care-13-weeks': true, 'short-breaks-only': false, parent: true });
  });

  test('nothing else about care stays for someone from another nation', () => {
    expect(kept({ ...told, nation: 'wales' }, rent, baby)).toEqual({ age: 19, nation: 'wales' });
  });

  test('"not sure" is an answer and stays', () => {
    expect(kept({ ...told, renting: 'not-sure' }, rent, baby)).toMatchObject({ renting: 'not-sure' });
  });

  test('an answer that no entry needs is dropped', () => {
    expect(kept(told, baby)).not.toHaveProperty('renting');
  });

  test('doing it twice changes nothing', () => {
    const once = kept({ ...told, age: 17 }, rent, baby);
    expect(kept(once, rent, baby)).toEqual(once);
  });

  test('of nothing told, nothing is kept', () => {
    expect(kept({}, rent, baby)).toEqual({});
  });
});

test('by dates the plain answers about care are dropped, those about life stay', () => {
  const somebody = dated(bornOn('2007-01-01').inCare('2020-01-01', '2025-01-01'), { 'in-care-at-18': false, renting: true });
  expect(answersThatMatter(somebody, [rent], ON)).toEqual({ renting: true });
});
