import { COMPLAINT_STEPS, MILESTONES, type BankHolidays, type ComplaintStep, type Day, type Milestone } from '../domain/index.ts';
import { dayParts, formatDay, formatWeekday } from '../i18n/format.ts';
import type { Html } from './parts.ts';
import { FIXED_DAY, type SiteContext } from './site.ts';
import type { PageText } from './text.ts';

/** The tool that works out the days of a complaint. Words stand in the markup; the script fills in the days. */
export interface ComplaintDatesView {
  readonly steps: readonly StepView[];
  readonly milestones: readonly Milestone[];
  readonly counted: Html;
  /** Said when a day cannot be counted. */
  readonly notKnown: string;
  readonly data: ComplaintDatesData;
}

/** Something that can have happened last, and what to do then. */
export interface StepView {
  readonly id: ComplaintStep;
  readonly label: string;
  /** Said first, once the council is late or the day to ask is over. */
  readonly now?: Html;
  readonly then: Html;
}

/** What the script computes with. */
export interface ComplaintDatesData {
  readonly holidays: BankHolidays;
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

export function complaintDatesView(context: SiteContext, text: PageText): ComplaintDatesView {
  const { t, tag, offer } = context;
  const { line } = text.in(tag);
  const { coversFrom, coversUntil } = offer.holidays;
  return {
    steps: COMPLAINT_STEPS.map((id) => ({
      id,
      label: t(`complaintDates.step.${id}`),
      ...(id === 'last-answer' ? {} : { now: line(t(`complaintDates.now.${id}`)) }),
      then: line(t(`complaintDates.then.${id}`)),
    })),
    milestones: MILESTONES,
    counted: line(t('complaintDates.counted')),
    notKnown: t('complaintDates.problem.not-known', { from: formatDay(tag, coversFrom), until: formatDay(tag, coversUntil) }),
    data: complaintDatesData(context),
  };
}

function complaintDatesData({ offer, tag, on, t }: SiteContext): ComplaintDatesData {
  const { months, pattern } = dayParts(tag);
  return {
    holidays: offer.holidays,
    builtOn: on,
    ...(FIXED_DAY === undefined ? {} : { asOf: FIXED_DAY }),
    pattern: t('complaintDates.line', { weekday: '{weekday}', day: pattern }),
    months,
    weekdays: [6, 0, 1, 2, 3, 4, 5].map((weekday) => formatWeekday(tag, weekday)),
  };
}
