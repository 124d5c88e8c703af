/** Every check over content, in the order of the report. */
export const CHECK_IDS = [
  'files',
  'schema',
  'duplicate-ids',
  'additions',
  'council-contacts',
  'council-colours',
  'sample-data',
  'rates',
  'review-dates',
  'legal-state',
  'age-limits',
  'must-language',
  'duties',
  'status-coverage',
  'unlocks',
  'markup',
  'tokens',
  'links',
  'reachable',
  'typed-in',
  'placeholders',
  'forbidden-words',
  'jargon',
  'reading-grade',
  'sentence-length',
  'translations',
  'interface-words',
] as const;
export type CheckId = (typeof CHECK_IDS)[number];

/** Something wrong in one file, told so that a council editor can mend it. */
export interface Problem {
  readonly check: CheckId;
  /** An error stops the build; a note does not. */
  readonly severity: 'error' | 'note';
  /** Path of the file, from the project folder, with forward slashes. */
  readonly file: string;
  /** Line in the file, from 1. */
  readonly line: number;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** How to mend it, with the corrected version inside where possible. */
  readonly mend: string;
}
