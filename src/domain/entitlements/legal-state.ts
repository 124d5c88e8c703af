import { addDays, type Day } from '../day.ts';
import type { LegalState } from './entitlement.ts';
import type { LegalReason } from './reasons.ts';

/**
 * What in the law itself stands in the way on a day, or `undefined` when nothing does.
 * A rule holds from its start day on, whatever it was called before; one that ended holds to its last day.
 */
export function legalObstacle({ state, from }: LegalState, on: Day): LegalReason | undefined {
  if (state === 'ended') return from !== undefined && on <= from ? undefined : { code: 'ended', on: from };
  if (from !== undefined) return on < from ? { code: 'starts-on', on: from } : undefined;
  switch (state) {
    case 'in-force':
      return undefined;
    case 'enacted-not-in-force':
      return { code: 'not-in-force-yet' };
    case 'announced':
      return { code: 'announced' };
  }
}

/** The day on which the answer of `legalObstacle` changes, if any. */
export function legalTurningDay({ state, from }: LegalState): Day | undefined {
  return state === 'ended' && from !== undefined ? addDays(from, 1) : from;
}
