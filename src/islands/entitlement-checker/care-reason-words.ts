import type { Reason } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { fill } from '../words.ts';

/** Why a care status was found, as a sentence about the person. */
export function careReasonInWords({ code, facts }: Reason, { words }: Knowledge): string {
  return fill(words.careReason[code], { age: String(facts['age'] ?? '') });
}
