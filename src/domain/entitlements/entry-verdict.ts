import { isCareQuestion, type QuestionId } from '../questions.ts';
import { namedAges } from './age-limits.ts';
import { conditionOf, judge, situationQuestions, type Person } from './condition.ts';
import type { Entitlement } from './entitlement.ts';
import { mergeReasons } from './reasons.ts';
import { remembered } from './remembered.ts';
import type { Standing } from './standing.ts';
import { open, questionsOf, reasonsOf, settled, shapeOf, type Verdict } from './verdict.ts';

/** Whether the entry is for the person: the same for everyone they may be, or else open. */
export function verdictFor(entitlement: Entitlement, { persons, askFor }: Standing): Verdict {
  const verdictOf = judgeEach(entitlement);
  const verdicts = [...new Set(persons.map(verdictOf))];
  const kinds = new Set(verdicts.map(({ kind }) => kind));
  if (kinds.size === 1 && !kinds.has('open')) return settled(kinds.has('holds'), mergeReasons(verdicts.flatMap(reasonsOf)));
  return open([...askFor((person) => shapeOf(verdictOf(person))), ...verdicts.flatMap(questionsOf)]);
}

/** Whether an entry can be the person's at a moment to come; `open`: that hangs on what is asked about care today. */
export type Prospect =
  | { readonly kind: 'possible' | 'impossible' }
  | { readonly kind: 'open'; readonly questions: readonly QuestionId[] };

/**
 * Whether the entry can be theirs when they are who the standing says. What life will be like then is not asked
 * about (nobody of 16 knows if they will rent at 18), but who they are by law is.
 */
export function prospectFor(entitlement: Entitlement, { persons, askFor }: Standing): Prospect {
  const verdictOf = judgeEach(entitlement);
  const isPossible = (person: Person) => verdictOf(person).kind !== 'fails';
  if (!persons.some(isPossible)) return { kind: 'impossible' };
  const questions = askFor((person) => (isPossible(person) ? 'possible' : 'impossible')).filter(isCareQuestion);
  return questions.length > 0 ? { kind: 'open', questions } : { kind: 'possible' };
}

/** Judges the persons of one standing. They differ by status, age and study level alone: those the entry cannot tell apart are judged once. */
function judgeEach(entitlement: Entitlement): (person: Person) => Verdict {
  const condition = conditionOf(entitlement);
  const limits = namedAges(condition);
  const namesStudying = situationQuestions(condition).includes('studying');
  const kindOf = ({ status, age, answers }: Person) =>
    `${status} ${limits.filter((each) => each <= age).length} ${namesStudying ? (answers.studying ?? '') : ''}`;
  const judgeKind = remembered(kindOf, (person: Person) => judge(condition, person));
  return remembered((person: Person) => person, judgeKind);
}
