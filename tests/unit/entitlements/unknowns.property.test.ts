import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkEntitlements, statusFromAnswers, type Answers, type Entitlement, type QuestionId } from '../../../src/domain/index.ts';
import { publishedEntitlements } from '../../scenarios/published-offer.ts';
import { entitlements, fillings, gaps, wholeAnswers } from './arbitraries.ts';
import { answering, inWords, ON, outcomeFor } from './builders.ts';

/**
 * Somebody answered every question but a few. Whatever is said then must hold for every way to fill the gaps:
 * nothing definite may change, and what is asked must be able to change something.
 */
const partlyAnswered = fc.tuple(wholeAnswers, gaps).filter(([whole, gap]) => !hangsOnDaysToCome(whole, gap));

const published = [...publishedEntitlements('exampleshire'), ...publishedEntitlements('samplebridge')];

describe.each([
  ['any entry', entitlements, 4000],
  ['a published entry', fc.constantFrom(...published), 4000],
] as const)("%s", (_, entries, numRuns) => {
  test('has an outcome that every filling of the gaps bears out', () => {
    fc.assert(
      fc.property(partlyAnswered, entries, ([whole, gap], entitlement) => {
        const { kind } = outcomeFor(answering({ ...whole, ...gap }), entitlement);
        const filled = fillings(gap).map((filling) => ({ ...whole, ...filling })).filter(isPossible);
        const fullKinds = new Set(filled.map((answers) => outcomeFor(answering(answers), entitlement).kind));
        switch (kind) {
          case 'need-to-know':
            return;
          case 'later':
            // What life is like by then is not asked about, so it may still stand in the way.
            for (const each of fullKinds) expect(['later', 'not-now']).toContain(each);
            return;
          case 'entitled':
          case 'can-ask':
          case 'not-now':
            for (const each of fullKinds) expect(each).toBe(kind);
        }
      }),
      { numRuns, seed: 20261122 },
    );
  });

  test('asks only questions that can change the outcome, and at least one', () => {
    fc.assert(
      fc.property(partlyAnswered, entries, ([whole, gap], entitlement) => {
        const outcome = outcomeFor(answering({ ...whole, ...gap }), entitlement);
        if (outcome.kind !== 'need-to-know') return;
        expect(outcome.questions.length).toBeGreaterThan(0);
        expect(Object.keys(gap)).toEqual(expect.arrayContaining([...outcome.questions]));
        for (const question of outcome.questions) expect(canChange(question, whole, gap, entitlement)).toBe(true);
      }),
      { numRuns, seed: 20261122 },
    );
  });
});

test('a care status that is not settled asks only questions that can change it', () => {
  fc.assert(
    fc.property(partlyAnswered, ([whole, gap]) => {
      const finding = statusFromAnswers({ ...whole, ...gap }, ON);
      if (finding.kind === 'known') return;
      const statusFor = (filling: Answers) => JSON.stringify(statusFromAnswers({ ...whole, ...filling }, ON));
      for (const question of finding.ask) expect(differsBy(question, fillings(gap), statusFor)).toBe(true);
    }),
    { numRuns: 4000, seed: 11 },
  );
});

/** Nobody under 16 can have been anywhere at 16. */
function isPossible(answers: Answers): boolean {
  return answers.age !== 15 || !AT_16_OR_LATER.some((id) => answers[id] === true);
}

const AT_16_OR_LATER = ['in-care-since-16', 'in-care-at-18', 'home-six-months', 'detained-at-16', 'other-place-since-16'] as const;

function canChange(question: QuestionId, whole: Answers, gap: Answers, entitlement: Entitlement): boolean {
  return differsBy(question, fillings(gap), (filling) => inWords(outcomeFor(answering({ ...whole, ...filling }), entitlement)));
}

/** Whether two fillings that differ in this question alone come to something else. */
function differsBy(question: QuestionId, filled: readonly Answers[], endFor: (filling: Answers) => string): boolean {
  const ends = new Map<string, string>();
  return filled.some((filling) => {
    const others = JSON.stringify({ ...filling, [question]: undefined });
    const end = endFor(filling);
    const before = ends.get(others) ?? end;
    ends.set(others, before);
    return before !== end;
  });
}

/**
 * In care, or perhaps, for less than 13 weeks so far: then time decides what comes at 18, and no answer given
 * today settles it. Asking for the 13 weeks again is meant.
 */
function hangsOnDaysToCome(whole: Answers, gap: Answers): boolean {
  const answers = { ...whole, ...gap };
  const mayBeUnder18 = typeof answers.age !== 'number' || answers.age < 18;
  return mayBeUnder18 && answers['in-care-now'] !== false && (answers['in-care-13-weeks'] !== true || 'in-care-13-weeks' in gap);
}

test('the order of the entries changes nothing', () => {
  fc.assert(
    fc.property(wholeAnswers, gaps, fc.shuffledSubarray(published, { minLength: published.length }), (whole, gap, shuffled) => {
      const somebody = answering({ ...whole, ...gap });
      const byEntry = new Map(checkEntitlements(somebody, published, ON).map((each) => [each.entitlement, each]));
      for (const each of checkEntitlements(somebody, shuffled, ON)) expect(each).toEqual(byEntry.get(each.entitlement));
    }),
    { numRuns: 60, seed: 3 },
  );
});
