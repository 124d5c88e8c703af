import type { Reading } from '../doubts.ts';
import type { CareFacts } from '../facts.ts';
import { allOf, anyOf, not, type Truth } from '../truth.ts';
import { wouldBeRelevantIfUnder18 } from './relevant-child.ts';
import { isExcludedByShortBreaks } from './short-breaks.ts';

/** An adult who was a relevant child, or was looked after on reaching 18 and eligible (CA1989 s23C(1)). */
export function isFormerRelevantChild(facts: CareFacts, reading: Reading): Truth {
  return anyOf(wouldBeRelevantIfUnder18(facts, reading), wasLookedAfterAndEligibleAt18(facts, reading));
}

/** CA1989 s23C(1)(b). Going home afterwards does not take it away. */
function wasLookedAfterAndEligibleAt18(facts: CareFacts, reading: Reading): Truth {
  return allOf(facts.lookedAfterAt18, facts.thirteenWeeks, not(isExcludedByShortBreaks(facts, reading)));
}
