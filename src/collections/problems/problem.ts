/** Every check over content. The name stands in the report and in the folder `checks`. */
export const CHECK_IDS = [
  'files',
  'schema',
  'additions',
  'duplicate-ids',
  'council-contacts',
  'council-colours',
  'sample-data',
  'rates',
  'bank-holidays',
  'local-amounts',
  'review-dates',
  'legal-state',
  'law-texts',
  'tools',
  'age-limits',
  'must-language',
  'duties',
  'status-coverage',
  'unlocks',
  'reachable',
  'markup',
  'tokens',
  'links',
  'typed-in',
  'placeholders',
  'forbidden-words',
  'jargon',
  'reading-grade',
  'sentence-length',
  'letters',
  'search-terms',
  'translations',
  'interface-words',
  'you-said',
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

/** A place in a file. */
export interface Spot {
  readonly file: string;
  readonly line: number;
}

type Make = (spot: Spot, what: string, mend: string) => Problem;

/** Makes the problems of one check. */
export function problemsOf(check: CheckId): { readonly error: Make; readonly note: Make } {
  return {
    error: (spot, what, mend) => ({ check, severity: 'error', file: spot.file, line: spot.line, what, mend }),
    note: (spot, what, mend) => ({ check, severity: 'note', file: spot.file, line: spot.line, what, mend }),
  };
}
