import type { Answer, AnswerValue, QuestionId } from '../../domain/index.ts';

export type AnyAnswer = Answer<AnswerValue<QuestionId>>;

/** The answer written on a button: `true`, `17`, `elsewhere`, `not-sure`. */
export function parseAnswer(id: QuestionId, text: string): AnyAnswer {
  if (text === 'true' || text === 'false') return text === 'true';
  return id === 'age' && text !== 'not-sure' ? Number(text) : (text as AnyAnswer);
}
