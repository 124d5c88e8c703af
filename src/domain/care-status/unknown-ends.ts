import { birthday } from '../birthdays.ts';
import { addDays, type Day } from '../day.ts';
import { countDays, spells, THIRTEEN_WEEKS_IN_DAYS } from './days-looked-after.ts';
import { AGE_ADULT, AGE_ELIGIBLE_FROM } from './decide.ts';
import type { CareHistory } from './history.ts';

/**
 * The history itself when every end is known. Otherwise (C6) one history for each kind of day on which the
 * unknown end can lie: the findings change only at these days, so together they are every finding possible.
 */
export function possibleEnds(history: CareHistory, on: Day): readonly CareHistory[] {
  const rows = history.lookedAfter ?? [];
  const index = rows.findIndex(({ endUnknown, to }) => endUnknown === true && !to);
  const row = rows[index];
  if (row === undefined) return [history];
  return endsToTry(history, row.from, on).flatMap((to) =>
    possibleEnds({ ...history, lookedAfter: rows.map((each, place) => (place === index ? { ...row, to, endUnknown: false } : each)) }, on),
  );
}

/** Days on each side of every day that matters, from the start of the row to the day asked about, and "still so". */
function endsToTry(history: CareHistory, from: Day, on: Day): readonly (Day | null)[] {
  const { dateOfBirth } = history;
  const all = spells(history, on);
  const before = countDays(history, all.filter((spell) => spell.from < from)).days;
  const start = from > birthday(dateOfBirth, 14) ? from : birthday(dateOfBirth, 14);
  const enough = addDays(start, Math.max(0, THIRTEEN_WEEKS_IN_DAYS - before - 1));
  const turning = [birthday(dateOfBirth, AGE_ELIGIBLE_FROM), birthday(dateOfBirth, AGE_ADULT), enough, ...stayEnds(history)];
  const days = [from, on, ...turning.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)])];
  return [null, ...new Set(days.filter((day) => day >= from && day <= on))];
}

function stayEnds({ livedAtHome, detainedOrInHospitalAt16, specialGuardianship }: CareHistory): readonly Day[] {
  return [
    ...(livedAtHome ?? []).flatMap(({ from, to }) => (to ? [from, to] : [from])),
    ...(detainedOrInHospitalAt16 ? [detainedOrInHospitalAt16.from] : []),
    ...(specialGuardianship ? [specialGuardianship.madeOn] : []),
  ];
}
