import { decidingFacts, endsOf, sameTree, withEnds, type Tree } from '../care-status/decide.ts';
import { casesFromAnswers, questionsFor } from '../care-status/from-answers.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { STUDY_LEVELS, type Answers, type QuestionId } from '../questions.ts';
import type { Person } from './condition.ts';
import { known } from './possible-answers.ts';
import { remembered } from './remembered.ts';
import type { Standing } from './standing.ts';

/**
 * Who the person is, by plain answers.
 * @param ages one age of each group to tell apart while the age is not known
 */
export function standingByAnswers(answers: Answers, ages: readonly number[]): Standing {
  const rows = casesByStudy(answers, ages);
  return {
    persons: rows.flatMap((row) => row.flatMap(({ persons }) => persons)),
    askFor: (endFor) => questionsTelling(rows, answers, endFor),
    borderline: false,
  };
}

/** What is open about care at one age and study level: the facts that decide, and who the person is at each end of the tree. */
interface Case {
  readonly tree: Tree<CareStatus>;
  readonly statuses: readonly CareStatus[];
  /** One for each of `statuses`. */
  readonly persons: readonly Person[];
}

/** One row for each study level to tell apart, with one case for each age. Ages of one status group share their tree. */
function casesByStudy(answers: Answers, ages: readonly number[]): readonly (readonly Case[])[] {
  const isStudying = ({ studying }: Answers) => studying !== 'none';
  const groupsFor = remembered(isStudying, (told: Answers) => casesFromAnswers(told));
  return studyLevels(answers).map((studying) => {
    const told = { ...answers, studying };
    const groups = groupsFor(told);
    const each = groups.length === 1 ? groups.map(({ age }) => age) : ages;
    return each.map((age) => {
      const { tree } = groups.reduce((found, group) => (group.age <= age ? group : found));
      const statuses = [...new Set(endsOf(tree))];
      return { tree, statuses, persons: statuses.map((status) => ({ age, status, answers: told })) };
    });
  });
}

/** Every level by itself where studying decides the status too (s24B), so that the two never contradict each other. */
function studyLevels(answers: Answers): readonly Answers['studying'][] {
  if (known(answers, 'studying') !== undefined) return [answers.studying];
  const decides = casesFromAnswers(answers).some(({ tree }) => decidingFacts(tree).includes('studying'));
  return decides ? STUDY_LEVELS : [answers.studying];
}

function questionsTelling(rows: readonly (readonly Case[])[], answers: Answers, endFor: (person: Person) => string): readonly QuestionId[] {
  const treeOf = treesOfEnds(endFor);
  const trees = rows.map((row) => row.map(treeOf));
  const byAge = trees.some((row) => row.some((tree) => !same(tree, row[0])));
  const byStudy = trees.some((row) => row.some((tree, place) => !same(tree, trees[0]?.[place])));
  const facts = [...new Set(trees.flat())].flatMap(decidingFacts);
  return [
    ...(byAge ? ['age' as const] : []),
    ...questionsFor(new Set(facts), answers),
    ...(byStudy ? ['studying' as const] : []),
  ];
}

/** The tree of a case with what it comes to for the person at each end. Cases that come to the same share one. */
function treesOfEnds(endFor: (person: Person) => string): (each: Case) => Tree<string> {
  const from = remembered(
    ({ tree }: Case) => tree,
    ({ tree, statuses }: Case) =>
      remembered(
        (ends: readonly string[]) => ends.join('|'),
        (ends: readonly string[]) => withEnds(tree, (status) => ends[statuses.indexOf(status)] ?? ''),
      ),
  );
  return (each) => from(each)(each.persons.map(endFor));
}

function same(one: Tree<string>, other: Tree<string> | undefined): boolean {
  return other !== undefined && (one === other || sameTree(one, other));
}
