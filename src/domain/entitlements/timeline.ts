import { AGE_END } from '../care-status/decide.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { birthday, type Day } from '../day.ts';
import { ageLimits, STATUS_AGES } from './age-limits.ts';
import { verdictFor } from './check-entitlements.ts';
import type { Circumstances } from './circumstances.ts';
import type { Entitlement } from './entitlement.ts';
import { legalObstacle, legalTurningDay } from './legal-state.ts';
import { isDayMoment, knownDateOfBirth, outlookFor, type Moment, type Outlook, type Standing } from './standing.ts';

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
  const outlook = outlookFor(circumstances, on);
  const dateOfBirth = knownDateOfBirth(circumstances, on);
  const last = dateOfBirth === undefined ? undefined : birthday(dateOfBirth, AGE_END);
  let before = lookAt(entitlements, outlook.now, on);
  const changes: Change[] = [];
  for (const moment of moments(outlook, entitlements, last)) {
    const now = lookAt(entitlements, outlook.at(moment), isDayMoment(moment) ? moment : on);
    const change = difference(before, now, moment);
    if (change !== undefined) changes.push(change);
    before = now;
  }
  return changes;
}

function moments({ momentsAhead }: Outlook, entitlements: readonly Entitlement[], last: Day | undefined): readonly Moment[] {
  const ages = [...STATUS_AGES, ...entitlements.flatMap(({ who }) => ageLimits(who))].filter((age) => age <= AGE_END);
  const days = entitlements.flatMap(({ legalState }) => legalTurningDay(legalState) ?? []);
  return momentsAhead(ages, days).filter((moment) => !isDayMoment(moment) || last === undefined || moment <= last);
}

interface View {
  readonly status: CareStatus | undefined;
  readonly has: ReadonlySet<string>;
}

function lookAt(entitlements: readonly Entitlement[], standing: Standing, day: Day): View {
  const has = entitlements.filter(
    (entry) => verdictFor(entry, standing).kind === 'holds' && legalObstacle(entry.legalState, day) === undefined,
  );
  return { status: standing.status, has: new Set(has.map(({ id }) => id)) };
}

function difference(before: View, now: View, at: Moment): Change | undefined {
  const starts = [...now.has].filter((id) => !before.has.has(id));
  const ends = [...before.has].filter((id) => !now.has.has(id));
  const status = now.status === before.status ? undefined : now.status;
  return status === undefined && starts.length === 0 && ends.length === 0 ? undefined : { at, status, starts, ends };
}
