import type { CareStatus } from '../care-status/statuses.ts';
import type { Day } from '../day.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { LivingArea, SituationFlag, StudyLevel } from '../questions.ts';

/** The places of the site a page can live in. `start` is the root of the site. */
export const TOPICS = [
  'start',
  'rights',
  'support',
  'money',
  'home',
  'health',
  'education',
  'work',
  'relationships',
  'taking-part',
  'arriving-alone',
  'your-situation',
  'say-something',
  'for-advisers',
  'about',
] as const;
export type Topic = (typeof TOPICS)[number];

export const ENTITLEMENT_KINDS = ['cash', 'discount', 'in-kind', 'service', 'right', 'scheme', 'priority'] as const;
export type EntitlementKind = (typeof ENTITLEMENT_KINDS)[number];

/** How strong the words are: the law says must, guidance says should, the council may, or offers it. */
export const FORCES = ['must', 'should', 'may', 'offer'] as const;
export type Force = (typeof FORCES)[number];

export const LEGAL_STATES = ['in-force', 'enacted-not-in-force', 'announced', 'ended'] as const;

/** Where an entry stands in law. `from` is the day it starts (or, for `ended`, the day it stopped). */
export interface LegalState {
  readonly state: (typeof LEGAL_STATES)[number];
  readonly from?: Day | undefined;
}

/** People who can tell a young person what is not known yet, or who decide. */
export const ROLES = [
  'personal-adviser',
  'social-worker',
  'leaving-care-team',
  'independent-reviewing-officer',
  'advocate',
  'virtual-school',
  'college',
  'university',
  'employer',
  'jobcentre',
  'housing-team',
  'council-tax-team',
  'complaints-team',
  'records-team',
  'gp',
  'looked-after-health-team',
  'foster-carer',
  'solicitor',
] as const;
export type Role = (typeof ROLES)[number];

/**
 * Who an entry is for, as data. A closed vocabulary, so that the checker can read it,
 * and so that each condition can be told back to the person as a reason.
 */
export type Condition =
  | { readonly all: NonEmpty<Condition> }
  | { readonly any: NonEmpty<Condition> }
  | { readonly not: Condition }
  | { readonly status: NonEmpty<CareStatus> }
  /** From the birthday `from` (inclusive) to the birthday `untilBirthday` (exclusive), in years. */
  | { readonly age: { readonly from?: number | undefined; readonly untilBirthday?: number | undefined } }
  | { readonly studying: NonEmpty<StudyLevel> }
  | { readonly lives: LivingArea }
  | { readonly situation: SituationFlag };

/** One dated row of an amount, in pounds. `until` is the last day it holds. */
export interface Rate {
  readonly id: string;
  readonly amount: number;
  readonly from: Day;
  readonly until?: Day | undefined;
}

/** The facts of one entry that the rules need. Words are joined to it elsewhere. */
export interface Entitlement {
  readonly id: string;
  readonly force: Force;
  readonly legalState: LegalState;
  readonly who: Condition;
  readonly notWho?: Condition | undefined;
  /** The dated rows of its amount, when it has one. Rows never overlap. */
  readonly rates?: readonly Rate[] | undefined;
  /** Who can settle what the person does not know; first the most useful. */
  readonly whoCanTell: NonEmpty<Role>;
}
