import { describe, expect, test } from 'vitest';
import { allOf, anyOf, not, open, settled, whicheverAnswer } from '../../../src/domain/entitlements/verdict.ts';

const yes = settled(true, [{ code: 'situation', situation: 'parent' }]);
const no = settled(false, [{ code: 'no-situation', situation: 'working' }]);
const unknown = open(['lives']);

describe('three-valued logic', () => {
  test.each([
    [yes, yes, 'holds'],
    [yes, no, 'fails'],
    [yes, unknown, 'open'],
    [no, yes, 'fails'],
    [no, no, 'fails'],
    [no, unknown, 'fails'],
    [unknown, yes, 'open'],
    [unknown, no, 'fails'],
    [unknown, unknown, 'open'],
  ])('all of %o and %o', (one, other, expected) => {
    expect(allOf([one, other]).kind).toBe(expected);
  });

  test.each([
    [yes, yes, 'holds'],
    [yes, no, 'holds'],
    [yes, unknown, 'holds'],
    [no, yes, 'holds'],
    [no, no, 'fails'],
    [no, unknown, 'open'],
    [unknown, yes, 'holds'],
    [unknown, no, 'open'],
    [unknown, unknown, 'open'],
  ])('any of %o and %o', (one, other, expected) => {
    expect(anyOf([one, other]).kind).toBe(expected);
  });

  test.each([
    [yes, 'fails'],
    [no, 'holds'],
    [unknown, 'open'],
  ])('not %o', (one, expected) => {
    expect(not(one).kind).toBe(expected);
  });
});

describe('reasons', () => {
  test('a failure tells every part that fails and none that holds', () => {
    const alsoNo = settled(false, [{ code: 'age-under', age: 18 }]);
    expect(allOf([yes, no, alsoNo])).toEqual({
      kind: 'fails',
      reasons: [
        { code: 'no-situation', situation: 'working' },
        { code: 'age-under', age: 18 },
      ],
    });
  });

  test('a choice tells only the parts that hold', () => {
    expect(anyOf([no, yes])).toEqual(yes);
  });

  test('an exclusion is told by the fact that excludes', () => {
    expect(not(yes)).toEqual({ kind: 'fails', reasons: [{ code: 'situation', situation: 'parent' }] });
  });
});

describe('whichever answer is given', () => {
  test('the same verdict under each answer needs no question', () => {
    const eligible = settled(true, [{ code: 'status', statuses: ['eligible'] }]);
    const relevant = settled(true, [{ code: 'status', statuses: ['relevant'] }]);
    expect(whicheverAnswer('in-care-now', [eligible, relevant, eligible])).toEqual({
      kind: 'holds',
      reasons: [{ code: 'status', statuses: ['eligible', 'relevant'] }],
    });
  });

  test('different verdicts need the question, and those that stay open under an answer', () => {
    expect(whicheverAnswer('in-care-now', [no, unknown])).toMatchObject({
      kind: 'open',
      questions: ['in-care-now', 'lives'],
    });
  });

  test('a question that stays open in the same way under each answer is the only one needed', () => {
    expect(whicheverAnswer('in-care-now', [unknown, open(['lives'])])).toEqual(unknown);
  });
});
