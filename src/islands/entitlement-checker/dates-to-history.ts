import { statusFromHistory, type CareHistory, type Day } from '../../domain/index.ts';
import type { CheckerWords } from '../../view-models/checker.ts';
import { countOf, itemPath, type DatesDraft } from './dates-draft.ts';
import { PARTS, type Field, type Part } from './dates-parts.ts';
import { typedDay } from '../typed-day.ts';
import { fill } from '../words.ts';

/** What is wrong with a field, in plain words. `field` is its path in the history, and its id in the form. */
export interface FieldProblem {
  readonly field: string;
  readonly message: string;
}

export type ReadDates =
  | { readonly kind: 'history'; readonly history: CareHistory }
  | { readonly kind: 'problems'; readonly problems: readonly FieldProblem[] };

/** The form as a history, once the rules accept it. What was typed wrongly goes through as it is: they say what is wrong. */
export function readDates(draft: DatesDraft, on: Day, words: CheckerWords['dates']): ReadDates {
  // Days are still text here; the rules say which of them are none.
  const history = historyOf(draft) as CareHistory;
  const finding = statusFromHistory(history, on);
  if (finding.kind !== 'invalid') return { kind: 'history', history };
  const problems = finding.problems.map(({ field, problem }) => {
    const isEmpty = problem === 'not-a-day' && written(draft, field) === '';
    return { field, message: fill(words.problem[isEmpty ? 'missing' : problem], { field: fieldInWords(field, words) }) };
  });
  return { kind: 'problems', problems: problems.filter(({ field }, place) => problems.findIndex((each) => each.field === field) === place) };
}

function historyOf(draft: DatesDraft): unknown {
  const parts = PARTS.map((part) => {
    const items = Array.from({ length: countOf(draft, part) }, (_, index) => itemOf(draft, part, itemPath(part, index)));
    return [part.name, part.item === undefined ? items[0] : items] as const;
  });
  return {
    dateOfBirth: written(draft, 'dateOfBirth'),
    nationOfCare: draft['nationOfCare'] ?? 'england',
    ...Object.fromEntries(parts),
    ...(wasNeverInCare(draft) ? { lookedAfter: [] } : {}),
  };
}

/** One empty box for a time in care stands there from the start, for everyone. */
function wasNeverInCare(draft: DatesDraft): boolean {
  return !Object.entries(draft).some(([path, typed]) => path.startsWith('lookedAfter[') && typed !== '');
}

function itemOf(draft: DatesDraft, part: Part, path: string): object {
  const values = Object.fromEntries(part.fields.flatMap((field) => valuesOf(draft, field, path)));
  if (part.name === 'livedAtHome') return { with: 'parent', ...values };
  // The form asks once, and for the time that counts at the person's age.
  return part.name === 'specialGuardianship' ? { ...values, inForceAt18: values['inForce'] } : values;
}

type Value = string | boolean | null;

function valuesOf(draft: DatesDraft, field: Field, path: string): readonly (readonly [name: string, value: Value])[] {
  const { name } = field;
  const typed = draft[`${path}.${name}`];
  switch (field.kind) {
    case 'day':
      return [[name, written(draft, `${path}.${name}`)]];
    case 'ending': {
      const ending = draft[`${path}.ending`];
      if (ending === 'unknown' && field.unknown) return [[name, null], ['endUnknown', true]];
      return [[name, ending === 'still' ? null : written(draft, `${path}.${name}`)]];
    }
    case 'yes-no':
      return [[name, typed === 'yes' ? true : typed === 'no' ? false : null]];
    case 'tick':
      return [[name, typed === 'yes']];
    case 'choice':
      return [[name, typed ?? null]];
  }
}

/** A day of the form, as it was typed. */
function written(draft: DatesDraft, path: string): string {
  const [date, month, year] = ['day', 'month', 'year'].map((part) => draft[`${path}.${part}`] ?? '') as [string, string, string];
  return typedDay(date, month, year);
}

/** "Time in care 2, It ended", for the problem with `lookedAfter[1].to`. */
function fieldInWords(path: string, words: CheckerWords['dates']): string {
  for (const part of PARTS) {
    const field = part.fields.find(({ name }) => path.startsWith(part.name) && path.endsWith(`.${name}`));
    if (field === undefined) continue;
    const number = Number(/\d+/.exec(path)?.[0]) + 1;
    const whole = part.item?.label ?? part.title;
    return `${whole === undefined ? '' : fill(words[whole], { number })}, ${words[field.label]}`;
  }
  return words.dateOfBirth;
}
