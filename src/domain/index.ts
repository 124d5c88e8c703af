/** The only door of the domain: everything other folders may use. */
export { addDays, addMonths, ageOn, birthday, daysBetween, isDay, parseDay, type Day } from './day.ts';
export { nonEmpty, type NonEmpty } from './non-empty.ts';
export * from './questions.ts';
export { CARE_STATUSES, type CareStatus } from './care-status/statuses.ts';
export { PROBLEM_CODES, type InvalidHistory, type Problem, type ProblemCode, type StatusFinding } from './care-status/finding.ts';
export { REASON_CODES, type Reason, type ReasonCode } from './care-status/reasons.ts';
export type { CareHistory } from './care-status/history.ts';
export { statusFromHistory } from './care-status/from-history.ts';
export { statusFromAnswers } from './care-status/from-answers.ts';
