/** The only door of the domain: everything other folders may use. */
export { addDays, addMonths, ageOn, birthday, daysBetween, isDay, parseDay, type Day } from './day.ts';
export { nonEmpty, type NonEmpty } from './non-empty.ts';
export * from './questions.ts';
export { CARE_STATUSES, type CareStatus } from './care-status/statuses.ts';
