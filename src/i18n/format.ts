import type { LocaleTag } from './locales.ts';

/**
 * Dates and money, the same everywhere: the Gregorian calendar and Latin digits in every language,
 * because a Persian date on an English letter makes people miss appointments.
 */
const calendar = '-u-ca-gregory-nu-latn';

/** "1 April 2023". @param day `YYYY-MM-DD` */
export function formatDay(tag: LocaleTag, day: string): string {
  const format = new Intl.DateTimeFormat(`${intlTag(tag)}${calendar}`, { dateStyle: 'long', timeZone: 'UTC' });
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "£3,000" in every language: one house rule, so that a figure can be compared with a letter. @param pounds an amount in pounds */
export function formatMoney(pounds: number): string {
  const digits = Number.isInteger(pounds) ? 0 : 2;
  return `£${pounds.toLocaleString('en-GB', { minimumFractionDigits: digits, maximumFractionDigits: digits })}`;
}

/** "Monday", for opening hours. @param weekday 0 is Monday */
export function formatWeekday(tag: LocaleTag, weekday: number): string {
  const monday = Date.UTC(2024, 0, 1);
  const format = new Intl.DateTimeFormat(`${intlTag(tag)}${calendar}`, { weekday: 'long', timeZone: 'UTC' });
  return format.format(new Date(monday + weekday * 86_400_000));
}

/** The twelve months as they stand in a full date: a phone's browser lacks many of our languages. */
export function dayParts(tag: LocaleTag): { readonly months: readonly string[]; readonly pattern: string } {
  const format = new Intl.DateTimeFormat(`${intlTag(tag)}${calendar}`, { dateStyle: 'long', timeZone: 'UTC' });
  const months = Array.from({ length: 12 }, (_, month) =>
    format.formatToParts(Date.UTC(2024, month, 1)).find((part) => part.type === 'month')?.value ?? '');
  const pattern = format
    .formatToParts(Date.UTC(2024, 0, 1))
    .map((part) => (part.type === 'literal' ? part.value : `{${part.type}}`))
    .join('');
  return { months, pattern };
}

function intlTag(tag: LocaleTag): string {
  return tag === 'en' ? 'en-GB' : tag;
}
