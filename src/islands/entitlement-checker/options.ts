import {
  LIVING_AREAS,
  NATIONS,
  STUDY_LEVELS,
  type Answer,
  type AnswerValue,
  type QuestionId,
} from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { fill } from './words.ts';

type AnyValue = AnswerValue<QuestionId>;

export interface Option {
  readonly value: AnyValue;
  readonly label: string;
}

const YOUNGEST = 15;
const OLDEST = 25;

/** The answers a question offers, besides "I'm not sure". */
export function optionsOf(id: QuestionId, words: CheckerWords): readonly Option[] {
  const { question } = words;
  switch (id) {
    case 'age':
      return ages(question.age);
    case 'nation':
      return NATIONS.map((value) => ({ value, label: question.nation.options[value] }));
    case 'lives':
      return LIVING_AREAS.map((value) => ({ value, label: fill(question.lives.options[value], { council: words.council }) }));
    case 'studying':
      return STUDY_LEVELS.map((value) => ({ value, label: question.studying.options[value] }));
    default:
      return [
        { value: true, label: words.ask.yes },
        { value: false, label: words.ask.no },
      ];
  }
}

/** An answer in words, for the list of answers. */
export function answerInWords(id: QuestionId, answer: Answer<AnyValue>, words: CheckerWords): string {
  if (answer === 'not-sure') return words.ask.notSure;
  return optionsOf(id, words).find((option) => option.value === answer)?.label ?? String(answer);
}

function ages({ under, over }: CheckerWords['question']['age']): readonly Option[] {
  return Array.from({ length: OLDEST - YOUNGEST + 1 }, (_, index) => {
    const value = YOUNGEST + index;
    const ends = new Map([[YOUNGEST, under], [OLDEST, over]]);
    return { value, label: ends.get(value) ?? String(value) };
  });
}
