import { AGE_ADULT, AGE_ELIGIBLE_FROM } from '../care-status/decide.ts';
import type { Answers, QuestionId } from '../questions.ts';
import { known } from './possible-answers.ts';

/**
 * What a person of one age will say at a later one, if their care goes on as it is: someone in care stays in
 * care until 18, someone who is not does not come back.
 */
export function answersAhead(answers: Answers, now: number, then: number): Answers {
  const ahead: Answers = { ...answers, age: then, ...(now < AGE_ADULT && moreDays(answers)) };
  return { ...ahead, ...(now < AGE_ELIGIBLE_FROM && AT_16), ...(now < AGE_ADULT && then >= AGE_ADULT && atAdult(answers)) };
}

/** The question that can be asked today for one that can only be answered at a later age. */
export function askedToday(id: QuestionId, now: number): QuestionId {
  return id === 'in-care-at-18' && now < AGE_ADULT ? 'in-care-now' : id;
}

/** What nobody under 16 can have done yet; whether they will be in care at 16 follows from "in care now". */
const AT_16: Answers = {
  'in-care-since-16': false,
  'home-six-months': false,
  'detained-at-16': false,
  'other-place-since-16': false,
};

/** Time in care grows while it goes on: too short today may be enough by then. */
function moreDays(answers: Answers): Answers {
  return known(answers, 'in-care-now') === false || known(answers, 'in-care-13-weeks') === true ? {} : { 'in-care-13-weeks': undefined };
}

/** What a council pays under 18 stops at 18: who has enough money now may not have it then. */
function atAdult(answers: Answers): Answers {
  return { 'in-care-at-18': answers['in-care-now'], ...(known(answers, 'little-money') === false ? { 'little-money': undefined } : {}) };
}
