import { COMPLAINT_STEPS, MILESTONES, type BankHolidays, type ComplaintStep, type Milestone } from '../domain/index.ts';
import { formatDay } from '../i18n/format.ts';
import type { Html } from './parts.ts';
import type { SiteContext } from './site.ts';
import { spokenDays, type SpokenDays } from './spoken-days.ts';
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
export interface ComplaintDatesData extends SpokenDays {
  readonly holidays: BankHolidays;
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
    notKnown: t('complaintDates.notKnown', { from: formatDay(tag, coversFrom), until: formatDay(tag, coversUntil) }),
    data: { ...spokenDays(context), holidays: offer.holidays },
  };
}
