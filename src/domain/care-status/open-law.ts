import { birthday } from '../birthdays.ts';
import { addMonths, daysBetween, isDay, type Day } from '../day.ts';
import { AGE_ADULT, AGE_ELIGIBLE_FROM } from './decide.ts';
import { MONTHS_AT_HOME, settledOn, staysAfterCare, type Stay } from './at-home.ts';
import { countDays, earliest, isShortBreakSeries, spells, THIRTEEN_WEEKS_IN_DAYS } from './days-looked-after.ts';
import type { CareFacts } from './facts.ts';
import type { CareHistory } from './history.ts';
import { nationOfBasis, countsAsLookedAfter } from './reading.ts';
import { isRecord } from './shape.ts';
import type { CareStatus } from './statuses.ts';

/** The statuses that rest on 13 weeks of care. */
const RESTS_ON_13_WEEKS: readonly CareStatus[] = ['eligible', 'relevant', 'former-relevant', 'former-relevant-21-to-24'];

/**
 * Whether the law is open for this person, or a single day decides. Such a finding is shown with "ask the
 * council", and nobody is turned away on it (law.md sections 1.3 and 8).
 */
export function isBorderline(history: CareHistory, on: Day, status: CareStatus, facts: CareFacts): boolean {
  return [
    oneDayDecides13Weeks(history, on, status, facts),
    leftOn16thBirthday(history, on, status),
    shortBreaksInDoubt(history, on, facts),
    homeInDoubt(history, on, status, facts),
    detentionInDoubt(history, status, facts),
    orderInDoubt(history, status, facts),
    ageOrHotelInDoubt(history, on, status),
    nationInDoubt(history, status),
    studyInDoubt(history, status, facts),
    stillInOtherPlace(history, on, status),
  ].includes(true);
}

/** C1: 91 days when both ends are counted, but only 90 nights. The statute does not say how to count. */
function oneDayDecides13Weeks(history: CareHistory, on: Day, status: CareStatus, { thirteenWeeks }: CareFacts): boolean {
  if (thirteenWeeks !== true || !RESTS_ON_13_WEEKS.includes(status)) return false;
  return countDays(history, spells(history, on)).nights < THIRTEEN_WEEKS_IN_DAYS;
}

/** C3: left care on the 16th birthday itself; some councils ask for a day more. */
function leftOn16thBirthday(history: CareHistory, on: Day, status: CareStatus): boolean {
  if (!RESTS_ON_13_WEEKS.includes(status) && status !== 'qualifying') return false;
  const found = spells(history, on);
  const last = found.map((spell) => spell.last).sort().at(-1);
  return last === birthday(history.dateOfBirth, AGE_ELIGIBLE_FROM) && !found.some(({ ongoing }) => ongoing);
}

/**
 * SI 2010/959 reg 48: breaks that may be too long or too many to be left out; breaks beside other care; and
 * breaks that ended at 16 or later, which s24(1B) read by itself would count.
 */
function shortBreaksInDoubt(history: CareHistory, on: Day, facts: CareFacts): boolean {
  if ((facts.age ?? 0) < AGE_ELIGIBLE_FROM) return false;
  const found = spells(history, on);
  const sixteenOn = birthday(history.dateOfBirth, AGE_ELIGIBLE_FROM);
  const series = (history.lookedAfter ?? []).filter(isShortBreakSeries);
  const endedAfter16 = series.some(({ to }) => (to ? to >= sixteenOn && to <= on : (facts.age ?? 0) >= AGE_ADULT));
  const unmarked = found.some(({ row }) => row.placement === 'short_break');
  return unmarked || endedAfter16 || (series.length > 0 && found.length > 0);
}

/** SI 2010/2571 reg 3(5)-(7), of which only summaries were read. */
function homeInDoubt(history: CareHistory, on: Day, status: CareStatus, facts: CareFacts): boolean {
  const counts: readonly CareStatus[] = ['relevant', 'qualifying', 'former-relevant', 'former-relevant-21-to-24'];
  const wasEligible = facts.thirteenWeeks === true && facts.lookedAfterFrom16 === true;
  const leftAt18 = facts.lookedAfterAt18 === true;
  if (!counts.includes(status) || leftAt18 || !(wasEligible || facts.detainedOrInHospitalAt16 === true)) return false;
  const found = spells(history, on);
  const ceasedOn = found.map(({ last }) => last).sort().at(-1);
  const adultOn = birthday(history.dateOfBirth, AGE_ADULT);
  return staysAfterCare(history, found)
    .filter(({ withParent }) => withParent !== false)
    .some((stay) => stayInDoubt(stay, on, adultOn, ceasedOn));
}

