import type { Reading } from '../doubts.ts';
import type { CareFacts } from '../facts.ts';
import { allOf, type Truth } from '../truth.ts';

/**
 * A child to whom regulation 48 applies is not an eligible child, and her stays are left out of the rest
 * (SI 2010/959 reg 40(2)). Whether stays that are over make her qualify all the same is open:
 * reg 40(2) takes away only "eligible" (CA1989 s24(1B)).
 */
export function isExcludedByShortBreaks(facts: CareFacts, reading: Reading): Truth {
  return reading === 'doubt-short-breaks' ? allOf(facts.shortBreaksOnly, facts.lookedAfterNow) : facts.shortBreaksOnly;
}
