import { isDay, statusFromHistory, type CareHistory, type Day, type StatusFinding } from '../../../src/domain/index.ts';

/** A person in a test: an immutable history, told with the verbs of the field. */
export interface Person {
  readonly history: CareHistory;
  readonly inCare: (from: string, to?: string, more?: object) => Person;
  readonly atHome: (from: string, to?: string, more?: object) => Person;
  readonly elsewhere: (type: string, from: string, to?: string) => Person;
  readonly with: (more: object) => Person;
}

export function bornOn(text: string): Person {
  return person({ dateOfBirth: day(text) });
}

function person(history: CareHistory): Person {
  const add = (list: 'lookedAfter' | 'livedAtHome' | 'otherAccommodation', row: object): Person =>
    person({ ...history, [list]: [...(history[list] ?? []), row] });
  return {
    history,
    inCare: (from, to, more = {}) => add('lookedAfter', { from, to: to ?? null, placement: 'foster', legalBasis: 's20', ...more }),
    atHome: (from, to, more = {}) => add('livedAtHome', { from, to: to ?? null, with: 'parent', brokeDown: false, ...more }),
    elsewhere: (type, from, to) => add('otherAccommodation', { type, from, to: to ?? null }),
    with: (more) => person({ ...history, ...more }),
  };
}

/** A day that the test itself writes; a slip of the pen stops the test. */
export function day(text: string): Day {
  if (!isDay(text)) throw new Error(`no such day: ${text}`);
  return text;
}

/** The finding for a person whose history makes sense. */
export function findingOf({ history }: Person, on: string): StatusFinding {
  const finding = statusFromHistory(history, day(on));
  if (finding.kind === 'invalid') throw new Error(`invalid: ${JSON.stringify(finding.problems)}`);
  return finding;
}

/** "eligible", "relevant (borderline)", or "one of: …", to read in a table. */
export function told(somebody: Person, on: string): string {
  const finding = findingOf(somebody, on);
  if (finding.kind === 'one-of') return `one of: ${finding.statuses.join(', ')}`;
  return finding.borderline ? `${finding.status} (borderline)` : finding.status;
}
