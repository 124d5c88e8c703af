import fc from 'fast-check';
import {
  addDays,
  CARE_STATUSES,
  LIVING_AREAS,
  NATIONS,
  QUESTION_IDS,
  SITUATION_FLAGS,
  STUDY_LEVELS,
  type Answers,
  type Condition,
  type Entitlement,
  type LegalState,
  type NonEmpty,
  type QuestionId,
} from '../../../src/domain/index.ts';
import { entry, ON } from './builders.ts';

/** The ages of the checker, from "15 or younger" to "25 or older". */
const AGES = Array.from({ length: 11 }, (_, index) => 15 + index);

const MOSTLY_ENGLAND = Array.from({ length: 12 }, () => 'england');

/** Every answer of a question, but "not sure". */
export function everyAnswer(question: QuestionId): readonly (string | number | boolean)[] {
  if (question === 'age') return AGES;
  if (question === 'nation') return NATIONS;
  if (question === 'lives') return LIVING_AREAS;
  return question === 'studying' ? STUDY_LEVELS : [true, false];
}

/** Somebody who has answered every question there is. Most were in care in England. */
export const wholeAnswers: fc.Arbitrary<Answers> = fc
  .tuple(...QUESTION_IDS.map((id) => fc.constantFrom(...everyAnswer(id), ...(id === 'nation' ? MOSTLY_ENGLAND : []))))
  .map((given) => Object.fromEntries(given.map((answer, place) => [QUESTION_IDS[place], answer])) as Answers);

/** A few questions whose answer is taken away: not asked, or "not sure". */
export const gaps: fc.Arbitrary<Answers> = fc
  .uniqueArray(fc.constantFrom(...QUESTION_IDS), { minLength: 1, maxLength: 3 })
  .chain((ids) => fc.tuple(...ids.map((id) => fc.constantFrom([id, undefined], [id, 'not-sure']))))
  .map((pairs) => Object.fromEntries(pairs) as Answers);

/** Every way to fill the gaps. */
export function fillings(gap: Answers): readonly Answers[] {
  const questions = Object.keys(gap) as QuestionId[];
  return questions.reduce<readonly Answers[]>(
    (filled, id) => filled.flatMap((each) => everyAnswer(id).map((answer) => ({ ...each, [id]: answer }))),
    [{}],
  );
}

const limit = fc.constantFrom(16, 17, 18, 19, 20, 21, 23, 25);
const leaves: fc.Arbitrary<Condition> = fc.oneof(
  fc.record({ status: someOf(CARE_STATUSES) }),
  limit.map((from) => ({ age: { from } })),
  limit.map((untilBirthday) => ({ age: { untilBirthday } })),
  fc.record({ studying: someOf(STUDY_LEVELS) }),
  fc.record({ lives: fc.constantFrom(...LIVING_AREAS) }),
  // Few flags, so that conditions name the same one more than once.
  fc.record({ situation: fc.constantFrom(...SITUATION_FLAGS.slice(0, 4)) }),
);

/** Conditions of every shape, a few levels deep. */
export const conditions: fc.Arbitrary<Condition> = fc.letrec<{ condition: Condition }>((tie) => {
  const parts = fc.array(tie('condition'), { minLength: 1, maxLength: 3 }) as unknown as fc.Arbitrary<NonEmpty<Condition>>;
  return {
    condition: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      leaves,
      parts.map((all) => ({ all })),
      parts.map((any) => ({ any })),
      tie('condition').map((part) => ({ not: part })),
    ),
  };
}).condition;

const legalStates = fc.constantFrom<LegalState[]>(
  { state: 'in-force' },
  { state: 'in-force' },
  { state: 'enacted-not-in-force', from: addDays(ON, 130) },
  { state: 'announced' },
);

/** Entries of every force, some with an exclusion, some not law yet. */
export const entitlements: fc.Arbitrary<Entitlement> = fc
  .tuple(conditions, fc.option(conditions, { nil: undefined }), fc.constantFrom('must', 'should', 'may', 'offer'), legalStates)
  .map(([who, notWho, force, legalState]) => entry('any', who, { notWho, force, legalState }));

function someOf<T>(items: readonly T[]): fc.Arbitrary<NonEmpty<T>> {
  return fc.subarray([...items], { minLength: 1, maxLength: 4 }) as unknown as fc.Arbitrary<NonEmpty<T>>;
}
