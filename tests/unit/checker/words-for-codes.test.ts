import { describe, expect, test } from 'vitest';
import ui from '../../../content/ui/en.json' with { type: 'json' };
import {
  ASSUMPTION_CODES,
  CARE_STATUSES,
  ENTITLEMENT_REASON_CODES,
  PROBLEM_CODES,
  QUESTION_IDS,
  REASON_CODES,
  ROLES,
  type EntitlementReason,
  type EntitlementReasonCode,
} from '../../../src/domain/index.ts';
import { careReasonInWords } from '../../../src/islands/entitlement-checker/care-reason-words.ts';
import { RESULT_GROUPS } from '../../../src/islands/entitlement-checker/groups.ts';
import { reasonInWords } from '../../../src/islands/entitlement-checker/reason-words.ts';
import { knowledge, ON } from './knowledge.ts';

const { checker, role } = ui;

describe('every code has its words, and none is left over', () => {
  test.each([
    ['questions', checker.question, QUESTION_IDS],
    ['care statuses', checker.status, CARE_STATUSES],
    ['care statuses in the table', checker.page.table.rows, CARE_STATUSES],
    ['reasons for a care status', checker.careReason, REASON_CODES],
    ['problems with dates', checker.dates.problem, PROBLEM_CODES],
    ['assumptions', checker.assumed, ASSUMPTION_CODES],
    ['people who can tell', role, ROLES],
    ['groups of the result', Object.fromEntries(RESULT_GROUPS.map((group) => [group, checker.group[group]])), RESULT_GROUPS],
  ])('%s', (_, words, codes) => {
    expect(Object.keys(words).toSorted()).toEqual([...codes].toSorted());
  });

  test('a question says what it asks and why', () => {
    for (const id of QUESTION_IDS) {
      expect(checker.question[id].title, id).toMatch(/\?$/);
      expect(checker.question[id].why, id).toMatch(/\.$/);
    }
  });
});

const REASONS: { readonly [Code in EntitlementReasonCode]: EntitlementReason & { readonly code: Code } } = {
  status: { code: 'status', statuses: ['relevant'] },
  'other-status': { code: 'other-status', statuses: ['qualifying'], wanted: ['eligible', 'relevant'] },
  'age-from': { code: 'age-from', age: 18 },
  'age-under': { code: 'age-under', age: 25 },
  studying: { code: 'studying', level: 'university' },
  'other-study': { code: 'other-study', level: 'none', wanted: ['apprenticeship', 'university'] },
  lives: { code: 'lives', area: 'elsewhere' },
  situation: { code: 'situation', situation: 'parent' },
  'no-situation': { code: 'no-situation', situation: 'renting' },
  'starts-on': { code: 'starts-on', on: ON },
  'not-in-force-yet': { code: 'not-in-force-yet' },
  announced: { code: 'announced' },
  ended: { code: 'ended', on: ON },
};

describe('a reason in words', () => {
  test.each(ENTITLEMENT_REASON_CODES)('%s, for and against', (code) => {
    for (const against of [true, false]) {
      expect(reasonInWords(REASONS[code], against, knowledge)).toMatch(/^[A-Z][^{}]+[.?]$/);
    }
  });

  test('an age speaks for someone who has reached it, and is a start for someone who has not', () => {
    expect(reasonInWords(REASONS['age-from'], false, knowledge)).toBe('You are 18 or older.');
    expect(reasonInWords({ code: 'age-under', age: 18 }, true, knowledge)).toBe('It starts at 18.');
    expect(reasonInWords({ code: 'age-from', age: 25 }, true, knowledge)).toBe('It is for people under 25.');
  });

  test('a status that is not settled is not named', () => {
    const reason: EntitlementReason = { code: 'status', statuses: ['relevant', 'eligible'] };
    expect(reasonInWords(reason, false, knowledge)).toBe(checker.why.statuses);
  });

  test('no study is said kindly, an ended rule with its last day when that is known', () => {
    expect(reasonInWords({ code: 'studying', level: 'none' }, false, knowledge)).toBe('You are not studying or training now.');
    expect(reasonInWords(REASONS.ended, true, knowledge)).toContain('22 November 2026');
    expect(reasonInWords({ code: 'ended' }, true, knowledge)).toBe('It has ended.');
  });

  test('the age behind a care status', () => {
    expect(careReasonInWords({ code: 'age', provision: 'Children Act 1989 s24', facts: { age: 17 } }, knowledge)).toBe('You are 17.');
  });
});
