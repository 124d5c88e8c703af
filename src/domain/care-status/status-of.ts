import {
  ADULT_AGE,
  ALL_SUPPORT_ENDS_AGE,
  FIRST_SUPPORT_ENDS_AGE,
  LEAVING_CARE_AGE,
} from './conventions.ts';
import type { Reading } from './doubts.ts';
import type { CareFacts } from './facts.ts';
import { isAged } from './law/age.ts';
import { wasLookedAfterInAnotherNation } from './law/another-nation.ts';
import { isEligibleChild, isLookedAfterNotYetEligible } from './law/eligible-child.ts';
import { isFormerRelevantChild } from './law/former-relevant-child.ts';
import { isQualifyingPerson, qualifiesByCareOrGuardianship } from './law/qualifying-person.ts';
import { isRelevantChild } from './law/relevant-child.ts';
import type { CareStatus } from './statuses.ts';
import { allOf, anyOf, type Truth } from './truth.ts';

type Rule = readonly [status: CareStatus, holds: (facts: CareFacts, reading: Reading) => Truth];

/** In the order in which they win: a person who meets two has the first, which is the fuller one. */
const RULES: readonly Rule[] = [
  ['under-16', (facts) => isAged(facts, 0, LEAVING_CARE_AGE)],
  ['other-nation', wasLookedAfterInAnotherNation],
  ['eligible', isEligibleChild],
  ['looked-after-not-yet-eligible', isLookedAfterNotYetEligible],
  ['relevant', isRelevantChild],
  ['former-relevant', isFormerRelevantUnder21],
  ['former-relevant-21-to-24', isFormerRelevantUnder25],
  ['over-25', hadSupportUntil25],
  ['qualifying', isQualifyingPerson],
];

/** The one status of a person, or `unknown` when what is not known could still change it. */
export function statusOf(facts: CareFacts, reading: Reading): CareStatus | 'unknown' {
  for (const [status, holds] of RULES) {
    const truth = holds(facts, reading);
    if (truth !== false) return truth === true ? status : truth;
  }
  return 'not-a-care-leaver';
}

function isFormerRelevantUnder21(facts: CareFacts, reading: Reading): Truth {
  return allOf(isAged(facts, ADULT_AGE, FIRST_SUPPORT_ENDS_AGE), isFormerRelevantChild(facts, reading));
}

/** CA1989 s23CZB. An agreed course may carry the support past 25 (s23C(7)): open. */
function isFormerRelevantUnder25(facts: CareFacts, reading: Reading): Truth {
  const isInTime = isAged(facts, FIRST_SUPPORT_ENDS_AGE, ALL_SUPPORT_ENDS_AGE);
  const studiesOn = allOf(isAged(facts, ALL_SUPPORT_ENDS_AGE), facts.studying);
  return allOf(reading === 'doubt-past-25' ? anyOf(isInTime, studiesOn) : isInTime, isFormerRelevantChild(facts, reading));
}

/** Whoever had a right until 25: former relevant children (s23CZB), and those s24B(3) names. */
function hadSupportUntil25(facts: CareFacts, reading: Reading): Truth {
  return allOf(
    isAged(facts, ALL_SUPPORT_ENDS_AGE),
    anyOf(isFormerRelevantChild(facts, reading), qualifiesByCareOrGuardianship(facts, reading)),
  );
}
