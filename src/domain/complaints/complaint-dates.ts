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

/** A milestone, so many working days after another one, or after the step itself. */
type Count = readonly [milestone: Milestone, workingDays: number, after?: Milestone];

/** The council is late from the first working day after the last one it had. */
const AFTER: Readonly<Record<ComplaintStep, readonly Count[]>> = {
  complained: [['due', LIMITS.stage1.due], ['latest', LIMITS.stage1.latest], ['late', 1, 'latest']],
  'stage-1-answer': [['ask-until', LIMITS.askForStage2]],
  'asked-for-stage-2': [['due', LIMITS.stage2.due], ['latest', LIMITS.stage2.latest], ['late', 1, 'latest']],
  'stage-2-answer': [['ask-until', LIMITS.askForStage3]],
  'asked-for-stage-3': [['panel', LIMITS.panel], ['late', 1, 'panel'], ['report', LIMITS.report, 'panel'], ['answer', LIMITS.lastAnswer, 'report']],
  'panel-met': [['report', LIMITS.report], ['answer', LIMITS.lastAnswer, 'report'], ['late', 1, 'answer']],
  'last-answer': [],
};

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
  const days: Partial<Record<Milestone, Day>> = {};
  for (const [milestone, count, after] of AFTER[step]) {
    const found = addWorkingDays((after && days[after]) ?? on, count, holidays);
    if (found.kind !== 'day') return found;
    days[milestone] = found.day;
  }
  if (step === 'complained') days['ombudsman-until'] = ombudsmanUntil(on);
  return { kind: 'dates', days };
}

/**
 * The last day to go to the Ombudsman. The twelve months begin with the day on which the person first knew
 * of the matter, not with the council's answer (Local Government Act 1974 s26B). That day is counted, which
 * gives the earlier, safer last day.
 */
export function ombudsmanUntil(knewOn: Day): Day {
  return addDays(addMonths(knewOn, OMBUDSMAN_MONTHS), -1);
}
