import { ADULT_AGE, LEAVING_CARE_AGE } from '../conventions.ts';
import type { Reading } from '../doubts.ts';
import type { CareFacts } from '../facts.ts';
import { allOf, not, type Truth } from '../truth.ts';
import { isAged } from './age.ts';
import { isExcludedByShortBreaks } from './short-breaks.ts';

/** Aged 16 or 17, looked after now, for 13 weeks since 14 (CA1989 Sch 2 para 19B(2); SI 2010/959 reg 40). */
export function isEligibleChild(facts: CareFacts, reading: Reading): Truth {
  return allOf(isLookedAfterChildOf16Or17(facts, reading), facts.thirteenWeeks);
}

/** The same, still short of the 13 weeks: not "qualifying", because that needs care to be over (s24(1B)(b)). */
export function isLookedAfterNotYetEligible(facts: CareFacts, reading: Reading): Truth {
  return allOf(isLookedAfterChildOf16Or17(facts, reading), not(facts.thirteenWeeks));
}

/** "Was, before last ceasing to be looked after, an eligible child" (CA1989 s23A(2)(b)). */
export function wasEligibleBeforeLeavingCare(facts: CareFacts, reading: Reading): Truth {
  return allOf(facts.lookedAfterSince16, facts.thirteenWeeks, not(isExcludedByShortBreaks(facts, reading)));
}

function isLookedAfterChildOf16Or17(facts: CareFacts, reading: Reading): Truth {
  return allOf(
    isAged(facts, LEAVING_CARE_AGE, ADULT_AGE),
    facts.lookedAfterNow,
    not(isExcludedByShortBreaks(facts, reading)),
  );
}
