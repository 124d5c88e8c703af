import { AGE_END } from '../care-status/decide.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { birthday } from '../birthdays.ts';
import type { Day } from '../day.ts';
import { ageLimits, STATUS_AGES } from './age-limits.ts';
import type { Circumstances } from './circumstances.ts';
import { conditionOf } from './condition.ts';
import type { Entitlement } from './entitlement.ts';
import { verdictFor } from './entry-verdict.ts';
import { legalObstacle, legalTurningDay } from './legal-state.ts';
import { isDayMoment, outlookFor, type Moment, type Outlook } from './outlook.ts';
import { settledStatus, type Standing } from './standing.ts';

/** What changes at a moment to come. Never empty: a status, something that starts, or something that ends. */
export interface Change {
  readonly at: Moment;
  /** The new care status, when it is settled and another. */
  readonly status?: CareStatus | undefined;
  /** Ids of entries that start. */
  readonly starts: readonly string[];
  readonly ends: readonly string[];
}

/** What starts and ends up to 25, soonest first, if the person's care goes on as it is. */
export function timeline(circumstances: Circumstances, entitlements: readonly Entitlement[], on: Day): readonly Change[] {
  const outlook = outlookFor(circumstances, entitlements, on);
  const changes: Change[] = [];
  let before = lookAt(entitlements, outlook.now, on);
  for (const moment of moments(outlook, entitlements)) {
    const now = lookAt(entitlements, outlook.at(moment), isDayMoment(moment) ? moment : on, before);
    const change = difference(before, now, moment);
    if (change !== undefined) changes.push(change);
    before = now;
  }
  return changes;
}

function moments({ age, dateOfBirth, momentsAhead }: Outlook, entitlements: readonly Entitlement[]): readonly Moment[] {
  if (age === undefined) return [];
  const ages = entitlements.flatMap((entitlement) => ageLimits(conditionOf(entitlement))).filter((age) => age <= AGE_END);
  const days = entitlements.flatMap(({ legalState }) => legalTurningDay(legalState) ?? []);
  const last = dateOfBirth && birthday(dateOfBirth, AGE_END);
  return momentsAhead([...STATUS_AGES, ...ages], days).filter((moment) => !isDayMoment(moment) || last === undefined || moment <= last);
}

interface View {
  readonly status: CareStatus | undefined;
  readonly has: ReadonlySet<string>;
}

function lookAt(entitlements: readonly Entitlement[], standing: Standing, day: Day, before?: View): View {
  const has = entitlements.filter((entitlement) => {
    if (legalObstacle(entitlement.legalState, day) !== undefined) return false;
    const { kind } = verdictFor(entitlement, standing);
    // What is not known then neither starts nor ends.
    return kind === 'open' ? before?.has.has(entitlement.id) : kind === 'holds';
  });
  return { status: settledStatus(standing), has: new Set(has.map(({ id }) => id)) };
}

function difference(before: View, now: View, at: Moment): Change | undefined {
  const starts = [...now.has].filter((id) => !before.has.has(id));
  const ends = [...before.has].filter((id) => !now.has.has(id));
  const status = now.status === before.status ? undefined : now.status;
  return status === undefined && starts.length === 0 && ends.length === 0 ? undefined : { at, status, starts, ends };
}
