import { LIVING_AREAS, NATIONS, STUDY_LEVELS, type Answers, type QuestionId } from '../questions.ts';

type Value = string | boolean;

/** Every answer a question can have. Age is not here: its answers depend on the limits asked about. */
export function possibleAnswers(question: QuestionId): readonly Value[] {
  if (question === 'nation') return NATIONS;
  if (question === 'lives') return LIVING_AREAS;
  if (question === 'studying') return STUDY_LEVELS;
  return [true, false];
}

/** The answers with one more, or one changed. */
export function withAnswer(answers: Answers, question: QuestionId, value: Value | number): Answers {
  return { ...answers, [question]: value };
}

/** The answer to a question, or `undefined` when it was not asked or the person is not sure. */
export function known<Q extends QuestionId>(answers: Answers, question: Q): Exclude<Answers[Q], 'not-sure'> | undefined {
  const answer = answers[question];
  return answer === 'not-sure' ? undefined : (answer as Exclude<Answers[Q], 'not-sure'>);
}
