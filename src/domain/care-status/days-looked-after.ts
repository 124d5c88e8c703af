import { birthday } from '../birthdays.ts';
import { addDays, addMonths, daysBetween, type Day } from '../day.ts';
import { AGE_ADULT, AGE_ELIGIBLE_FROM } from './decide.ts';
import type { CareHistory, LookedAfter } from './history.ts';
import { countsAsLookedAfter, isCareOrder } from './reading.ts';

/** SI 2010/959 reg 40(1): the prescribed period, 13 weeks, in days (C1). */
export const THIRTEEN_WEEKS_IN_DAYS = 91;
/** SI 2010/959 reg 40(1): the prescribed age, from whose birthday time counts (C2). */
export const AGE_TIME_COUNTS_FROM = 14;
/** Children Act 1989 s22(2): a stay of 24 hours or less does not make a child looked after. */
const HOURS_TOO_SHORT = 24;

/** Time looked after, from the first day to the last, both counted. */
export interface Spell {
  readonly from: Day;
  readonly last: Day;
  /** Whether it was still going on. */
  readonly ongoing: boolean;
  readonly row: LookedAfter;
}

/** The rows that are time looked after in England and no short breaks, up to a day, and never past the 18th birthday. */
export function spells(history: CareHistory, on: Day): readonly Spell[] {
  const adultOn = birthday(history.dateOfBirth, AGE_ADULT);
  return (history.lookedAfter ?? [])
    .filter((row) => isLookedAfterRow(row) && row.from <= on && row.from < adultOn)
    .map((row) => {
      const ends = row.to ?? adultOn;
      const ongoing = ends > on && on < adultOn;
      return { from: row.from, last: earliest(ends, on, adultOn), ongoing, row };
    });
}

/** Not under s17, s23B or s24B, not of 24 hours or less, not in another nation, not a series of short breaks. */
export function isLookedAfterRow(row: LookedAfter): boolean {
  return countsAsLookedAfter(row.legalBasis) && (row.durationHours ?? Infinity) > HOURS_TOO_SHORT && !isShortBreakSeries(row);
}

/** SI 2010/959 reg 48; a child under a care order is outside it (reg 48(2)). */
export function isShortBreakSeries({ shortBreaks, legalBasis }: LookedAfter): boolean {
  return shortBreaks === true && !isCareOrder(legalBasis);
}

export interface DayCount {
  /** C1: distinct days, the first and the last counted. */
  readonly days: number;
  /** Nights: the stricter count. */
  readonly nights: number;
}

/**
 * Days looked after in all, from the 14th birthday (C2) to the day before the 18th (C4). Rows that overlap
 * are counted once (C1).
 */
export function countDays(history: CareHistory, found: readonly Spell[]): DayCount {
  const first = birthday(history.dateOfBirth, AGE_TIME_COUNTS_FROM);
  const last = addDays(birthday(history.dateOfBirth, AGE_ADULT), -1);
  const given = found.filter(({ row }) => hasTotal(row));
  const stretches = merged(found.filter(({ row }) => !hasTotal(row)).map((spell) => ({ from: latest(spell.from, first), last: earliest(spell.last, last) })));
  const totals = given.reduce((sum, { row }) => sum + (row.totalDaysLookedAfterSince14 ?? 0), 0);
  const nights = stretches.reduce((sum, stretch) => sum + daysBetween(stretch.from, stretch.last), 0);
  return { days: nights + stretches.length + totals, nights: nights + totals };
}

function hasTotal({ totalDaysLookedAfterSince14 }: LookedAfter): boolean {
  return typeof totalDaysLookedAfterSince14 === 'number';
}

interface Stretch {
  readonly from: Day;
  readonly last: Day;
}

/** Stretches of days, those that touch or overlap made one, in order; empty ones left out. */
export function merged(stretches: readonly Stretch[]): readonly Stretch[] {
  const inOrder = stretches.filter(({ from, last }) => from <= last).sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: Stretch[] = [];
  for (const stretch of inOrder) {
    const before = result.at(-1);
    if (before === undefined || stretch.from > addDays(before.last, 1)) result.push(stretch);
    else result[result.length - 1] = { from: before.from, last: latest(before.last, stretch.last) };
  }
  return result;
}

/** Whether a stretch from one day to another is that many months or more. */
export function lastsMonths(from: Day, to: Day, months: number): boolean {
  return addMonths(from, months) <= to;
}

/** C3: a day looked after on or after the 16th birthday. The birthday itself counts, because age is reached at its start. */
export function reachedSixteen(history: CareHistory, found: readonly Spell[]): boolean {
  const sixteenOn = birthday(history.dateOfBirth, AGE_ELIGIBLE_FROM);
  return found.some(({ last }) => last >= sixteenOn);
}

export function earliest(...days: readonly Day[]): Day {
  return days.reduce((a, b) => (a < b ? a : b));
}

export function latest(...days: readonly Day[]): Day {
  return days.reduce((a, b) => (a > b ? a : b));
}
