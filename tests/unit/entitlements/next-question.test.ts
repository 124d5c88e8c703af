import { describe, expect, test } from 'vitest';
import { nextQuestion, pendingQuestions, type Answers, type Circumstances, type Condition } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, dated, eligible, entry, formerRelevant, ON, qualifying } from './builders.ts';

const entries = (...conditions: Condition[]) => conditions.map((who, place) => entry(`entry-${String(place)}`, who));
const pending = (somebody: Circumstances, ...conditions: Condition[]) => pendingQuestions(somebody, entries(...conditions), ON);

describe('the first question', () => {
  test('is the age', () => {
    expect(nextQuestion(answering({}), entries({ situation: 'renting' }), ON)).toBe('age');
    expect(nextQuestion(answering({}), [], ON)).toBe('age');
  });

  test('then comes what decides the care status, even with no entry to check', () => {
    expect(nextQuestion(answering({ age: 17 }), [], ON)).toBe('nation');
    expect(nextQuestion(answering({ age: 17, nation: 'england' }), [], ON)).toBe('in-care-now');
  });

  test('is about life when the care status is settled', () => {
    expect(pending(formerRelevant(), { situation: 'renting' })).toEqual(['renting']);
  });

  test('is none when nothing is left to ask', () => {
    expect(nextQuestion(formerRelevant(), entries({ status: ['former-relevant'] }), ON)).toBeUndefined();
    expect(nextQuestion(formerRelevant(), [], ON)).toBeUndefined();
  });
});

describe('a question is asked', () => {
  test('when it settles most entries, before those that settle fewer', () => {
    const rent: Condition = { situation: 'renting' };
    const work: Condition = { situation: 'working' };
    expect(pending(formerRelevant(), rent, work, work)).toEqual(['working', 'renting']);
  });

  test('never when the answer is there, also "not sure"', () => {
    expect(pending(formerRelevant(19, { renting: 'not-sure' }), { situation: 'renting' })).toEqual([]);
    expect(pending(answering({ age: 'not-sure' }), { age: { from: 18 } })).not.toContain('age');
  });

  test('never when a definite failure settles the entry', () => {
    expect(pending(formerRelevant(), { all: [{ status: ['relevant'] }, { situation: 'renting' }] })).toEqual([]);
  });

  test('never about being 18 of someone under 18, nor about being 16 of someone under 16', () => {
    const statuses: Condition = { status: ['eligible', 'relevant', 'former-relevant', 'qualifying'] };
    expect(pending(eligible(17, { 'in-care-now': 'not-sure', 'in-care-13-weeks': undefined }), statuses)).not.toContain('in-care-at-18');
    const at15 = pending(answering({ age: 15 }), { status: ['eligible'] }, { status: ['former-relevant'] });
    expect(at15).toContain('in-care-now');
    expect(at15.filter((id) => ['in-care-since-16', 'in-care-at-18', 'home-six-months', 'home-broke-down', 'detained-at-16', 'other-place-since-16'].includes(id))).toEqual([]);
  });

  test('about studying from 21, where it decides if a short time in care still counts', () => {
    expect(pending(qualifying(20))).toEqual([]);
    expect(pending(qualifying(22))).toEqual(['studying']);
    expect(pending(qualifying(22, { studying: 'none' }))).toEqual([]);
  });

  test('about home breaking down also of someone who does not know how long they were there', () => {
    const somebody = (answer: Answers) => pending(formerRelevant(19, { 'in-care-at-18': false, 'in-care-since-16': true, 'detained-at-16': false, ...answer }));
    expect(somebody({})).toEqual(['home-six-months']);
    expect(somebody({ 'home-six-months': true })).toEqual(['home-broke-down']);
    expect(somebody({ 'home-six-months': false })).toEqual([]);
    expect(somebody({ 'home-six-months': 'not-sure' })).toEqual(['home-broke-down']);
    expect(somebody({ 'home-six-months': 'not-sure', 'home-broke-down': true })).toEqual([]);
    expect(somebody({ 'home-six-months': 'not-sure', 'home-broke-down': false })).toEqual([]);
  });
});

describe('by dates', () => {
  const shortTime = bornOn('2004-03-01').inCare('2021-01-01', '2021-02-01');

  test('care is never asked about: the person would have given the date', () => {
    const unsure = bornOn('2008-06-15').inCare('2020-01-01', undefined, { endUnknown: true });
    expect(pendingQuestions(dated(unsure), entries({ status: ['relevant'] }, { situation: 'working' }), ON)).toEqual(['working']);
  });

  test('studying is, where it decides the status', () => {
    expect(pendingQuestions(dated(shortTime), [], ON)).toEqual(['studying']);
    expect(pendingQuestions(dated(shortTime, { studying: 'university' }), [], ON)).toEqual([]);
  });

  test('nobody is asked how old they are', () => {
    expect(nextQuestion(dated(shortTime, { studying: 'none' }), entries({ age: { from: 16 } }), ON)).toBeUndefined();
  });
});
