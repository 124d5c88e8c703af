import type { Day } from '../day.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { QuestionId } from '../questions.ts';
import type { Reason } from './reasons.ts';
import type { CareStatus } from './statuses.ts';

/** What can be said about a person's care status. Never a bare no: each finding carries why, or what to ask. */
export type StatusFinding =
  | {
      readonly kind: 'known';
      readonly status: CareStatus;
      readonly reasons: NonEmpty<Reason>;
      /** The law is open here, or a day decides: the person should ask, and must not be refused on it. */
      readonly borderline: boolean;
      /** The next change if nothing but time goes on; only where the dates are known. */
      readonly next?: { readonly on: Day; readonly status: CareStatus };
    }
  | {
      readonly kind: 'one-of';
      readonly statuses: NonEmpty<CareStatus>;
      /** Questions whose answer can still change the finding, most useful first. */
      readonly ask: NonEmpty<QuestionId>;
      readonly reasons: readonly Reason[];
    };

/** A history that contradicts itself or cannot be read, with every field that is wrong. */
export interface InvalidHistory {
  readonly kind: 'invalid';
  readonly problems: NonEmpty<Problem>;
}

export interface Problem {
  /** The path of the field, like `lookedAfter[1].to`. */
  readonly field: string;
  readonly problem: ProblemCode;
}

export const PROBLEM_CODES = [
  'missing',
  'wrong-type',
  'unknown-key',
  'not-a-day',
  'in-the-future',
  'before-birth',
  'before-start',
  'contradiction',
  'out-of-range',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];
