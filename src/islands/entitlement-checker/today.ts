import { parseDay, type Day } from '../../domain/index.ts';

/**
 * Today in England, from the phone's clock, whatever the phone's time zone.
 * @param asOf the day the site was built to stand on (`AS_OF`), which then holds instead
 */
export function today(asOf: Day | undefined): Day {
  if (asOf !== undefined) return asOf;
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  const part = (type: string) => format.formatToParts(new Date()).find((each) => each.type === type)?.value ?? '';
  const day = parseDay(`${part('year')}-${part('month')}-${part('day')}`);
  if (day === undefined) throw new Error('The clock of this phone shows no day');
  return day;
}
