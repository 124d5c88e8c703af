import type { Day } from '../day.ts';
import { CARE_QUESTION_IDS, isCareQuestion, SITUATION_QUESTION_IDS, type Answers, type QuestionId } from '../questions.ts';
import { check } from './check-entitlements.ts';
import type { Circumstances } from './circumstances.ts';
import type { Entitlement } from './entitlement.ts';
import { outlookFor, type Outlook } from './outlook.ts';
import { withAnswer } from './possible-answers.ts';

/**
 * The question to ask next: age first, then what decides the care status, then the one that settles most
 * entries. Never one that cannot matter, and never one already answered: "not sure" is an answer.
 * `undefined` when there is nothing left to ask.
 */
export function nextQuestion(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): QuestionId | undefined {
  return dueQuestions(circumstances, entitlements, on)[0];
}

/** The questions whose turn it is; the others are not weighed until these are answered, because old phones are slow. */
function dueQuestions(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly QuestionId[] {
  if (circumstances.care.way === 'answers' && circumstances.answers.age === undefined) return ['age'];
  const outlook = outlookFor(circumstances, entitlements, on);
  const aboutStatus = pendingAboutStatus(circumstances, outlook);
  return aboutStatus.length > 0 ? aboutStatus : pendingAboutEntries(circumstances, entitlements, outlook);
}

/** Every question that can still matter and has no answer yet, in the order to ask them. */
export function pendingQuestions(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly QuestionId[] {
  const outlook = outlookFor(circumstances, entitlements, on);
  return [...new Set([...pendingAboutStatus(circumstances, outlook), ...pendingAboutEntries(circumstances, entitlements, outlook)])];
}

/** What the care status hangs on. What the dates leave open, the plain question could not settle: the person would have given the date. */
function pendingAboutStatus({ care, answers }: Circumstances, { now }: Outlook): readonly QuestionId[] {
  if (care.way === 'dates') return [];
  const wanted = now.askFor(({ status }) => status);
  return CARE_QUESTION_IDS.filter((id) => answers[id] === undefined && wanted.includes(id));
}

/** What the entries hang on, first who the person is by law, then about life what settles most entries. */
function pendingAboutEntries({ care, answers }: Circumstances, entitlements: readonly Entitlement[], outlook: Outlook): readonly QuestionId[] {
  const outcomes = entitlements.map((entitlement) => check(entitlement, outlook).outcome);
  const open = outcomes.flatMap((outcome) => (outcome.kind === 'need-to-know' ? outcome.questions : []));
  const wanted = new Set([...open, ...outlook.now.askFor(({ status }) => status)]);
  const unasked = (id: QuestionId) => wanted.has(id) && answers[id] === undefined;
  const timesOpen = (id: QuestionId) => open.filter((each) => each === id).length;
  const aboutLife = SITUATION_QUESTION_IDS.filter(unasked).sort((a, b) => timesOpen(b) - timesOpen(a));
  return [...(care.way === 'dates' ? [] : CARE_QUESTION_IDS.filter(unasked)), ...aboutLife];
}

/**
 * The answers that still matter, after an earlier one was changed: those to questions that would be asked
 * again from the start. The others are dropped, so that nothing rests on an answer that is no longer seen.
 */
export function answersThatMatter(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): Answers {
  const given = circumstances.answers;
  const dueAfter = (answers: Answers) => dueQuestions({ ...circumstances, answers }, entitlements, on);
  let replayed: Answers = {};
  for (let due = dueAfter(replayed); due.length > 0; due = dueAfter(replayed)) {
    replayed = nextOf(due, given).reduce((answers, id) => withAnswer(answers, id, given[id] ?? 'not-sure'), replayed);
  }
  return Object.fromEntries(Object.entries(replayed).filter(([id]) => given[id as QuestionId] !== undefined));
}

/** Up to the first that was answered: "not sure" about life changes nobody's turn. About care it can, so those go one by one. */
function nextOf(due: readonly QuestionId[], given: Answers): readonly QuestionId[] {
  const told = due.findIndex((id) => isCareQuestion(id) || given[id] !== undefined);
  return told === -1 ? due : due.slice(0, told + 1);
}
