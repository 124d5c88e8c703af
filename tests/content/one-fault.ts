import type { CheckId } from '../../src/collections/problems/problem.ts';

/** What the report says about a fixture with one fault. */
export interface Expected {
  readonly check: CheckId;
  /** An error when missing. */
  readonly severity?: 'note';
  /** File inside `content`, and line. */
  readonly at: string;
  readonly says: string;
  /** A part of the mend, with the corrected version in it where there is one. */
  readonly mend: string;
}
