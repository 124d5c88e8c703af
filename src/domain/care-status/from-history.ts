import { birthday } from '../birthdays.ts';
import { addDays, addMonths, isDay, type Day } from '../day.ts';
import { nonEmpty } from '../non-empty.ts';
import { MONTHS_AT_HOME, staysAfterCare } from './at-home.ts';
import { contradictions } from './contradictions.ts';
import { countDays, spells, THIRTEEN_WEEKS_IN_DAYS } from './days-looked-after.ts';
import { AGE_ADULT, AGE_ELIGIBLE_FROM, AGE_END, AGE_ON_REQUEST, decidingFacts, endsOf, statusTree, type OpenFact } from './decide.ts';
import type { CareFacts } from './facts.ts';
import { factsFromHistory } from './facts-from-history.ts';
import type { InvalidHistory, Problem, StatusFinding } from './finding.ts';
import { questionsFor } from './from-answers.ts';
import type { CareHistory } from './history.ts';
import { isBorderline } from './open-law.ts';
import { reason, reasonsFor } from './reasons.ts';
import { HISTORY_SHAPE, shapeProblems } from './shape.ts';
import { CARE_STATUSES, type CareStatus } from './statuses.ts';
import { possibleEnds } from './unknown-ends.ts';

/**
 * The care status on a day, from a dated history (law.md section 1; counting conventions C1-C6 are named
 * where they are used). Any value may be given: what cannot be a history comes back as `invalid`, with each
 * field that is wrong. Never throws, and never guesses: an end that is not known gives `one-of`.
 * @param history the shape of `CareHistory`
 * @param on the day asked about
 */
export function statusFromHistory(history: CareHistory, on: Day): StatusFinding | InvalidHistory {
  const problems = nonEmpty(problemsOf(history, on));
  if (problems !== undefined) return { kind: 'invalid', problems };
  const cases = possibleEnds(history, on).map((each) => ({ history: each, ...possibleOn(each, on) }));
  const statuses = inOrder(cases.flatMap(({ statuses: found }) => found));
  const [status, ...others] = statuses;
  if (status === undefined || others.length > 0) return oneOf(statuses, cases);
  const borderline = cases.some((each) => isBorderline(each.history, on, status, each.facts));
  const next = cases.length === 1 ? nextChange(history, on, status) : undefined;
  const reasons = reasonsFor(status, cases[0]?.facts ?? factsFromHistory(history, on), on);
  return {
    kind: 'known',
    status,
    reasons: borderline ? [...reasons, reason('law-open')] : reasons,
    borderline,
    ...(next === undefined ? {} : { next }),
  };
}

function problemsOf(history: unknown, on: unknown): readonly Problem[] {
  const wrongDay: readonly Problem[] = isDay(on) ? [] : [{ field: 'on', problem: 'not-a-day' }];
  const misshapen = [...wrongDay, ...shapeProblems(history, HISTORY_SHAPE, '')];
  // Only a well-formed history can be asked whether it contradicts itself.
  return misshapen.length > 0 || !isDay(on) ? misshapen : contradictions(history as CareHistory, on);
}

interface Case {
  readonly facts: CareFacts;
  readonly statuses: readonly CareStatus[];
  readonly deciding: readonly OpenFact[];
}

function possibleOn(history: CareHistory, on: Day): Case {
  const facts = factsFromHistory(history, on);
  const tree = statusTree(facts);
  return { facts, statuses: [...new Set(endsOf(tree))], deciding: decidingFacts(tree) };
}

function inOrder(found: readonly CareStatus[]): readonly CareStatus[] {
  return CARE_STATUSES.filter((status) => found.includes(status));
}

function oneOf(statuses: readonly CareStatus[], cases: readonly Case[]): StatusFinding {
  const deciding = new Set([...cases.flatMap((each) => each.deciding), ...differing(cases.map(({ facts }) => facts))]);
  const stillOpen = nonEmpty(statuses) ?? ['not-a-care-leaver'];
  return { kind: 'one-of', statuses: stillOpen, ask: nonEmpty(questionsFor(deciding, {})) ?? ['in-care-since-16'], reasons: [] };
}

/** The facts that differ between the cases. */
function differing(cases: readonly CareFacts[]): readonly OpenFact[] {
  const facts = ['lookedAfterNow', 'lookedAfterAt18', 'lookedAfterFrom16', 'thirteenWeeks', 'settledAtHome'] as const;
  return facts.filter((fact) => new Set(cases.map((each) => each[fact])).size > 1);
}

/** The next change if nothing but time goes on. The rules are asked again on each day on which something can turn. */
function nextChange(history: CareHistory, on: Day, status: CareStatus): { on: Day; status: CareStatus } | undefined {
  for (const day of turningDays(history, on)) {
    const [then, ...others] = possibleOn(history, day).statuses;
    if (then !== undefined && others.length === 0 && then !== status) return { on: day, status: then };
  }
  return undefined;
}

function turningDays(history: CareHistory, on: Day): readonly Day[] {
  const found = spells(history, on);
  const birthdays = [AGE_ELIGIBLE_FROM, AGE_ADULT, AGE_ON_REQUEST, AGE_END].map((age) => birthday(history.dateOfBirth, age));
  const { days } = countDays(history, found);
  const thirteenWeeks = found.some(({ ongoing }) => ongoing) ? [addDays(on, THIRTEEN_WEEKS_IN_DAYS - days)] : [];
  const settled = staysAfterCare(history, found).map(({ from }) => addMonths(from, MONTHS_AT_HOME));
  const plannedEnds = (history.lookedAfter ?? []).flatMap(({ to }) => (to ? [to] : []));
  return [...birthdays, ...thirteenWeeks, ...settled, ...plannedEnds].filter((day) => day > on).sort();
}
