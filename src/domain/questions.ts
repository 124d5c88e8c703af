/** Every question the checker can ask, as a code. The sentences live in `content/ui`. */

/** Questions that decide the care status (Children Act 1989 Sch 2 para 19B, ss23A, 23C, 24). */
export const CARE_QUESTION_IDS = [
  'age',
  'nation',
  'in-care-now',
  'in-care-at-18',
  'in-care-since-16',
  'in-care-13-weeks',
  'short-breaks-only',
  'home-six-months',
  'home-broke-down',
  'detained-at-16',
  'special-guardianship',
  'other-place-since-16',
] as const;

/** Yes-or-no situations a condition can name; each is also a question. */
export const SITUATION_FLAGS = [
  'working',
  'little-money',
  'first-home',
  'renting',
  'home-at-risk',
  'staying-with-former-carer',
  'parent',
  'pregnant',
  'disabled',
  'too-ill-to-work',
  'in-custody',
  'came-alone',
] as const;
export type SituationFlag = (typeof SITUATION_FLAGS)[number];

/** Questions about life now, that decide what a person can ask for. None asks for immigration status. */
export const SITUATION_QUESTION_IDS = ['lives', 'studying', ...SITUATION_FLAGS] as const;

export const QUESTION_IDS = [...CARE_QUESTION_IDS, ...SITUATION_QUESTION_IDS] as const;

export type CareQuestionId = (typeof CARE_QUESTION_IDS)[number];
export type SituationQuestionId = (typeof SITUATION_QUESTION_IDS)[number];
export type QuestionId = (typeof QUESTION_IDS)[number];

/** Whether a question is about care, which dates answer too. */
export function isCareQuestion(id: string): id is CareQuestionId {
  return (CARE_QUESTION_IDS as readonly string[]).includes(id);
}

/** The nation whose council or trust last looked after the person. */
export const NATIONS = ['england', 'wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

/** What a person is studying; `none` is an answer too. */
export const STUDY_LEVELS = ['none', 'school-or-college', 'apprenticeship', 'university'] as const;
export type StudyLevel = (typeof STUDY_LEVELS)[number];

/** Where a person lives, seen from the council that is responsible for them. */
export const LIVING_AREAS = ['in-area', 'elsewhere'] as const;
export type LivingArea = (typeof LIVING_AREAS)[number];

/** An answer the person gave. A question not yet asked is `undefined`. */
export type Answer<T> = T | 'not-sure';

/** The value each question takes; every question not named here takes yes or no. */
interface SpecialAnswers {
  /** Age in whole years. */
  readonly age: number;
  readonly nation: Nation;
  readonly lives: LivingArea;
  readonly studying: StudyLevel;
}

export type AnswerValue<Q extends QuestionId> = Q extends keyof SpecialAnswers
  ? SpecialAnswers[Q]
  : boolean;

/** Answers by question; missing means "not asked yet". */
export type Answers<Q extends QuestionId = QuestionId> = {
  readonly [Id in Q]?: Answer<AnswerValue<Id>> | undefined;
};

/**
 * Plain answers about care, each possibly "not-sure" or missing:
 * - `age`: whole years.
 * - `nation`: where the council that last looked after you is.
 * - `in-care-now`: a council looks after you today.
 * - `in-care-since-16`: looked after for at least one day on or after the 16th birthday (while under 18).
 * - `in-care-13-weeks`: 91 days or more in all, since the 14th birthday and before the 18th.
 * - `in-care-at-18`: still looked after when 18 was reached (asked from 18).
 * - `short-breaks-only`: every stay was a planned short break, living with parents in between (reg 48).
 * - `home-six-months`: after care, at 16 or 17, six months or more in a row with a parent or someone
 *   with parental responsibility.
 * - `home-broke-down`: that home came to an end before 18.
 * - `detained-at-16`: locked up or in hospital on the 16th birthday, straight from care, after 13 weeks of it.
 * - `special-guardianship`: a special guardianship order made straight from care, in force at 16 or later
 *   (from 18: in force at 18).
 * - `other-place-since-16`: at 16 or 17 privately fostered, with a voluntary organisation, in a private
 *   children's home, or three months in a row in hospital, a care home or a school arranged by the council
 *   (Children Act 1989 s24(2)(b)-(e)).
 */
export type CareAnswers = Answers<CareQuestionId>;
