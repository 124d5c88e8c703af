import { describe, expect, test } from 'vitest';
import { statusFromAnswers, statusFromHistory, statusOf, type Answers } from '../../../src/domain/index.ts';
import { bornOn } from '../care-status/person.ts';
import { answering, dated, entry, formerRelevant, ON, told } from './builders.ts';

const shortTime = bornOn('2004-03-01').inCare('2021-01-01', '2021-02-01');

describe('the care status the results rest on', () => {
  test('is that of the answers, or of the dates', () => {
    expect(statusOf(formerRelevant(), ON)).toEqual(statusFromAnswers(formerRelevant().answers, ON));
    const inCare = bornOn('2009-06-15').inCare('2015-01-01');
    expect(statusOf(dated(inCare), ON)).toEqual(statusFromHistory(inCare.history, ON));
  });

  test('hangs on studying from 21 for a short time in care, also by dates', () => {
    expect(statusOf(dated(shortTime), ON)).toEqual({
      kind: 'one-of',
      statuses: ['qualifying', 'not-a-care-leaver'],
      ask: ['studying'],
      reasons: [],
    });
    expect(statusOf(dated(shortTime, { studying: 'university' }), ON)).toMatchObject({ kind: 'known', status: 'qualifying' });
    expect(statusOf(dated(shortTime, { studying: 'none' }), ON)).toMatchObject({ kind: 'known', status: 'not-a-care-leaver' });
  });

  test.each([
    [{}, 'need-to-know: studying'],
    [{ studying: 'university' }, 'entitled'],
    [{ studying: 'none' }, 'not-now'],
  ] as const satisfies readonly (readonly [Answers, string])[])('so do the results: %j', (life, expected) => {
    expect(told(dated(shortTime, life), entry('advice', { status: ['qualifying'] }))).toBe(expected);
  });

  test('is any status when the dates make no sense', () => {
    const backwards = dated(bornOn('2009-06-15').inCare('2020-01-01', '2019-01-01'), { age: 17 });
    expect(statusOf(backwards, ON)).toEqual(statusFromAnswers({}, ON));
    expect(statusOf(answering({}), ON)).toMatchObject({ kind: 'one-of' });
  });
});
