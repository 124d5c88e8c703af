import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  answersThatMatter,
  checkEntitlements,
  nextQuestion,
  pendingQuestions,
  QUESTION_IDS,
  statusFromAnswers,
  type Answers,
  type Entitlement,
  type QuestionId,
} from '../../../src/domain/index.ts';
import { publishedEntitlements } from '../../scenarios/published-offer.ts';
import { entitlements, wholeAnswers } from './arbitraries.ts';
import { answering, ON } from './builders.ts';

const published = publishedEntitlements('exampleshire');
const offers = fc.oneof({ weight: 9, arbitrary: fc.array(entitlements, { maxLength: 5 }) }, fc.constant(published));
const unsureOf: fc.Arbitrary<readonly QuestionId[]> = fc.oneof(fc.constant([]), fc.subarray([...QUESTION_IDS]));

/** Asks until there is nothing left to ask. */
function askAll(truth: Answers, unsure: readonly QuestionId[], offer: readonly Entitlement[]) {
  let answers: Answers = {};
  const asked: QuestionId[] = [];
  for (let next = ask(answers); next !== undefined && asked.length <= QUESTION_IDS.length; next = ask(answers)) {
    asked.push(next);
    answers = { ...answers, [next]: unsure.includes(next) ? 'not-sure' : truth[next] };
  }
  return { asked, answers };

  function ask(told: Answers): QuestionId | undefined {
    return nextQuestion(answering(told), offer, ON);
  }
}

test('asking comes to an end, and asks nothing twice', () => {
  fc.assert(
    fc.property(wholeAnswers, unsureOf, offers, (truth, unsure, offer) => {
      const { asked } = askAll(truth, unsure, offer);
      expect(new Set(asked).size).toBe(asked.length);
    }),
    { numRuns: 80, seed: 20261122 },
  );
});

test('each question asked is one that a result or the care status hangs on', () => {
  fc.assert(
    fc.property(wholeAnswers, unsureOf, offers, (truth, unsure, offer) => {
      const { asked } = askAll(truth, unsure, offer);
      let told: Answers = {};
      for (const question of asked) {
        const finding = statusFromAnswers(told, ON);
        const aboutStatus: readonly QuestionId[] = finding.kind === 'one-of' ? finding.ask : [];
        const open = checkEntitlements(answering(told), offer, ON).flatMap(({ outcome }) => (outcome.kind === 'need-to-know' ? outcome.questions : []));
        expect([...aboutStatus, ...open]).toContain(question);
        told = { ...told, [question]: unsure.includes(question) ? 'not-sure' : truth[question] };
      }
    }),
    { numRuns: 40, seed: 7 },
  );
});

test('the next question is the first of those pending, and none of them is answered', () => {
  fc.assert(
    fc.property(wholeAnswers, fc.subarray([...QUESTION_IDS]), offers, (truth, missing, offer) => {
      const told = answering(Object.fromEntries(Object.entries(truth).filter(([id]) => !missing.includes(id as QuestionId))));
      const pending = pendingQuestions(told, offer, ON);
      const expected = told.answers.age === undefined ? 'age' : pending[0];
      expect(nextQuestion(told, offer, ON)).toBe(expected);
      expect(new Set(pending).size).toBe(pending.length);
      expect(missing).toEqual(expect.arrayContaining([...pending]));
    }),
    { numRuns: 150, seed: 11 },
  );
});

test('the questions asked are enough: answering all others too would change no result', () => {
  fc.assert(
    fc.property(wholeAnswers, offers, (truth, offer) => {
      const { answers } = askAll(truth, [], offer);
      const whole = checkEntitlements(answering(truth), offer, ON);
      checkEntitlements(answering(answers), offer, ON).forEach(({ outcome }, place) => {
        const kinds = [outcome.kind, whole[place]?.outcome.kind];
        // What life will be like later is not asked about, and the whole truth of someone under 18 says it.
        if (outcome.kind === 'later') expect(['later', 'not-now']).toContain(kinds[1]);
        // 13 weeks may still be reached; that no answer can tell today.
        else if (!(outcome.kind === 'need-to-know' && outcome.questions.includes('in-care-13-weeks'))) expect(kinds[0]).toBe(kinds[1]);
      });
    }),
    { numRuns: 150, seed: 13 },
  );
});

test('the answers kept are those that asking again from the start would ask for', () => {
  fc.assert(
    fc.property(wholeAnswers, fc.subarray([...QUESTION_IDS]), unsureOf, offers, (truth, missing, unsure, offer) => {
      const given: Answers = Object.fromEntries(
        Object.entries(truth).flatMap(([id, answer]) => {
          if (missing.includes(id as QuestionId)) return [];
          return [[id, unsure.includes(id as QuestionId) ? 'not-sure' : answer]];
        }),
      );
      const { asked } = askAll(given, missing, offer);
      const expected = Object.fromEntries(asked.filter((id) => given[id] !== undefined).map((id) => [id, given[id]]));
      expect(answersThatMatter(answering(given), offer, ON)).toEqual(expected);
    }),
    { numRuns: 80, seed: 17 },
  );
});
