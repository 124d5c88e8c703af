import type { CareFacts } from '../facts.ts';
import type { Truth } from '../truth.ts';

/** Last looked after by a council or trust outside England: its law applies (CA1989 ss16B, 24(2)(a)). */
export function wasLookedAfterInAnotherNation({ nation }: CareFacts): Truth {
  return nation === 'unknown' ? nation : nation !== 'england';
}
