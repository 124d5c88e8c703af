import { parseDay, type Day } from '../domain/index.ts';

/** What a page with a clock in it is built with. */
export interface BuildDay {
  /** The day of the build: a clock that says an earlier one is wrong. */
  readonly builtOn: Day;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day | undefined;
}

/**
 * Today in England, from the phone's clock, whatever the phone's time zone. A clock that says a day before
 * the site was built is wrong; and where the site was built to stand on a day (`AS_OF`), that day holds.
 */
export function today({ builtOn, asOf }: BuildDay): Day {
  if (asOf !== undefined) return asOf;
  // Swedish writes dates as year-month-day.
  const day = parseDay(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }));
  return day === undefined || day < builtOn ? builtOn : day;
}
