import type { Day } from '../day.ts';
import { nonEmpty } from '../non-empty.ts';
import type { Answer, Answers, CareAnswers, QuestionId } from '../questions.ts';
import { AGE_ADULT, AN_AGE_OF_EACH_GROUP, decidingFacts, endsOf, statusTree, withEnds, type OpenFact, type Tree } from './decide.ts';
import type { CareFacts } from './facts.ts';
import type { StatusFinding } from './finding.ts';
import { reasonsFor } from './reasons.ts';
import { CARE_STATUSES, type CareStatus } from './statuses.ts';
import { all, not, type Tri } from './tri.ts';

const OLDEST = 120;

/**
 * The care status from plain answers, any of which may be "not-sure" or missing. An age that is no whole
 * number of 0 to 120 counts as not given. Answers that cannot both be true are read in the person's favour:
 * in care now (at 16 or 17) or at 18 means in care since 16. "In care now" says nothing from 18 on, when
 * nobody is looked after any more.
 * @param on the day the question is asked; plain answers already speak of that day
 */
export function statusFromAnswers(answers: StatusAnswers, on: Day): StatusFinding {
  const cases = casesFromAnswers(answers);
  const [first] = cases;
  const found = new Set(cases.flatMap(({ tree }) => endsOf(tree)));
  const [status, ...others] = CARE_STATUSES.filter((each) => found.has(each));
  // No case is no state that can occur: an age not known gives five.
  if (first === undefined || status === undefined) throw new Error('No case for these answers');
  if (others.length === 0) return { kind: 'known', status, reasons: reasonsFor(status, first.facts, on), borderline: false };
  const ask = nonEmpty(questionsDeciding(cases, answers, (end) => end)) ?? ['age'];
  return { kind: 'one-of', statuses: [status, ...others], ask, reasons: [] };
}

/** The answers that can bear on the status; of those about life now, only studying can. */
export type StatusAnswers = CareAnswers & Answers<'studying'>;

/** What the answers leave open at one age. */
export interface AgeCase {
  readonly age: number;
  readonly facts: CareFacts;
  readonly tree: Tree<CareStatus>;
}

/** One case when the age is known, otherwise one of each age that can matter. */
export function casesFromAnswers(answers: StatusAnswers, ages: readonly number[] = AN_AGE_OF_EACH_GROUP): readonly AgeCase[] {
  const age = ageGiven(answers.age);
  return (age === undefined ? ages : [age]).map((each) => {
    const facts = factsFrom(answers, each);
    return { age: each, facts, tree: statusTree(facts) };
  });
}

/**
 * The questions whose answer can still change something that depends on age and status.
 * @param endFor what it comes to for a status at an age; statuses with the same end need not be told apart
 */
export function questionsDeciding(
  cases: readonly AgeCase[],
  answers: CareAnswers,
  endFor: (status: CareStatus, age: number) => string,
): readonly QuestionId[] {
  const trees = cases.map(({ age, tree }) => withEnds(tree, (status) => endFor(status, age)));
  const byAge = new Set(trees.map((tree) => JSON.stringify(tree))).size > 1;
  const facts = new Set(trees.flatMap(decidingFacts));
  const questions = questionsFor(facts, answers);
  return byAge ? ['age', ...questions] : questions;
}

function factsFrom(answers: StatusAnswers, age: number): CareFacts {
  const adult = age >= AGE_ADULT;
  const study = answers.studying;
  return {
    age,
    nation: known(answers.nation),
    lookedAfterNow: adult ? false : yesOrNo(answers['in-care-now']),
    lookedAfterAt18: adult ? yesOrNo(answers['in-care-at-18']) : false,
    lookedAfterFrom16: yesOrNo(answers['in-care-since-16']),
    thirteenWeeks: yesOrNo(answers['in-care-13-weeks']),
    onlyShortBreaks: yesOrNo(answers['short-breaks-only']),
    settledAtHome: all(yesOrNo(answers['home-six-months']), not(yesOrNo(answers['home-broke-down']))),
    detainedOrInHospitalAt16: yesOrNo(answers['detained-at-16']),
    specialGuardianship: yesOrNo(answers['special-guardianship']),
    otherPlaceFrom16: yesOrNo(answers['other-place-since-16']),
    studying: known(study) === undefined ? undefined : study !== 'none',
  };
}

/** The question behind each fact. */
const QUESTION_OF: Readonly<Record<Exclude<OpenFact, 'settledAtHome'>, QuestionId>> = {
  nation: 'nation',
  lookedAfterNow: 'in-care-now',
  lookedAfterAt18: 'in-care-at-18',
  lookedAfterFrom16: 'in-care-since-16',
  thirteenWeeks: 'in-care-13-weeks',
  onlyShortBreaks: 'short-breaks-only',
  detainedOrInHospitalAt16: 'detained-at-16',
  specialGuardianship: 'special-guardianship',
  otherPlaceFrom16: 'other-place-since-16',
  studying: 'studying',
};

/** The questions behind facts that are not known, most useful first. */
export function questionsFor(facts: ReadonlySet<OpenFact>, answers: CareAnswers): readonly QuestionId[] {
  return [...facts].flatMap((fact) => (fact === 'settledAtHome' ? homeQuestions(answers) : [QUESTION_OF[fact]]));
}

function homeQuestions(answers: CareAnswers): readonly QuestionId[] {
  const long = answers['home-six-months'];
  if (long === true) return ['home-broke-down'];
  // Who does not know how long it was may know that it came to an end, and that settles it too.
  return long === 'not-sure' && known(answers['home-broke-down']) === undefined ? ['home-six-months', 'home-broke-down'] : ['home-six-months'];
}

function ageGiven(age: Answer<number> | undefined): number | undefined {
  return typeof age === 'number' && Number.isInteger(age) && age >= 0 && age <= OLDEST ? age : undefined;
}

function yesOrNo(answer: Answer<boolean> | undefined): Tri {
  return known(answer);
}

function known<T>(answer: Answer<T> | undefined): T | undefined {
  return answer === 'not-sure' ? undefined : answer;
}
