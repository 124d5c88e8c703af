import {
  LIVING_AREAS,
  NATIONS,
  STUDY_LEVELS,
  type Answer,
  type AnswerValue,
  type QuestionId,
} from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';

export type AnyAnswer = Answer<AnswerValue<QuestionId>>;

export interface Option {
  readonly value: AnyAnswer;
  readonly label: string;
}

const YOUNGEST = 15;
const OLDEST = 25;

/** The answers a question offers, besides "I'm not sure". */
export function optionsOf(id: QuestionId, { question, ask }: CheckerWords): readonly Option[] {
  if (id === 'age') return ages(question.age);
  if (id === 'nation') return NATIONS.map((value) => ({ value, label: question.nation.options[value] }));
  if (id === 'lives') return LIVING_AREAS.map((value) => ({ value, label: question.lives.options[value] }));
  if (id === 'studying') return STUDY_LEVELS.map((value) => ({ value, label: question.studying.options[value] }));
  return [
    { value: true, label: ask.yes },
    { value: false, label: ask.no },
  ];
}

/** An answer in words, for the list of answers. */
export function answerInWords(id: QuestionId, answer: AnyAnswer, words: CheckerWords): string {
  return optionsOf(id, words).find(({ value }) => value === answer)?.label ?? words.ask.notSure;
}

function ages({ under, over }: CheckerWords['question']['age']): readonly Option[] {
  return Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => {
    const value = YOUNGEST + index;
    if (value === YOUNGEST) return { value, label: under };
    return { value, label: value === OLDEST ? over : String(value) };
  });
}
