import { ALL_SUPPORT_ENDS_AGE, FIRST_SUPPORT_ENDS_AGE, LEAVING_CARE_AGE } from '../conventions.ts';
import type { Reading } from '../doubts.ts';
import type { CareFacts } from '../facts.ts';
import { allOf, anyOf, not, type Truth } from '../truth.ts';
import { isAged } from './age.ts';
import { isExcludedByShortBreaks } from './short-breaks.ts';

/** A person qualifying for advice and assistance: aged 16 to 20, or a student of 21 to 24 (CA1989 ss24, 24B). */
export function isQualifyingPerson(facts: CareFacts, reading: Reading): Truth {
  return anyOf(
    allOf(isAged(facts, LEAVING_CARE_AGE, FIRST_SUPPORT_ENDS_AGE), qualifiesByAnyRoute(facts, reading)),
    isStudentWithEducationHelp(facts, reading),
  );
}

/** Age aside: special guardianship (s24(1A)), formerly looked after (s24(2)(a)), or another place (s24(2)(b)-(e)). */
export function qualifiesByAnyRoute(facts: CareFacts, reading: Reading): Truth {
  return anyOf(qualifiesByCareOrGuardianship(facts, reading), facts.otherPlaceSince16);
}

/** The two routes that lead to education help until 25 (CA1989 s24B(3)). */
export function qualifiesByCareOrGuardianship(facts: CareFacts, reading: Reading): Truth {
  return anyOf(facts.specialGuardianship, wasButIsNoLongerLookedAfter(facts, reading));
}

/** CA1989 s24(1B)(b): at 16 or 17 "was, but is no longer, looked after". */
function wasButIsNoLongerLookedAfter(facts: CareFacts, reading: Reading): Truth {
  return allOf(
    facts.lookedAfterSince16,
    not(facts.lookedAfterNow),
    not(isExcludedByShortBreaks(facts, reading)),
  );
}

/** CA1989 s24B(3): under 25 and in education or training, "or would have done so if he were under twenty-one". */
function isStudentWithEducationHelp(facts: CareFacts, reading: Reading): Truth {
  const route = reading === 'doubt-education-help' ? qualifiesByAnyRoute : qualifiesByCareOrGuardianship;
  return allOf(
    isAged(facts, FIRST_SUPPORT_ENDS_AGE, ALL_SUPPORT_ENDS_AGE),
    facts.studying,
    route(facts, reading),
  );
}
