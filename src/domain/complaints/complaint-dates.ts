import { addDays, addMonths, type Day } from '../day.ts';
import { addWorkingDays, type BankHolidays, type HolidaysNotKnown } from '../working-days.ts';
import { COMPLAINT_LIMITS as LIMITS, OMBUDSMAN_MONTHS } from './limits.ts';

/** What has happened last, in the order of the procedure. The day of it starts the count. */
export const COMPLAINT_STEPS = [
  'complained',
  'stage-1-answer',
  'asked-for-stage-2',
  'stage-2-answer',
  'asked-for-stage-3',
  'panel-met',
  'last-answer',
] as const;
export type ComplaintStep = (typeof COMPLAINT_STEPS)[number];

/** A day the procedure leads to. */
export const MILESTONES = [
  /** An answer is due. */
  'due',
  /** The last day for the answer, when it takes the council longer. */
  'latest',
  /** The panel must have met. */
  'panel',
  /** The panel's report, at the latest. */
  'report',
  /** The council's answer to the report, at the latest. */
  'answer',
  /** The first day on which the council is late. */
  'late',
  /** The last day to ask for the next stage. */
  'ask-until',
  /** The last day for the Ombudsman, for a person who knew of the matter on the day they complained. */
  'ombudsman-until',
] as const;
export type Milestone = (typeof MILESTONES)[number];

/** The days after a step. A step has only the milestones that follow from it. */
export type ComplaintDates =
  | { readonly kind: 'dates'; readonly days: Readonly<Partial<Record<Milestone, Day>>> }
  | HolidaysNotKnown;

/**
 * When answers are due, and until when to ask for more, after a step of a Children Act complaint.
 *
 * From which day the times run: stages 1 and 3 from the day the council gets the complaint or the request;
 * stage 2 from the day it is asked for (so the Ombudsman, decision 25 010 090), although some councils count
 * from the day a list of the complaints is agreed, which is later. The day itself is never counted: that is
 * a convention of ours, and gives the later day. The page says so.
 * @param on the day the step was taken
 */
export function complaintDates(step: ComplaintStep, on: Day, holidays: BankHolidays): ComplaintDates {
  switch (step) {
    case 'complained':
      return withDays(waiting(on, LIMITS.stage1, holidays), { 'ombudsman-until': ombudsmanUntil(on) });
    case 'asked-for-stage-2':
      return waiting(on, LIMITS.stage2, holidays);
    case 'stage-1-answer':
      return chain(on, [['ask-until', LIMITS.askForStage2]], holidays);
    case 'stage-2-answer':
      return chain(on, [['ask-until', LIMITS.askForStage3]], holidays);
    case 'asked-for-stage-3':
      return withLate('panel', chain(on, [['panel', LIMITS.panel], ...AFTER_PANEL], holidays), holidays);
    case 'panel-met':
      return withLate('answer', chain(on, AFTER_PANEL, holidays), holidays);
    case 'last-answer':
      return { kind: 'dates', days: {} };
  }
}

/**
 * The last day to go to the Ombudsman. The twelve months begin with the day on which the person first knew
 * of the matter, not with the council's answer (Local Government Act 1974 s26B). That day is counted, which
 * gives the earlier, safer last day.
 */
export function ombudsmanUntil(knewOn: Day): Day {
  return addDays(addMonths(knewOn, OMBUDSMAN_MONTHS), -1);
}

type Link = readonly [milestone: Milestone, workingDays: number];

/** The report counts from the meeting, and the answer from the day the report comes. */
const AFTER_PANEL: readonly Link[] = [['report', LIMITS.report], ['answer', LIMITS.lastAnswer]];

function waiting(on: Day, { due, latest }: { readonly due: number; readonly latest: number }, holidays: BankHolidays): ComplaintDates {
  return withLate('latest', chain(on, [['due', due], ['latest', latest - due]], holidays), holidays);
}

/** Each link counts from the day of the one before it. */
function chain(on: Day, links: readonly Link[], holidays: BankHolidays): ComplaintDates {
  let days: Partial<Record<Milestone, Day>> = {};
  let from = on;
  for (const [milestone, count] of links) {
    const found = addWorkingDays(from, count, holidays);
    if (found.kind !== 'day') return found;
    from = found.day;
    days = { ...days, [milestone]: from };
  }
  return { kind: 'dates', days };
}

/** The council is late from the first working day after the last one it had. */
function withLate(last: Milestone, found: ComplaintDates, holidays: BankHolidays): ComplaintDates {
  const day = found.kind === 'dates' ? found.days[last] : undefined;
  if (day === undefined) return found;
  const late = addWorkingDays(day, 1, holidays);
  return late.kind === 'day' ? withDays(found, { late: late.day }) : late;
}

function withDays(found: ComplaintDates, more: Partial<Record<Milestone, Day>>): ComplaintDates {
  return found.kind === 'dates' ? { kind: 'dates', days: { ...found.days, ...more } } : found;
}
