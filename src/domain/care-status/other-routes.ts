import { birthday } from '../birthdays.ts';
import { addDays, type Day } from '../day.ts';
import { AGE_ADULT, AGE_ELIGIBLE_FROM } from './decide.ts';
import { countDays, earliest, lastsMonths, merged, THIRTEEN_WEEKS_IN_DAYS, type Spell } from './days-looked-after.ts';
import type { CareHistory, OtherAccommodation } from './history.ts';
import { isRecord } from './shape.ts';
import { isCareOrder, otherPlace } from './reading.ts';
import { all, any, type Tri } from './tri.ts';

/** Children Act 1989 s24(2)(d): how long in a row in hospital, a care home or a school's accommodation. */
export const CONSECUTIVE_MONTHS = 3;

/**
 * SI 2010/2571 reg 3(2): on reaching 16 detained or in hospital, not under a care order, and immediately
 * before that looked after for 13 weeks in all since 14.
 */
export function wasDetainedOrInHospitalAt16(history: CareHistory, found: readonly Spell[]): Tri {
  const stay = history.detainedOrInHospitalAt16;
  if (!stay) return false;
  const sixteenOn = birthday(history.dateOfBirth, AGE_ELIGIBLE_FROM);
  const there = stay.from <= sixteenOn && (!stay.to || stay.to >= sixteenOn);
  const underCareOrder = found.some(({ row, from, last }) => isCareOrder(row.legalBasis) && from <= sixteenOn && last >= sixteenOn);
  const before = found.filter(({ from }) => from <= stay.from).map((spell) => ({ ...spell, last: earliest(spell.last, stay.from) }));
  const enough = countDays(history, before).days >= THIRTEEN_WEEKS_IN_DAYS;
  return all(there, !underCareOrder, enough, stay.lookedAfterImmediatelyBefore ?? endsWith(found, stay.from));
}

/** Children Act 1989 s24(1A): made straight from care at any age; under 18 in force now, from 18 in force on reaching it. */
export function hasSpecialGuardianship(history: CareHistory, on: Day, spellsAtAnyAge: readonly Spell[]): Tri {
  const order = history.specialGuardianship;
  if (!order) return false;
  const adultOn = birthday(history.dateOfBirth, AGE_ADULT);
  const inForce = on < adultOn ? inForceOn(on) : (order.inForceAt18 ?? inForceOn(adultOn));
  return all(order.lookedAfterImmediatelyBefore ?? endsWith(spellsAtAnyAge, order.madeOn), inForce);

  function inForceOn(day: Day): Tri {
    if (order?.endedOn) return order.endedOn >= day;
    // An order always ends at 18, so "not in force" says nothing of the time before once that has passed.
    return order?.inForce === false && on >= adultOn ? undefined : (order?.inForce ?? undefined);
  }
}

/** `true` when care ended as the other thing began; otherwise not known, because the rows may be incomplete. */
function endsWith(found: readonly Spell[], day: Day): Tri {
  return found.some(({ last }) => last >= addDays(day, -1) && last <= addDays(day, 1)) ? true : undefined;
}

/** Children Act 1989 s24(1B) and (2)(b)-(e): was, but is no longer, in such a place at 16 or 17. */
export function wasInOtherPlaceFrom16(history: CareHistory, on: Day): Tri {
  const rows = (history.otherAccommodation ?? []).filter((row) => overlaps16And17(row, history.dateOfBirth));
  const over = rows.filter(({ to }) => (to !== null && to !== undefined && to <= on) || on >= birthday(history.dateOfBirth, AGE_ADULT));
  return any(
    over.some((row) => otherPlace(row.type) === 'at-once'),
    over.some((row) => otherPlace(row.type) === undefined) ? undefined : false,
    longInstitutionalStay(history, over, on),
  );
}

/** s24(3): the three months may have begun before 16. */
function longInstitutionalStay(history: CareHistory, over: readonly OtherAccommodation[], on: Day): boolean {
  const stays = (history.otherAccommodation ?? [])
    .filter((row) => otherPlace(row.type) === 'three-months')
    .map((row) => ({ from: row.from, last: earliest(row.to ?? on, on) }));
  return merged(stays).some(
    ({ from, last }) => lastsMonths(from, last, CONSECUTIVE_MONTHS) && over.some((row) => otherPlace(row.type) === 'three-months' && row.from <= last && row.from >= from),
  );
}

function overlaps16And17({ from, to }: OtherAccommodation, dateOfBirth: Day): boolean {
  return from < birthday(dateOfBirth, AGE_ADULT) && (!to || to >= birthday(dateOfBirth, AGE_ELIGIBLE_FROM));
}

/** Children Act 1989 s24B: in education or training on the day. Not told means not studying: it never decides for a child. */
export function isStudying({ circumstances }: CareHistory, on: Day): boolean {
  const education = circumstances?.education;
  if (!isRecord(education)) return circumstances?.studying === true;
  const ended = education.to ?? education.ended;
  return !(typeof ended === 'string' && ended <= on);
}
