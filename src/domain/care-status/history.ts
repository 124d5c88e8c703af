import type { Day } from '../day.ts';

/** A dated history, as JSON gives it. `to: null` (or no `to`) means: still so on the day asked about. */
export interface CareHistory {
  readonly dateOfBirth: Day;
  readonly lookedAfter?: readonly LookedAfter[] | null;
  readonly livedAtHome?: readonly LivedAtHome[] | null;
  readonly detainedOrInHospitalAt16?: DetainedOrInHospital | null;
  readonly specialGuardianship?: SpecialGuardianship | null;
  readonly otherAccommodation?: readonly OtherAccommodation[] | null;
  readonly adoptedOn?: Day | null;
  readonly nationOfCare?: string | null;
  /** Everything else a person may tell. Immigration status in it is never read. */
  readonly circumstances?: Readonly<Record<string, unknown>> | null;
}

export interface Period {
  readonly from: Day;
  readonly to?: Day | null;
}

/** Time looked after. `to` is the day it ended: that day counts, but the person is not looked after any more. */
export interface LookedAfter extends Period {
  readonly placement?: string | null;
  readonly legalBasis?: string | null;
  readonly council?: string | null;
  /** A series of short breaks under SI 2010/959 reg 48. */
  readonly shortBreaks?: boolean | null;
  /** The days of a series, since the 14th birthday, where the row spans the whole series. */
  readonly totalDaysLookedAfterSince14?: number | null;
  /** Length of a stay of about a day, in hours. */
  readonly durationHours?: number | null;
  /** It ended, or may have, on a day that is not known. */
  readonly endUnknown?: boolean | null;
}

export interface LivedAtHome extends Period {
  readonly with?: string | null;
  /** The arrangement broke down, and the person stopped living there. */
  readonly brokeDown?: boolean | null;
}

export interface DetainedOrInHospital extends Period {
  readonly type?: string | null;
  readonly lookedAfterImmediatelyBefore?: boolean | null;
}

export interface SpecialGuardianship {
  readonly madeOn: Day;
  readonly lookedAfterImmediatelyBefore?: boolean | null;
  readonly inForce?: boolean | null;
  readonly inForceAt18?: boolean | null;
  readonly endedOn?: Day | null;
}

export interface OtherAccommodation extends Period {
  readonly type?: string | null;
}
