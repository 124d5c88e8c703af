import { parseDay, type Day } from '../../domain/index.ts';

/**
 * Today in England, from the phone's clock, whatever the phone's time zone.
 * @param asOf the day the site was built to stand on (`AS_OF`), which then holds instead
 */
export function today(asOf: string | undefined): Day {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London', year: 'numeric', month: '2-digit', day: '2-digit' });
  const parts = new Map(format.formatToParts(new Date()).map((part) => [part.type, part.value]));
  const text = asOf ?? `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
  const day = parseDay(text);
  if (day === undefined) throw new Error(`Not a day: ${text}`);
  return day;
}
