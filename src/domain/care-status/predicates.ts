import type { CareFacts } from './facts.ts';
import { all, any, not, type Tri } from './tri.ts';

/** The groups of the Act, each in the statute's words, over facts that may be not known. */

/** Children Act 1989 Sch 2 para 19B(2) with SI 2010/959 reg 40: the time in care that makes an eligible child. */
export function hasEligibleTime(facts: CareFacts): Tri {
  return all(facts.thirteenWeeks, wasLookedAfterFrom16(facts));
}

/** Children Act 1989 s22(1), leaving out a child to whom SI 2010/959 reg 48 (short breaks) applies. */
export function isLookedAfter({ lookedAfterNow, onlyShortBreaks }: CareFacts): Tri {
  return all(lookedAfterNow, not(onlyShortBreaks));
}

/**
 * Children Act 1989 s23A(2) and SI 2010/2571 reg 3: left care as an eligible child, or was detained or in
 * hospital on reaching 16; and has not settled back at home for six months.
 */
export function isRelevant(facts: CareFacts): Tri {
  return all(any(hasEligibleTime(facts), facts.detainedOrInHospitalAt16), not(facts.settledAtHome));
}

/** Children Act 1989 s23C(1): (a) has been a relevant child, or (b) was looked after, and eligible, on reaching 18. */
export function isFormerRelevant(facts: CareFacts): Tri {
  return any(isRelevant(facts), all(facts.lookedAfterAt18, hasEligibleTime(facts)));
}

/** Children Act 1989 s24(2)(a): was looked after at 16 or 17, as everyone was who is now, or was on reaching 18. */
export function wasLookedAfterFrom16({ lookedAfterFrom16, lookedAfterNow, lookedAfterAt18, onlyShortBreaks }: CareFacts): Tri {
  return all(any(lookedAfterFrom16, lookedAfterNow, lookedAfterAt18), not(onlyShortBreaks));
}

/** Children Act 1989 s24(1A), (1B) and (2): a person qualifying for advice and assistance, until 21. */
export function isQualifying(facts: CareFacts): Tri {
  return any(wasLookedAfterFrom16(facts), facts.specialGuardianship, facts.otherPlaceFrom16);
}

/** Children Act 1989 s24B: help with education goes on to 25 for those who were looked after or under special guardianship. */
export function isQualifyingStudent(facts: CareFacts): Tri {
  return all(any(wasLookedAfterFrom16(facts), facts.specialGuardianship), facts.studying);
}
