import type { Day } from '../day.ts';
import { nonEmpty } from '../non-empty.ts';
import type { Answer, CareAnswers, QuestionId } from '../questions.ts';
import type { Answers } from '../questions.ts';
import { AGE_ADULT, AN_AGE_OF_EACH_GROUP, possibleStatuses, type OpenFact } from './decide.ts';
import type { CareFacts } from './facts.ts';
import type { StatusFinding } from './finding.ts';
import { reasonsFor } from './reasons.ts';
import { CARE_STATUSES } from './statuses.ts';
import { all, any, not, type Tri } from './tri.ts';

const OLDEST = 120;

/**
 * The care status from plain answers, any of which may be "not-sure" or missing. An age that is no whole
 * number of 0 to 120 counts as not given. Answers that cannot both be true are read in the person's favour:
 * in care now (at 16 or 17) or at 18 means in care since 16. "In care now" says nothing from 18 on, when
 * nobody is looked after any more.
 * @param _on the day the question is asked; plain answers already speak of that day
 */
export function statusFromAnswers(answers: CareAnswers & Answers<'studying'>, _on: Day): StatusFinding {
  const age = ageGiven(answers.age);
  const ages = age === undefined ? AN_AGE_OF_EACH_GROUP : [age];
  const cases = ages.map((each) => {
    const facts = factsFrom(answers, each);
    return { facts, possible: possibleStatuses(facts) };
  });
  const found = new Set(cases.flatMap(({ possible }) => [...possible.statuses]));
  const statuses = CARE_STATUSES.filter((status) => found.has(status));
  const [status, ...others] = statuses;
  if (status !== undefined && others.length === 0) {
    return { kind: 'known', status, reasons: reasonsFor(status, cases[0]?.facts ?? factsFrom(answers, undefined)), borderline: false };
  }
  const deciding = new Set(cases.flatMap(({ possible }) => [...possible.deciding]));
  const ask = [...(age === undefined ? (['age'] as const) : []), ...questionsFor(deciding, answers)];
  return { kind: 'one-of', statuses: nonEmpty(statuses) ?? ['not-a-care-leaver'], ask: nonEmpty(ask) ?? ['age'], reasons: [] };
}

function factsFrom(answers: CareAnswers & Answers<'studying'>, age: number | undefined): CareFacts {
  const adult = age !== undefined && age >= AGE_ADULT;
  const lookedAfterNow = adult ? false : yesOrNo(answers['in-care-now']);
  const lookedAfterAt18 = adult ? yesOrNo(answers['in-care-at-18']) : false;
  const study = answers.studying;
  return {
    age,
    nation: known(answers.nation),
    lookedAfterNow,
    lookedAfterAt18,
    lookedAfterFrom16: any(yesOrNo(answers['in-care-since-16']), lookedAfterNow, lookedAfterAt18),
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
  if (answers['home-six-months'] === true) return ['home-broke-down'];
  return ['home-six-months'];
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
