import { ADULT_AGE, LEAVING_CARE_AGE } from '../conventions.ts';
import type { Reading } from '../doubts.ts';
import type { CareFacts } from '../facts.ts';
import { allOf, anyOf, not, type Truth } from '../truth.ts';
import { isAged } from './age.ts';
import { wasEligibleBeforeLeavingCare } from './eligible-child.ts';

/** Aged 16 or 17, not looked after now, and a relevant child but for age (CA1989 s23A(2); SI 2010/2571 reg 3). */
export function isRelevantChild(facts: CareFacts, reading: Reading): Truth {
  return allOf(
    isAged(facts, LEAVING_CARE_AGE, ADULT_AGE),
    not(facts.lookedAfterNow),
    wouldBeRelevantIfUnder18(facts, reading),
  );
}

/** The test of s23A(2)(b) and regulation 3, age aside; s23C(1)(a) asks it of adults. */
export function wouldBeRelevantIfUnder18(facts: CareFacts, reading: Reading): Truth {
  const wentHome = hasGoneHomeForGood(facts);
  return allOf(
    anyOf(
      allOf(wasEligibleBeforeLeavingCare(facts, reading), not(wentHome)),
      allOf(facts.detainedAt16, reading === 'doubt-detained-then-home' || not(wentHome)),
    ),
    reading === 'doubt-special-guardianship' ? not(facts.specialGuardianship) : true,
  );
}

/** Six months at home end being a relevant child, until that home breaks down (SI 2010/2571 reg 3(5)-(7)). */
export function hasGoneHomeForGood({ sixMonthsAtHome, homeBrokeDown }: CareFacts): Truth {
  return allOf(sixMonthsAtHome, not(homeBrokeDown));
}
