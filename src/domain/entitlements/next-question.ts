import type { Day } from '../day.ts';
import { CARE_QUESTION_IDS, SITUATION_QUESTION_IDS, type Answers, type QuestionId } from '../questions.ts';
import { check } from './check-entitlements.ts';
import type { Circumstances } from './circumstances.ts';
import type { Entitlement } from './entitlement.ts';
import { outlookFor } from './outlook.ts';
import { withAnswer } from './possible-answers.ts';

/**
 * The question to ask next: age first, then what decides the care status, then the one that settles most
 * entries. Never one that cannot matter, and never one already answered: "not sure" is an answer.
 * `undefined` when there is nothing left to ask.
 */
export function nextQuestion(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): QuestionId | undefined {
  // Without an age nearly everything is open: there is nothing to weigh, and old phones are slow.
  if (circumstances.care.way === 'answers' && circumstances.answers.age === undefined) return 'age';
  return pendingQuestions(circumstances, entitlements, on)[0];
}

/** Every question that can still matter and has no answer yet, in the order to ask them. */
export function pendingQuestions(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly QuestionId[] {
  const { care, answers } = circumstances;
  const outlook = outlookFor(circumstances, entitlements, on);
  const outcomes = entitlements.map((entitlement) => check(entitlement, outlook).outcome);
  const open = outcomes.flatMap((outcome) => (outcome.kind === 'need-to-know' ? outcome.questions : []));
  const aboutStatus = outlook.now.askFor(({ status }) => status);
  const wanted = new Set([...aboutStatus, ...open]);
  const unasked = (id: QuestionId) => wanted.has(id) && answers[id] === undefined;
  // What the dates leave open, the plain question could not settle: the person would have given the date.
  const aboutCare = care.way === 'dates' ? [] : CARE_QUESTION_IDS.filter(unasked);
  const timesOpen = (id: QuestionId) => open.filter((each) => each === id).length;
  const aboutLife = SITUATION_QUESTION_IDS.filter(unasked).sort((a, b) => timesOpen(b) - timesOpen(a));
  return [...aboutCare, ...aboutLife];
}

/**
 * The answers that still matter, after an earlier one was changed: those to questions that would be asked
 * again from the start. The others are dropped, so that nothing rests on an answer that is no longer seen.
 */
export function answersThatMatter(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): Answers {
  const given = circumstances.answers;
  let kept: Answers = {};
  let replayed: Answers = {};
  for (let steps = 0; steps < CARE_QUESTION_IDS.length + SITUATION_QUESTION_IDS.length; steps += 1) {
    const question = nextQuestion({ ...circumstances, answers: replayed }, entitlements, on);
    if (question === undefined) return kept;
    const answer = given[question];
    if (answer !== undefined) kept = withAnswer(kept, question, answer);
    replayed = withAnswer(replayed, question, answer ?? 'not-sure');
  }
  return kept;
}
