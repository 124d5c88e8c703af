import { AGE_ADULT, AGE_ELIGIBLE_FROM, AGE_END, endsOf } from '../care-status/decide.ts';
import type { StatusFinding } from '../care-status/finding.ts';
import { casesFromAnswers, questionsDeciding, statusFromAnswers } from '../care-status/from-answers.ts';
import { statusFromHistory } from '../care-status/from-history.ts';
import type { CareHistory } from '../care-status/history.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { ageOn, birthday, type Day } from '../day.ts';
import { CARE_QUESTION_IDS, type Answers, type QuestionId } from '../questions.ts';
import type { Circumstances } from './circumstances.ts';
import type { Person } from './condition.ts';
import type { AgeFrom } from './outcome.ts';
import { known } from './possible-answers.ts';

/** Everyone a person may be by law at a moment: one when age and status are settled, more while they are not. */
export interface Standing {
  readonly persons: readonly Person[];
  /** The one status, when it is settled. */
  readonly status: CareStatus | undefined;
  /**
   * Questions whose answer can still change something that depends on who they are.
   * @param endFor what it comes to for one person; persons with the same end need not be told apart
   */
  readonly askFor: (endFor: (person: Person) => string) => readonly QuestionId[];
  readonly borderline: boolean;
}

/** A moment to come: a day when the date of birth is known, else a birthday. */
export type Moment = Day | AgeFrom;

export function isDayMoment(moment: Moment): moment is Day {
  return typeof moment === 'string';
}

/** Ages to look at while the age is not known: the youngest group of 15 to the oldest of 25. */
const EVERY_AGE = Array.from({ length: AGE_END - AGE_ELIGIBLE_FROM + 2 }, (_, index) => AGE_ELIGIBLE_FROM - 1 + index);

/** Who the person is on a day. */
export function standingOn({ care, answers }: Circumstances, on: Day): Standing {
  if (care.way === 'answers') return standingByAnswers(answers, on);
  const finding = statusFromHistory(care.history, on);
  // Dates that make no sense tell nothing about care; the screen has already said which to mend.
  if (finding.kind === 'invalid') return standingByAnswers(withoutCare(answers), on);
  const age = ageOn(care.history.dateOfBirth, on);
  const persons = statusesIn(finding).map((status): Person => ({ age, status, answers }));
  const ask = finding.kind === 'one-of' ? finding.ask : [];
  return {
    persons,
    status: settledStatus(finding),
    askFor: (endFor) => (new Set(persons.map(endFor)).size > 1 ? ask : []),
    borderline: finding.kind === 'known' && finding.borderline,
  };
}

function standingByAnswers(answers: Answers, on: Day): Standing {
  const cases = casesFromAnswers(answers, EVERY_AGE);
  return {
    persons: cases.flatMap(({ age, tree }) => [...new Set(endsOf(tree))].map((status): Person => ({ age, status, answers }))),
    status: settledStatus(statusFromAnswers(answers, on)),
    askFor: (endFor) => questionsDeciding(cases, answers, (status, age) => endFor({ age, status, answers })),
    borderline: false,
  };
}

function statusesIn(finding: StatusFinding): readonly CareStatus[] {
  return finding.kind === 'known' ? [finding.status] : finding.statuses;
}

function settledStatus(finding: StatusFinding): CareStatus | undefined {
  return finding.kind === 'known' ? finding.status : undefined;
}

/** Who the person will be at a moment to come, if their care goes on as it is. */
function standingAt(circumstances: Circumstances, on: Day, moment: Moment): Standing {
  if (isDayMoment(moment)) return standingOn(circumstances, moment);
  return standingByAnswers(answersAtAge(circumstances.answers, moment.age), on);
}

/** Someone in care stays in care until 18; someone who is not does not come back. */
function answersAtAge(answers: Answers, age: number): Answers {
  const now = known(answers, 'age');
  if (now === undefined || now >= AGE_ADULT || age < AGE_ADULT) return { ...answers, age };
  const inCareNow = answers['in-care-now'];
  return { ...answers, age, 'in-care-at-18': inCareNow };
}

function withoutCare(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([id]) => !(CARE_QUESTION_IDS as readonly string[]).includes(id)));
}

/** Who the person is today and will be, worked out once for all entries. */
export interface Outlook {
  readonly on: Day;
  readonly now: Standing;
  /** Who they will be at a moment to come, if their care goes on as it is. */
  readonly at: (moment: Moment) => Standing;
  /**
   * The moments to come at which something can turn, soonest first: the birthdays given that lie ahead, and,
   * where dates are known, the days given and those on which the status itself changes.
   */
  readonly momentsAhead: (ages: readonly number[], days: readonly Day[]) => readonly Moment[];
}

export function outlookFor(circumstances: Circumstances, on: Day): Outlook {
  const made = new Map<string, Standing>();
  const at = (moment: Moment): Standing => {
    const key = isDayMoment(moment) ? moment : `age ${moment.age}`;
    const found = made.get(key) ?? standingAt(circumstances, on, moment);
    made.set(key, found);
    return found;
  };
  const dateOfBirth = knownDateOfBirth(circumstances, on);
  const turns = circumstances.care.way === 'dates' ? statusTurns(circumstances.care.history, on) : [];
  const age = known(circumstances.answers, 'age');
  return {
    on,
    now: standingOn(circumstances, on),
    at,
    momentsAhead: (ages, days) => {
      const ahead = [...new Set(ages)].sort((a, b) => a - b);
      if (dateOfBirth === undefined) return age === undefined ? [] : ahead.filter((each) => each > age).map((each): AgeFrom => ({ age: each }));
      const birthdays = ahead.map((each) => birthday(dateOfBirth, each));
      return [...new Set([...birthdays, ...days, ...turns])].filter((day) => day > on).sort();
    },
  };
}

/** The date of birth, when the person came by dates that make sense. */
export function knownDateOfBirth({ care }: Circumstances, on: Day): Day | undefined {
  if (care.way === 'answers' || statusFromHistory(care.history, on).kind === 'invalid') return undefined;
  return care.history.dateOfBirth;
}

/** The days to come on which the status itself changes. */
function statusTurns(history: CareHistory, on: Day): readonly Day[] {
  const finding = statusFromHistory(history, on);
  if (finding.kind !== 'known' || finding.next === undefined) return [];
  return [finding.next.on, ...statusTurns(history, finding.next.on)];
}
