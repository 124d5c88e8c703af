import type { Nation } from '../../domain/index.ts';

/** What stands in the form for dates, exactly as typed: nothing is corrected or lost. */
export interface DatesDraft {
  readonly dateOfBirth: TypedDay;
  readonly care: readonly CareDraft[];
  readonly nation: Nation;
  readonly backHome: boolean;
  readonly home: readonly HomeDraft[];
  readonly wasDetained: boolean;
  readonly detained: DetainedDraft;
  readonly hadGuardian: boolean;
  readonly guardianship: GuardianshipDraft;
  readonly otherPlace: boolean;
  readonly other: readonly OtherDraft[];
}

export interface TypedDay {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** `unknown`: it is over, but nobody knows since when. */
export type Ending = 'ended' | 'still' | 'unknown';

export interface PeriodDraft {
  readonly from: TypedDay;
  readonly to: TypedDay;
  readonly ending: Ending;
}

export interface CareDraft extends PeriodDraft {
  readonly shortBreaks: boolean;
}

export interface HomeDraft extends PeriodDraft {
  readonly brokeDown: boolean;
}

export interface DetainedDraft extends PeriodDraft {
  readonly type: 'detained' | 'hospital';
  readonly straightFromCare: boolean;
}

export interface GuardianshipDraft {
  readonly madeOn: TypedDay;
  readonly fromCare: boolean;
  readonly counts: boolean;
}

export const OTHER_PLACES = ['private_fostering', 'voluntary_organisation', 'private_childrens_home', 'nhs_accommodation'] as const;

export interface OtherDraft extends PeriodDraft {
  readonly type: (typeof OTHER_PLACES)[number];
}

const NO_DAY: TypedDay = { day: '', month: '', year: '' };
const NO_PERIOD: PeriodDraft = { from: NO_DAY, to: NO_DAY, ending: 'ended' };
export const NEW_CARE: CareDraft = { ...NO_PERIOD, shortBreaks: false };
export const NEW_HOME: HomeDraft = { ...NO_PERIOD, brokeDown: false };
export const NEW_OTHER: OtherDraft = { ...NO_PERIOD, type: 'private_fostering' };

export const NEW_DRAFT: DatesDraft = {
  dateOfBirth: NO_DAY,
  care: [NEW_CARE],
  nation: 'england',
  backHome: false,
  home: [NEW_HOME],
  wasDetained: false,
  detained: { ...NO_PERIOD, type: 'hospital', straightFromCare: false },
  hadGuardian: false,
  guardianship: { madeOn: NO_DAY, fromCare: false, counts: false },
  otherPlace: false,
  other: [NEW_OTHER],
};
