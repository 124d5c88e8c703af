import { ageOn, birthday } from '../birthdays.ts';
import type { Day } from '../day.ts';
import { AGE_ADULT } from './decide.ts';
import { settledAtHome, staysAfterCare } from './at-home.ts';
import { countDays, isShortBreakSeries, reachedSixteen, spells, THIRTEEN_WEEKS_IN_DAYS } from './days-looked-after.ts';
import type { CareFacts } from './facts.ts';
import type { CareHistory } from './history.ts';
import { hasSpecialGuardianship, isStudying, wasDetainedOrInHospitalAt16, wasInOtherPlaceFrom16 } from './other-routes.ts';
import { nationNamed, nationOfBasis } from './reading.ts';
import type { Nation } from '../questions.ts';

/** What a checked history says about each fact on a day. */
export function factsFromHistory(history: CareHistory, on: Day): CareFacts {
  const found = spells(history, on);
  const adultOn = birthday(history.dateOfBirth, AGE_ADULT);
  const shortBreaks = (history.lookedAfter ?? []).some(isShortBreakSeries);
  return {
    age: ageOn(history.dateOfBirth, on),
    nation: lastNation(history),
    lookedAfterNow: found.some(({ ongoing }) => ongoing),
    lookedAfterFrom16: reachedSixteen(history, found),
    thirteenWeeks: countDays(history, found).days >= THIRTEEN_WEEKS_IN_DAYS,
    lookedAfterAt18: found.some(({ last }) => last >= adultOn),
    onlyShortBreaks: shortBreaks && found.length === 0,
    settledAtHome: settledAtHome(history, staysAfterCare(history, found), on),
    detainedOrInHospitalAt16: wasDetainedOrInHospitalAt16(history, found),
    specialGuardianship: hasSpecialGuardianship(history, on, found),
    otherPlaceFrom16: wasInOtherPlaceFrom16(history, on),
    studying: isStudying(history, on),
  };
}

/** Where they were last looked after: by the law of the last row, else as the history says. */
function lastNation({ lookedAfter, nationOfCare }: CareHistory): Nation | undefined {
  const last = [...(lookedAfter ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  const byRow = nationOfBasis(last?.legalBasis);
  return byRow === 'england' ? nationNamed(nationOfCare) : byRow;
}
