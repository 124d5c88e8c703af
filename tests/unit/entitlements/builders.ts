import {
  checkEntitlements,
  parseDay,
  type Answers,
  type Checked,
  type Circumstances,
  type Condition,
  type Day,
  type Entitlement,
  type Outcome,
} from '../../../src/domain/index.ts';
import type { Person } from '../care-status/person.ts';

/** A day that the test itself writes; a slip of the pen stops the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}

/** The day the tests ask about, unless they name another. */
export const ON = day('2026-11-22');

export function entry(id: string, who: Condition, facts: Partial<Entitlement> = {}): Entitlement {
  return {
    id,
    force: 'must',
    legalState: { state: 'in-force' },
    who,
    whoCanTell: ['personal-adviser'],
    ...facts,
  };
}

/** Somebody who tells of their care by plain answers. */
export function answering(answers: Answers): Circumstances {
  return { care: { way: 'answers' }, answers };
}

/** Somebody who tells of their care by dates, and of their life now by answers. */
export function dated({ history }: Person, answers: Answers = {}): Circumstances {
  return { care: { way: 'dates', history }, answers };
}

const IN_ENGLAND: Answers = { nation: 'england', 'short-breaks-only': false };
const NO_OTHER_WAY: Answers = { 'detained-at-16': false, 'special-guardianship': false, 'other-place-since-16': false };

/** 16 or 17, in care for years. */
export function eligible(age = 17, more: Answers = {}): Circumstances {
  return answering({ ...IN_ENGLAND, age, 'in-care-now': true, 'in-care-13-weeks': true, ...more });
}

/** 16 or 17, left care after 13 weeks, not back home. */
export function relevant(age = 17, more: Answers = {}): Circumstances {
  return answering({ ...IN_ENGLAND, age, 'in-care-now': false, 'in-care-since-16': true, 'in-care-13-weeks': true, 'home-six-months': false, ...more });
}

/** In care on reaching 18, after 13 weeks of it. */
export function formerRelevant(age = 19, more: Answers = {}): Circumstances {
  return answering({ ...IN_ENGLAND, age, 'in-care-at-18': true, 'in-care-13-weeks': true, ...more });
}

/** In care at 16 or 17, for less than 13 weeks, and left. */
export function qualifying(age = 17, more: Answers = {}): Circumstances {
  const left: Answers = age < 18 ? { 'in-care-now': false } : { 'in-care-at-18': false };
  return answering({ ...IN_ENGLAND, ...NO_OTHER_WAY, age, ...left, 'in-care-since-16': true, 'in-care-13-weeks': false, ...more });
}

export function checkedFor(circumstances: Circumstances, entitlement: Entitlement, on: Day = ON): Checked {
  const [checked] = checkEntitlements(circumstances, [entitlement], on);
  if (checked === undefined) throw new Error('no result');
  return checked;
}

export function outcomeFor(circumstances: Circumstances, entitlement: Entitlement, on: Day = ON): Outcome {
  return checkedFor(circumstances, entitlement, on).outcome;
}

/** An outcome in a few words, to read in a table: "entitled", "later from 18", "need-to-know: renting". */
export function told(circumstances: Circumstances, entitlement: Entitlement, on: Day = ON): string {
  return inWords(outcomeFor(circumstances, entitlement, on));
}

export function inWords(outcome: Outcome): string {
  if (outcome.kind === 'later') return `later from ${typeof outcome.from === 'string' ? outcome.from : String(outcome.from.age)}`;
  return outcome.kind === 'need-to-know' ? `need-to-know: ${[...outcome.questions].sort().join(', ')}` : outcome.kind;
}
