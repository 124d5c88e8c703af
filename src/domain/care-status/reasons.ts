import type { CareFacts } from './facts.ts';
import type { Day } from '../day.ts';
import { AGE_ADULT } from './decide.ts';
import { nonEmpty, type NonEmpty } from '../non-empty.ts';
import type { CareStatus } from './statuses.ts';

/** Why a status was found, as codes. The sentences live in `content/ui`. */
export const REASON_CODES = [
  'age',
  'other-nation',
  'looked-after-now',
  'looked-after-at-18',
  'looked-after-from-16',
  'thirteen-weeks',
  'under-thirteen-weeks',
  'only-short-breaks',
  'settled-at-home',
  'detained-or-in-hospital-at-16',
  'special-guardianship',
  'other-place-from-16',
  'studying',
  'no-care-from-16',
  'law-open',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One reason, where it stands in law, and the facts used. */
export interface Reason {
  readonly code: ReasonCode;
  readonly provision: string;
  readonly facts: Readonly<Record<string, string | number | boolean>>;
}

const PROVISIONS: Readonly<Record<ReasonCode, string>> = {
  age: 'Children Act 1989 ss23A(2), 23C(1), 23CZB, 24',
  'other-nation': 'Children Act 1989 s16B',
  'looked-after-now': 'Children Act 1989 s22(1)',
  'looked-after-at-18': 'Children Act 1989 s23C(1)(b)',
  'looked-after-from-16': 'Children Act 1989 s24(1B), (2)(a)',
  'thirteen-weeks': 'Children Act 1989 Sch 2 para 19B(2); SI 2010/959 reg 40(1)',
  'under-thirteen-weeks': 'Children Act 1989 Sch 2 para 19B(2); SI 2010/959 reg 40(1)',
  'only-short-breaks': 'SI 2010/959 regs 40(2), 48',
  'settled-at-home': 'SI 2010/2571 reg 3(5)-(7)',
  'detained-or-in-hospital-at-16': 'SI 2010/2571 reg 3(2)',
  'special-guardianship': 'Children Act 1989 s24(1A)',
  'other-place-from-16': 'Children Act 1989 s24(2)(b)-(e), (3)',
  studying: 'Children Act 1989 s24B',
  'no-care-from-16': 'Children Act 1989 ss23A, 24(1B)',
  'law-open': 'The law does not settle this; ask the council',
};

export function reason(code: ReasonCode, facts: Reason['facts'] = {}): Reason {
  return { code, provision: PROVISIONS[code], facts };
}

/** The reasons for a status: every fact the rule of that status rests on, not the first only. */
export function reasonsFor(status: CareStatus, facts: CareFacts, on: Day): NonEmpty<Reason> {
  const age = facts.age === undefined ? { on } : { age: facts.age, on };
  const codes = codesFor(status, facts);
  return nonEmpty(codes.map((code) => reason(code, code === 'age' ? age : {}))) ?? [reason('age', age)];
}

function codesFor(status: CareStatus, facts: CareFacts): readonly ReasonCode[] {
  switch (status) {
    case 'under-16':
    case 'over-25':
      return ['age'];
    case 'other-nation':
      return ['other-nation'];
    case 'looked-after-not-yet-eligible':
      return ['looked-after-now', 'under-thirteen-weeks'];
    case 'eligible':
      return ['age', 'looked-after-now', 'thirteen-weeks'];
    case 'relevant':
      return ['age', ...leavingRoute(facts)];
    case 'former-relevant':
    case 'former-relevant-21-to-24':
      return ['age', ...leavingRoute(facts)];
    case 'qualifying':
      return [...qualifyingRoutes(facts), ...whyNotRelevant(facts), ...when(facts.age !== undefined && facts.age > 20, 'studying')];
    case 'not-a-care-leaver':
      return [...whyNotRelevant(facts), ...when(!wasInCareFrom16(facts), 'no-care-from-16'), ...pastQualifying(facts)];
  }
}

function leavingRoute(facts: CareFacts): readonly ReasonCode[] {
  const byCare = facts.thirteenWeeks === true && wasInCareFrom16(facts);
  if (!byCare) return ['detained-or-in-hospital-at-16'];
  const at18 = facts.age !== undefined && facts.age >= AGE_ADULT && facts.lookedAfterAt18 === true;
  return ['thirteen-weeks', at18 ? 'looked-after-at-18' : 'looked-after-from-16'];
}

function qualifyingRoutes(facts: CareFacts): readonly ReasonCode[] {
  return [
    ...when(wasInCareFrom16(facts), 'looked-after-from-16'),
    ...when(facts.specialGuardianship === true, 'special-guardianship'),
    ...when(facts.otherPlaceFrom16 === true, 'other-place-from-16'),
  ];
}

function whyNotRelevant(facts: CareFacts): readonly ReasonCode[] {
  return [
    ...when(facts.onlyShortBreaks === true, 'only-short-breaks'),
    ...when(facts.settledAtHome === true, 'settled-at-home'),
    ...when(facts.thirteenWeeks === false && wasInCareFrom16(facts), 'under-thirteen-weeks'),
  ];
}

/** In care on some day at 16 or 17, short breaks too: whoever is in care now, or was on reaching 18, was. */
function wasInCareFrom16({ lookedAfterFrom16, lookedAfterNow, lookedAfterAt18 }: CareFacts): boolean {
  return lookedAfterFrom16 === true || lookedAfterNow === true || lookedAfterAt18 === true;
}

/** Someone who qualified until 21: the birthday is the reason, not the care. */
function pastQualifying(facts: CareFacts): readonly ReasonCode[] {
  return when(facts.age !== undefined && facts.age > 20 && qualifyingRoutes(facts).length > 0, 'age');
}

function when(holds: boolean, code: ReasonCode): readonly ReasonCode[] {
  return holds ? [code] : [];
}
