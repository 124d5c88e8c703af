import { parseDay, type Day } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';

/**
 * Today in England, from the phone's clock, whatever the phone's time zone. A clock that says a day before
 * the site was built is wrong; and where the site was built to stand on a day (`AS_OF`), that day holds.
 */
export function today({ builtOn, asOf }: Pick<Knowledge, 'builtOn' | 'asOf'>): Day {
  if (asOf !== undefined) return asOf;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = (type: string) => format.formatToParts(new Date()).find((each) => each.type === type)?.value ?? '';
  const day = parseDay(`${part('year')}-${part('month')}-${part('day')}`);
  return day === undefined || day < builtOn ? builtOn : day;
}
