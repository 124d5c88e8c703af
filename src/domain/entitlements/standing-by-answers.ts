import { decidingFacts, endsOf, sameTree, withEnds, type Tree } from '../care-status/decide.ts';
import { casesFromAnswers, questionsFor } from '../care-status/from-answers.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { STUDY_LEVELS, type Answers, type QuestionId } from '../questions.ts';
import type { Person } from './condition.ts';
import { known } from './possible-answers.ts';
import type { Standing } from './standing.ts';

/**
 * Who the person is, by plain answers.
 * @param ages one age of each group to tell apart while the age is not known
 */
export function standingByAnswers(answers: Answers, ages: readonly number[]): Standing {
  const rows = studyLevels(answers).map((studying) => casesOf({ ...answers, studying }, ages));
  return {
    persons: rows.flatMap((row) => row.flatMap(({ persons }) => [...persons.values()])),
    askFor: (endFor) => questionsTelling(rows, answers, endFor),
    borderline: false,
  };
}

/** What is open about care at one age and study level: the facts that decide, and who each status makes of the person. */
interface Case {
  readonly tree: Tree<CareStatus>;
  readonly persons: ReadonlyMap<CareStatus, Person>;
}

/** Every level by itself where studying decides the status too (s24B), so that the two never contradict each other. */
function studyLevels(answers: Answers): readonly Answers['studying'][] {
  if (known(answers, 'studying') !== undefined) return [answers.studying];
  const decides = casesFromAnswers(answers).some(({ tree }) => decidingFacts(tree).includes('studying'));
  return decides ? STUDY_LEVELS : [answers.studying];
}

/** One case for each age; ages of one status group share its tree. */
function casesOf(answers: Answers, ages: readonly number[]): readonly Case[] {
  const groups = casesFromAnswers(answers);
  const told = groups.length === 1 ? groups.map(({ age }) => age) : ages;
  return told.map((age) => {
    const { tree } = groups.reduce((found, group) => (group.age <= age ? group : found));
    return { tree, persons: new Map(endsOf(tree).map((status) => [status, { age, status, answers }])) };
  });
}

/** @param rows one for each study level, with one case for each age */
function questionsTelling(rows: readonly (readonly Case[])[], answers: Answers, endFor: (person: Person) => string): readonly QuestionId[] {
  const trees = rows.map((row) => row.map((each) => treeOfEnds(each, endFor)));
  const all = trees.flat();
  const byAge = trees.some((row) => row.some((tree) => !same(tree, row[0])));
  const byStudy = trees.some((row) => row.some((tree, age) => !same(tree, trees[0]?.[age])));
  return [
    ...(byAge ? ['age' as const] : []),
    ...questionsFor(new Set(all.flatMap(decidingFacts)), answers),
    ...(byStudy ? ['studying' as const] : []),
  ];
}

function treeOfEnds({ tree, persons }: Case, endFor: (person: Person) => string): Tree<string> {
  const ends = new Map([...persons].map(([status, person]) => [status, endFor(person)]));
  return withEnds(tree, (status) => ends.get(status) ?? '');
}

function same(one: Tree<string>, other: Tree<string> | undefined): boolean {
  return other !== undefined && sameTree(one, other);
}
