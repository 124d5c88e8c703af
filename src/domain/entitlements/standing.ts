import type { CareStatus } from '../care-status/statuses.ts';
import type { Day } from '../day.ts';
import { isCareQuestion, type Answers, type QuestionId } from '../questions.ts';
import type { Circumstances } from './circumstances.ts';
import type { Person } from './condition.ts';
import { standingByAnswers } from './standing-by-answers.ts';
import { standingByDates } from './standing-by-dates.ts';

/** Everyone a person may be by law at a moment: one when age and status are settled, more while they are not. */
export interface Standing {
  /** They differ by age, status and study level alone; every other answer is the same. */
  readonly persons: readonly Person[];
  /**
   * Questions whose answer can still change something that depends on who they are.
   * @param endFor what it comes to for one of `persons`; those with the same end need not be told apart
   */
  readonly askFor: (endFor: (person: Person) => string) => readonly QuestionId[];
  readonly borderline: boolean;
}

/**
 * Who the person is on a day.
 * @param ages one age of each group to tell apart, for someone whose age is not known
 */
export function standingOn({ care, answers }: Circumstances, on: Day, ages: readonly number[]): Standing {
  if (care.way === 'answers') return standingByAnswers(answers, ages);
  // Dates that make no sense tell nothing about care; the screen has already said which to mend.
  return standingByDates(care.history, answers, on) ?? standingByAnswers(withoutCare(answers), ages);
}

/** The one status, when it is settled. */
export function settledStatus({ persons }: Standing): CareStatus | undefined {
  const status = persons[0]?.status;
  return persons.every((person) => person.status === status) ? status : undefined;
}

function withoutCare(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !isCareQuestion(id)));
}
