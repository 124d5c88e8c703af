import { AGE_ADULT } from '../care-status/decide.ts';
import { statusFromHistory } from '../care-status/from-history.ts';
import type { CareHistory } from '../care-status/history.ts';
import { ageOn, birthday } from '../birthdays.ts';
import type { Day } from '../day.ts';
import { namedAges, STATUS_AGES } from './age-limits.ts';
import { answersAhead, askedToday } from './answers-ahead.ts';
import type { Circumstances } from './circumstances.ts';
import { conditionOf } from './condition.ts';
import type { Entitlement } from './entitlement.ts';
import type { AgeFrom } from './outcome.ts';
import { remembered } from './remembered.ts';
import { standingOn, type Standing } from './standing.ts';

/** A moment to come: a day, or a birthday of a person whose date of birth is not known. */
export type Moment = Day | AgeFrom;

export function isDayMoment(moment: Moment): moment is Day {
  return typeof moment === 'string';
}

/** Who the person is today and will be, worked out once for all entries. */
export interface Outlook {
  readonly on: Day;
  /** When the person came by dates that make sense. */
  readonly dateOfBirth: Day | undefined;
  /** Whole years, when they are settled. */
  readonly age: number | undefined;
  readonly now: Standing;
  /**
   * Who they will be at a moment to come, if their care goes on as it is. A day says nothing about the age of
   * someone whose date of birth is not known: they are taken as they are today.
   */
  readonly at: (moment: Moment) => Standing;
  /**
   * The moments to come at which something can turn, soonest first: the birthdays given that lie ahead (or may,
   * when the age is not settled), and, where dates are known, the days given and those on which the status
   * itself changes.
   */
  readonly momentsAhead: (ages: readonly number[], days: readonly Day[]) => readonly Moment[];
}

export function outlookFor(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): Outlook {
  const now = standingOn(circumstances, on, agesToTell(entitlements));
  const dateOfBirth = dateOfBirthOf(circumstances, on);
  const age = settledAge(now);
  const turns = circumstances.care.way === 'dates' ? statusTurns(circumstances.care.history, on) : [];
  const at = remembered(JSON.stringify, (moment: Moment) => {
    const then = isDayMoment(moment) ? dateOfBirth && ageOn(dateOfBirth, moment) : moment.age;
    if (then === undefined) return now;
    return standingAhead(circumstances, { now: age ?? youngestBefore(then), then }, isDayMoment(moment) ? moment : on);
  });
  return {
    on,
    dateOfBirth,
    age,
    now,
    at,
    momentsAhead: (ages, days) => {
      if (dateOfBirth === undefined) return agesAhead(ages, age ?? 0);
      const birthdays = ages.map((each) => birthday(dateOfBirth, each));
      return [...new Set([...birthdays, ...days, ...turns])].filter((day) => day > on).sort();
    },
  };
}

/** One age of each group that some entry, or the law on care status, tells apart. */
function agesToTell(entitlements: readonly Entitlement[]): readonly number[] {
  return [...new Set([0, ...STATUS_AGES, ...entitlements.flatMap((each) => namedAges(conditionOf(each)))])].sort((a, b) => a - b);
}

/** The date of birth, when the person came by dates that make sense. */
function dateOfBirthOf({ care }: Circumstances, on: Day): Day | undefined {
  if (care.way === 'answers' || statusFromHistory(care.history, on).kind === 'invalid') return undefined;
  return care.history.dateOfBirth;
}

function settledAge({ persons }: Standing): number | undefined {
  const age = persons[0]?.age;
  return persons.every((person) => person.age === age) ? age : undefined;
}

/** Of someone whose age is not known: most can still change for someone under 18. */
function youngestBefore(age: number): number {
  return Math.min(age, AGE_ADULT) - 1;
}

function standingAhead({ care, answers }: Circumstances, age: { readonly now: number; readonly then: number }, on: Day): Standing {
  const ahead = standingOn({ care, answers: answersAhead(answers, age.now, age.then) }, on, [age.then]);
  return { ...ahead, askFor: (endFor) => ahead.askFor(endFor).map((id) => askedToday(id, age.now)) };
}

function agesAhead(ages: readonly number[], now: number): readonly AgeFrom[] {
  return [...new Set(ages)].filter((age) => age > now).sort((a, b) => a - b).map((age) => ({ age }));
}

/** The days to come on which the status itself changes. */
function statusTurns(history: CareHistory, on: Day): readonly Day[] {
  const finding = statusFromHistory(history, on);
  if (finding.kind !== 'known' || finding.next === undefined) return [];
  return [finding.next.on, ...statusTurns(history, finding.next.on)];
}
