import type { CareStatus } from '../care-status/statuses.ts';
import type { NonEmpty } from '../non-empty.ts';
import type { Answers, LivingArea, QuestionId, SituationFlag, StudyLevel } from '../questions.ts';
import type { Condition, Entitlement } from './entitlement.ts';
import { known, possibleAnswers, withAnswer } from './possible-answers.ts';
import type { EntitlementReason } from './reasons.ts';
import { allOf, anyOf, not, open, settled, whicheverAnswer, type Verdict } from './verdict.ts';

/** A person whose age and status are settled; of the answers only those about life now are read. */
export interface Person {
  /** Age in whole years. */
  readonly age: number;
  readonly status: CareStatus;
  readonly answers: Answers;
}

/** Who an entry is for, as one condition, so that a question named on both sides is tried on both at once. */
export function conditionOf({ who, notWho }: Pick<Entitlement, 'who' | 'notWho'>): Condition {
  return notWho === undefined ? who : { all: [who, { not: notWho }] };
}

/**
 * Whether the condition holds for the person. An open verdict names exactly the questions that can still
 * change it: those the condition names more than once are tried with each of their answers.
 */
export function judge(condition: Condition, person: Person, toTry = questionsToTry(condition)): Verdict {
  const verdict = judgeOnce(condition, person);
  const question = verdict.kind === 'open' ? verdict.questions.find((id) => toTry.includes(id)) : undefined;
  if (question === undefined) return verdict;
  return whicheverAnswer(
    question,
    possibleAnswers(question).map((value) =>
      judge(condition, { ...person, answers: withAnswer(person.answers, question, value) }, toTry),
    ),
  );
}

/** Every question about life now that the condition names, as often as it names it. */
export function situationQuestions(condition: Condition): readonly QuestionId[] {
  if ('all' in condition) return condition.all.flatMap(situationQuestions);
  if ('any' in condition) return condition.any.flatMap(situationQuestions);
  if ('not' in condition) return situationQuestions(condition.not);
  if ('studying' in condition) return ['studying'];
  if ('lives' in condition) return ['lives'];
  return 'situation' in condition ? [condition.situation] : [];
}

/** `studying` is always tried: a list of levels can name them all. */
function questionsToTry(condition: Condition): readonly QuestionId[] {
  const named = situationQuestions(condition);
  return named.filter((id, place) => id === 'studying' || named.indexOf(id) !== place);
}

function judgeOnce(condition: Condition, person: Person): Verdict {
  if ('all' in condition) return allOf(condition.all.map((part) => judgeOnce(part, person)));
  if ('any' in condition) return anyOf(condition.any.map((part) => judgeOnce(part, person)));
  if ('not' in condition) return not(judgeOnce(condition.not, person));
  if ('status' in condition) return judgeStatus(condition.status, person);
  if ('age' in condition) return judgeAge(condition.age, person);
  if ('studying' in condition) return judgeStudying(condition.studying, person);
  if ('lives' in condition) return judgeLives(condition.lives, person);
  return judgeSituation(condition.situation, person);
}

function judgeStatus(wanted: NonEmpty<CareStatus>, { status }: Person): Verdict {
  return wanted.includes(status)
    ? settled(true, [{ code: 'status', statuses: [status] }])
    : settled(false, [{ code: 'other-status', statuses: [status], wanted }]);
}

/** `from` is reached on its birthday; `untilBirthday` is over on its birthday. */
function judgeAge({ from = 0, untilBirthday }: { from?: number | undefined; untilBirthday?: number | undefined }, { age }: Person): Verdict {
  if (age < from) return settled(false, [{ code: 'age-under', age: from }]);
  if (untilBirthday === undefined) return settled(true, [{ code: 'age-from', age: from }]);
  if (age >= untilBirthday) return settled(false, [{ code: 'age-from', age: untilBirthday }]);
  const under: EntitlementReason = { code: 'age-under', age: untilBirthday };
  return settled(true, from > 0 ? [{ code: 'age-from', age: from }, under] : [under]);
}

function judgeStudying(wanted: NonEmpty<StudyLevel>, { answers }: Person): Verdict {
  const level = known(answers, 'studying');
  if (level === undefined) return open(['studying']);
  return wanted.includes(level)
    ? settled(true, [{ code: 'studying', level }])
    : settled(false, [{ code: 'other-study', level, wanted }]);
}

function judgeLives(wanted: LivingArea, { answers }: Person): Verdict {
  const area = known(answers, 'lives');
  return area === undefined ? open(['lives']) : settled(area === wanted, [{ code: 'lives', area }]);
}

function judgeSituation(situation: SituationFlag, { answers }: Person): Verdict {
  const isSo = known(answers, situation);
  if (isSo === undefined) return open([situation]);
  return settled(isSo, [{ code: isSo ? 'situation' : 'no-situation', situation }]);
}
