import type { CareFacts } from '../facts.ts';
import type { Truth } from '../truth.ts';

/** From the birthday `from` until the day before the birthday `until`. */
export function isAged({ age }: CareFacts, from: number, until = Infinity): Truth {
  return age === 'unknown' ? age : from <= age && age < until;
}
