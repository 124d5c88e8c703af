import type { StatusFinding } from '../care-status/finding.ts';
import { statusFromHistory } from '../care-status/from-history.ts';
import type { CareHistory } from '../care-status/history.ts';
import type { CareStatus } from '../care-status/statuses.ts';
import { ageOn } from '../birthdays.ts';
import type { Day } from '../day.ts';
import type { NonEmpty } from '../non-empty.ts';
import { STUDY_LEVELS, type Answers, type QuestionId } from '../questions.ts';
import type { Person } from './condition.ts';
import { known } from './possible-answers.ts';
import type { Standing } from './standing.ts';

/** Who the person is on a day, by their dates; `undefined` when the dates make no sense. */
export function standingByDates(history: CareHistory, answers: Answers, on: Day): Standing | undefined {
  const findings = findingsByStudy(history, answers, on);
  if (findings === undefined) return undefined;
  const age = ageOn(history.dateOfBirth, on);
  const rows = findings.map(({ finding, studying }) => ({
    finding,
    persons: statusesIn(finding).map((status): Person => ({ age, status, answers: { ...answers, studying } })),
  }));
  return {
    persons: rows.flatMap(({ persons }) => persons),
    askFor: (endFor) => questionsTelling(rows, endFor),
    borderline: rows.some(({ finding }) => finding.kind === 'known' && finding.borderline),
  };
}

/** What the dates come to for a study level. */
interface FindingAtLevel {
  readonly studying: Answers['studying'];
  readonly finding: StatusFinding;
}

/**
 * The dates do not say if the person studies, and from 21 that can decide the status (s24B): one finding when
 * it does not, otherwise one for each level. `undefined` when the dates make no sense.
 */
export function findingsByStudy(history: CareHistory, answers: Answers, on: Day): readonly FindingAtLevel[] | undefined {
  const at = (studying: Answers['studying']): readonly FindingAtLevel[] => {
    const finding = statusFromHistory(withStudy(history, studying), on);
    return finding.kind === 'invalid' ? [] : [{ studying, finding }];
  };
  const studying = known(answers, 'studying');
  const byLevel = studying === undefined ? STUDY_LEVELS.flatMap(at) : at(studying);
  const [first] = byLevel;
  if (first === undefined) return undefined;
  return areDifferent(byLevel.map(({ finding }) => statusesIn(finding).join())) ? byLevel : [{ ...first, studying: answers.studying }];
}

function withStudy(history: CareHistory, studying: Answers['studying']): CareHistory {
  return { ...history, circumstances: { studying: studying !== 'none', ...history.circumstances } };
}

function questionsTelling(
  rows: readonly { readonly finding: StatusFinding; readonly persons: readonly Person[] }[],
  endFor: (person: Person) => string,
): readonly QuestionId[] {
  const byDates = rows.flatMap(({ finding, persons }) => (finding.kind === 'one-of' && areDifferent(persons.map(endFor)) ? finding.ask : []));
  const byStudy = areDifferent(rows.map(({ persons }) => persons.map(endFor).join('|')));
  return byStudy ? [...byDates, 'studying'] : byDates;
}

export function statusesIn(finding: StatusFinding): NonEmpty<CareStatus> {
  return finding.kind === 'known' ? [finding.status] : finding.statuses;
}

function areDifferent(ends: readonly string[]): boolean {
  return new Set(ends).size > 1;
}
