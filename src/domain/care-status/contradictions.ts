import { birthday } from '../birthdays.ts';
import type { Day } from '../day.ts';
import type { Problem, ProblemCode } from './finding.ts';
import type { CareHistory, Period } from './history.ts';

/**
 * Facts of a well-formed history that cannot all be true, each with its field. Something that begins after
 * `on` is refused, because it is far more often a slip of the pen than a plan; an end after `on` is a plan,
 * and means "still so on the day asked about".
 */
export function contradictions(history: CareHistory, on: Day): readonly Problem[] {
  const { dateOfBirth } = history;
  const periods = [
    ...listed('lookedAfter', history.lookedAfter),
    ...listed('livedAtHome', history.livedAtHome),
    ...listed('otherAccommodation', history.otherAccommodation),
    ...(history.detainedOrInHospitalAt16 ? [{ field: 'detainedOrInHospitalAt16', period: history.detainedOrInHospitalAt16 }] : []),
  ];
  return [
    ...problemIf(dateOfBirth > on, 'dateOfBirth', 'in-the-future'),
    ...periods.flatMap(({ field, period }) => periodProblems(field, period, dateOfBirth, on)),
    ...endProblems(history, on),
    ...guardianshipProblems(history, on),
    ...dayProblems('adoptedOn', history.adoptedOn, dateOfBirth, on),
    ...problemIf(Boolean(history.adoptedOn && history.adoptedOn > birthday(dateOfBirth, 18)), 'adoptedOn', 'contradiction'),
  ];
}

function listed(name: string, periods: readonly Period[] | null | undefined) {
  return (periods ?? []).map((period, index) => ({ field: `${name}[${index}]`, period }));
}

function periodProblems(field: string, { from, to }: Period, dateOfBirth: Day, on: Day): readonly Problem[] {
  return [
    ...dayProblems(`${field}.from`, from, dateOfBirth, on),
    ...problemIf(Boolean(to && to < from), `${field}.to`, 'before-start'),
  ];
}

function dayProblems(field: string, day: Day | null | undefined, dateOfBirth: Day, on: Day): readonly Problem[] {
  if (!day) return [];
  return [...problemIf(day < dateOfBirth, field, 'before-birth'), ...problemIf(day > on, field, 'in-the-future')];
}

/** A known end and an unknown one, a marked end and "still so". */
function endProblems({ lookedAfter }: CareHistory, on: Day): readonly Problem[] {
  return (lookedAfter ?? []).flatMap(({ to, endUnknown }, index) =>
    problemIf(Boolean(to && endUnknown && to <= on), `lookedAfter[${index}].endUnknown`, 'contradiction'),
  );
}

function guardianshipProblems({ specialGuardianship: order, dateOfBirth }: CareHistory, on: Day): readonly Problem[] {
  if (!order) return [];
  const { madeOn, endedOn, inForce, inForceAt18 } = order;
  const adultOn = birthday(dateOfBirth, 18);
  return [
    ...dayProblems('specialGuardianship.madeOn', madeOn, dateOfBirth, on),
    ...problemIf(madeOn >= adultOn, 'specialGuardianship.madeOn', 'contradiction'),
    ...problemIf(Boolean(endedOn && endedOn < madeOn), 'specialGuardianship.endedOn', 'before-start'),
    ...problemIf(Boolean(endedOn && inForce && endedOn <= on && on < adultOn), 'specialGuardianship.inForce', 'contradiction'),
    ...problemIf(Boolean(endedOn && inForceAt18 && endedOn < adultOn), 'specialGuardianship.inForceAt18', 'contradiction'),
  ];
}

function problemIf(wrong: boolean, field: string, problem: ProblemCode): readonly Problem[] {
  return wrong ? [{ field, problem }] : [];
}
