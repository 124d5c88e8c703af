import { birthday } from '../birthdays.ts';
import { addDays, type Day } from '../day.ts';
import { AGE_ADULT } from './decide.ts';
import { earliest, lastsMonths, type Spell } from './days-looked-after.ts';
import type { CareHistory, LivedAtHome } from './history.ts';
import { hasParentalResponsibility } from './reading.ts';
import { any, all, type Tri } from './tri.ts';

/** SI 2010/2571 reg 3(5): how long at home in a row makes a child no relevant child. */
export const MONTHS_AT_HOME = 6;

/** Time in a row with people who have parental responsibility, after leaving care. */
export interface Stay {
  readonly from: Day;
  /** The day it ended; none while it goes on. */
  readonly to?: Day | undefined;
  readonly brokeDown: Tri;
  readonly withParent: Tri;
}

/** The stays at home that count: those that went on after the person was last looked after. */
export function staysAfterCare(history: CareHistory, found: readonly Spell[]): readonly Stay[] {
  const ceasedOn = found.map(({ last }) => last).sort().at(-1);
  const rows = [...(history.livedAtHome ?? []), ...adoptiveHome(history, ceasedOn)];
  return joined(rows).filter(({ to }) => ceasedOn === undefined || to === undefined || to > ceasedOn);
}

/** An adopted child lives with a parent from the order on, when care ended with it. */
function adoptiveHome({ adoptedOn }: CareHistory, ceasedOn: Day | undefined): readonly LivedAtHome[] {
  if (!adoptedOn || (ceasedOn !== undefined && adoptedOn < ceasedOn)) return [];
  return [{ with: 'adoptive_parent', from: adoptedOn, to: null, brokeDown: false }];
}

/** Stays one after the other without a gap, and without a breakdown between them, made one. */
function joined(rows: readonly LivedAtHome[]): readonly Stay[] {
  const result: Stay[] = [];
  for (const row of [...rows].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const stay: Stay = {
      from: row.from,
      to: row.to ?? undefined,
      brokeDown: row.brokeDown ?? undefined,
      withParent: hasParentalResponsibility(row.with),
    };
    const before = result.at(-1);
    if (before !== undefined && goesOn(before, stay)) result[result.length - 1] = { ...longerOf(before, stay), from: before.from };
    else result.push(stay);
  }
  return result;
}

function goesOn(before: Stay, stay: Stay): boolean {
  const gapless = before.to === undefined || stay.from <= addDays(before.to, 1);
  return gapless && before.brokeDown !== true && before.withParent === stay.withParent;
}

function longerOf(a: Stay, b: Stay): Stay {
  return a.to === undefined || (b.to !== undefined && a.to > b.to) ? a : b;
}

/**
 * SI 2010/2571 reg 3(5)-(7): six months in a row at home take the status away; a breakdown gives it back.
 * From 18 on it counts as it stood on reaching 18 (s23C(1)(a)).
 */
export function settledAtHome(history: CareHistory, stays: readonly Stay[], on: Day): Tri {
  const at = earliest(on, birthday(history.dateOfBirth, AGE_ADULT));
  return any(...stays.map((stay) => all(stay.withParent, settledOn(stay, at))));
}

/** Whether a stay had lasted six months by a day and had not broken down by then. */
export function settledOn({ from, to, brokeDown }: Stay, at: Day): Tri {
  const ended = to !== undefined && to <= at;
  if (!lastsMonths(from, ended ? to : at, MONTHS_AT_HOME)) return false;
  if (!ended) return true;
  return brokeDown === undefined ? undefined : !brokeDown;
}
