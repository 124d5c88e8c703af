import type { OpeningHours } from '../collections/schemas/opening-hours.ts';
import { WEEKDAYS } from '../collections/schemas/closed-lists.ts';
import { formatWeekday } from '../i18n/format.ts';
import type { LocaleTag } from '../i18n/locales.ts';
import type { Translate } from '../i18n/translator.ts';

/** Opening hours as lines to read: "Monday to Friday, 09:00 to 17:00". */
export function openingHoursInWords(hours: OpeningHours, tag: LocaleTag, t: Translate): readonly string[] {
  if (hours === 'always') return [t('contact.always')];
  if (hours === 'unknown') return [t('contact.hoursUnknown')];
  return hours.map(({ days, from, to }) => {
    const numbers = days.map((day) => WEEKDAYS.indexOf(day));
    return t('contact.openLine', { days: daysInWords(numbers, tag, t), from, to });
  });
}

/** Three or more days in a row become a range. @param days 0 is Monday */
function daysInWords(days: readonly number[], tag: LocaleTag, t: Translate): string {
  const [first] = days;
  const last = days.at(-1);
  const inARow = days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);
  if (first !== undefined && last !== undefined && inARow && days.length > 2) {
    return t('contact.dayRange', { first: formatWeekday(tag, first), last: formatWeekday(tag, last) });
  }
  return days.map((day) => formatWeekday(tag, day)).join(t('contact.dayJoin'));
}
