/** "Hello {{name}}" with the values in their places. */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** How a full date is written in the page's language: the months, and where the parts stand. */
export interface DateParts {
  readonly months: readonly string[];
  readonly pattern: string;
}

/** A full date in the page's language: "1 April 2023". @param day `YYYY-MM-DD` */
export function dayInWords(day: string, { pattern, months }: DateParts): string {
  const [year = '', month = '1', date = '1'] = day.split('-');
  return pattern
    .replace('{day}', String(Number(date)))
    .replace('{month}', months[Number(month) - 1] ?? '')
    .replace('{year}', year);
}

/** A full date with its day of the week, where the pattern has a place for it: "Monday 1 May 2023". */
export function weekdayAndDay(day: string, { weekdays, ...parts }: DateParts & { readonly weekdays: readonly string[] }): string {
  return dayInWords(day, parts).replace('{weekday}', weekdays[new Date(day).getUTCDay()] ?? '');
}

/** "22 November 2026": English dates are the ones every browser knows. @param day `YYYY-MM-DD` */
export function englishDay(day: string): string {
  return new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
}
