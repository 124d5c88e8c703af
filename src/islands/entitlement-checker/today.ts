import { parseDay, type Day } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Today in England, from the phone's clock, whatever the phone's time zone. A clock that says a day before
 * the site was built is wrong; and where the site was built to stand on a day (`AS_OF`), that day holds.
 */
export function today({ builtOn, asOf }: Pick<Knowledge, 'builtOn' | 'asOf'>): Day {
  if (asOf !== undefined) return asOf;
  // Swedish writes dates as year-month-day.
  const day = parseDay(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }));
  return day === undefined || day < builtOn ? builtOn : day;
}