function stayInDoubt(stay: Stay, on: Day, adultOn: Day, ceasedOn: Day | undefined): boolean {
  const at = earliest(on, adultOn);
  const sixMonthsOn = addMonths(stay.from, MONTHS_AT_HOME);
  const settled = settledOn(stay, at) === true;
  const end = earliest(stay.to ?? at, at);
  const toTheDay = end === sixMonthsOn;
  const movedOutInPeace = settled && stay.to !== undefined && stay.to <= at;
  const begunInCare = settled && ceasedOn !== undefined && stay.from < ceasedOn;
  // s23C(1)(a) "would be one if he were under eighteen": what happens at home after 18 might count too.
  const goesOnPast18 = on >= adultOn && (stay.to === undefined || stay.to > adultOn);
  const changesAfter18 = goesOnPast18 && (settled ? stay.to !== undefined && stay.to <= on : sixMonthsOn <= on);
  return toTheDay || movedOutInPeace || begunInCare || changesAfter18;
}

/** Came or went on the 16th birthday itself. */
function detentionInDoubt({ detainedOrInHospitalAt16: stay, dateOfBirth }: CareHistory, status: CareStatus, facts: CareFacts): boolean {
  if (!stay || facts.detainedOrInHospitalAt16 !== true || !RESTS_ON_13_WEEKS.includes(status)) return false;
  const sixteenOn = birthday(dateOfBirth, AGE_ELIGIBLE_FROM);
  return stay.from === sixteenOn || stay.to === sixteenOn;
}

/** Both a relevant child and under special guardianship; or adopted after leaving care at 16 or 17. */
function orderInDoubt({ adoptedOn, dateOfBirth }: CareHistory, status: CareStatus, facts: CareFacts): boolean {
  const both = facts.specialGuardianship === true && ['relevant', 'former-relevant', 'former-relevant-21-to-24'].includes(status);
  const adopted = Boolean(adoptedOn && adoptedOn >= birthday(dateOfBirth, AGE_ELIGIBLE_FROM));
  return both || (adopted && status !== 'over-25' && status !== 'under-16');
}

/**
 * A date of birth that is disputed; or weeks in a Home Office hotel that would have made 13 weeks, where courts
 * have said the council should have taken the child into care. Neither is immigration status.
 */
function ageOrHotelInDoubt(history: CareHistory, on: Day, status: CareStatus): boolean {
  const asylum = history.circumstances?.asylum;
  if (!isRecord(asylum)) return false;
  if (asylum.ageDisputed === true) return true;
  const { days } = countDays(history, spells(history, on));
  const short = days < THIRTEEN_WEEKS_IN_DAYS && status !== 'under-16' && status !== 'over-25';
  return short && days + hotelDays(asylum.homeOfficeHotel, on) >= THIRTEEN_WEEKS_IN_DAYS;
}

function hotelDays(hotel: unknown, on: Day): number {
  if (!isRecord(hotel)) return 0;
  const { from, to } = hotel;
  if (!isDay(from)) return 0;
  return Math.max(0, daysBetween(from, isDay(to) ? to : on));
}

/** Other nations' laws were not read; and care in two nations can leave rights in both. */
function nationInDoubt({ lookedAfter, nationOfCare }: CareHistory, status: CareStatus): boolean {
  const nations = new Set((lookedAfter ?? []).map(({ legalBasis }) => nationOfBasis(legalBasis)));
  if (status === 'other-nation') return nations.size > 1 || !/wales/i.test([nationOfCare, ...nations].join());
  return nations.size > 1 || (lookedAfter ?? []).some(({ legalBasis }) => !countsAsLookedAfter(legalBasis));
}

/** s23C(7) has no upper age; s24B was not read, so who of the other routes it covers is open. */
function studyInDoubt({ circumstances }: CareHistory, status: CareStatus, facts: CareFacts): boolean {
  if (facts.studying !== true) return false;
  const education = circumstances?.education;
  const partTime = isRecord(education) && education.fullTime === false;
  const pastQualifying = status === 'not-a-care-leaver' && (facts.age ?? 0) > 20 && facts.otherPlaceFrom16 === true;
  return status === 'over-25' || pastQualifying || (status === 'qualifying' && (facts.age ?? 0) > 20 && partTime);
}

/** s24(1B)(b) "but is no longer": still there at 16 or 17. */
function stillInOtherPlace({ otherAccommodation, dateOfBirth }: CareHistory, on: Day, status: CareStatus): boolean {
  if (status !== 'not-a-care-leaver' || on >= birthday(dateOfBirth, AGE_ADULT)) return false;
  return (otherAccommodation ?? []).some(({ to, type }) => (!to || to > on) && /foster|volunt|private|hospital|nhs|health|school|care_home/.test(type ?? ''));
}
