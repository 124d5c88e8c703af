import type { Day } from '../domain/index.ts';
import { dayParts, formatWeekday } from '../i18n/format.ts';
import { FIXED_DAY, type SiteContext } from './site.ts';

/** What a script needs to know which day it is, and to say days in the language of the page. */
export interface SpokenDays {
  /** The day of the build: a clock that says an earlier one is wrong. */
  readonly builtOn: Day;
  /** The day the site was built to stand on; missing, the phone's clock says which day it is. */
  readonly asOf?: Day;
  /** How a day is written: `{weekday}`, `{day}`, `{month}` and `{year}` stand where they belong. */
  readonly pattern: string;
  readonly months: readonly string[];
  /** From Sunday. */
  readonly weekdays: readonly string[];
}

export function spokenDays({ tag, on, t }: SiteContext): SpokenDays {
  const { months, pattern } = dayParts(tag);
  return {
    builtOn: on,
    ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
    pattern: t('dayForm.line', { weekday: '{weekday}', day: pattern }),
    months,
    weekdays: [6, 0, 1, 2, 3, 4, 5].map((weekday) => formatWeekday(tag, weekday)),
  };
}
