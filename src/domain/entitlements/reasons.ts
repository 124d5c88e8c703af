import type { CareStatus } from '../care-status/statuses.ts';
import type { Day } from '../day.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { LivingArea, SituationFlag, StudyLevel } from '../questions.ts';

/**
 * Why an entry came out as it did. Every reason is a true statement about the person or the entry;
 * the outcome it stands under says whether it speaks for or against. The sentences live in `content/ui`.
 */
export const ENTITLEMENT_REASON_CODES = [
  'status',
  'other-status',
  'age-from',
  'age-under',
  'studying',
  'other-study',
  'lives',
  'situation',
  'no-situation',
  'starts-on',
  'not-in-force-yet',
  'announced',
  'ended',
] as const;
export type EntitlementReasonCode = (typeof ENTITLEMENT_REASON_CODES)[number];

export type EntitlementReason =
  /** The person's care status; more than one when it is not settled and they all count alike. */
  | { readonly code: 'status'; readonly statuses: NonEmpty<CareStatus> }
  /** The same, when the entry is about the statuses in `wanted` and this is none of them. */
  | { readonly code: 'other-status'; readonly statuses: NonEmpty<CareStatus>; readonly wanted: NonEmpty<CareStatus> }
  /** The birthday `age` is reached. */
  | { readonly code: 'age-from'; readonly age: number }
  /** The birthday `age` is not reached. */
  | { readonly code: 'age-under'; readonly age: number }
  | { readonly code: 'studying'; readonly level: StudyLevel }
  /** What the person studies, when the entry is about the levels in `wanted`. */
  | { readonly code: 'other-study'; readonly level: StudyLevel; readonly wanted: NonEmpty<StudyLevel> }
  | { readonly code: 'lives'; readonly area: LivingArea }
  /** The person said yes, or no, to the situation. */
  | { readonly code: 'situation' | 'no-situation'; readonly situation: SituationFlag }
  /** The rule starts, or starts to hold, on a later day. */
  | { readonly code: 'starts-on'; readonly on: Day }
  /** Passed by Parliament, or announced, with no day named yet. */
  | { readonly code: 'not-in-force-yet' | 'announced' }
  /** The entry came to an end; `on` is its last day, when known. */
  | { readonly code: 'ended'; readonly on?: Day | undefined };

/** What in the law itself stands in the way. */
export type LegalReason = Extract<EntitlementReason, { code: 'starts-on' | 'not-in-force-yet' | 'announced' | 'ended' }>;

/** Reasons that time alone can change. */
const CHANGED_BY_TIME: readonly EntitlementReasonCode[] = ['status', 'other-status', 'age-from', 'age-under', 'starts-on'];

export function changesWithTime({ code }: EntitlementReason): boolean {
  return CHANGED_BY_TIME.includes(code);
}

/** Each reason once; the same reason about several possible statuses becomes one. */
export function mergeReasons(reasons: readonly EntitlementReason[]): readonly EntitlementReason[] {
  const merged = new Map<string, EntitlementReason>();
  for (const reason of reasons) {
    const key = JSON.stringify({ ...reason, statuses: undefined });
    merged.set(key, together(merged.get(key), reason));
  }
  return [...merged.values()];
}

function together(one: EntitlementReason | undefined, other: EntitlementReason): EntitlementReason {
  if (one === undefined || !('statuses' in one) || !('statuses' in other)) return other;
  const [first, ...rest] = one.statuses;
  const more = other.statuses.filter((status) => !one.statuses.includes(status));
  return { ...one, statuses: [first, ...rest, ...more] };
}
