import { CARE_STATUSES, type CareStatus, type Condition, judge } from '../../domain/index.ts';

/** One kind of person as far as age and status go. */
export interface Person {
  /** In whole years. */
  readonly age: number;
  readonly status: CareStatus;
}

const LAST_AGE = 30;

/** Ages at which a person can have a status: from the first number, to the year before the second. */
const STATUS_AGES: Readonly<Record<CareStatus, readonly [number, number]>> = {
  'under-16': [0, 16],
  'looked-after-not-yet-eligible': [16, 18],
  eligible: [16, 18],
  relevant: [16, 18],
  'former-relevant': [18, 21],
  'former-relevant-21-to-24': [21, 25],
  // Some of their help goes on to 25 (Children Act 1989 s24B).
  qualifying: [16, 25],
  'not-a-care-leaver': [0, LAST_AGE + 1],
  'over-25': [25, LAST_AGE + 1],
  'other-nation': [0, LAST_AGE + 1],
};

/** Every pair of age and status that can be. */
export const PEOPLE: readonly Person[] = CARE_STATUSES.flatMap((status) => {
  const [from, until] = STATUS_AGES[status];
  return Array.from({ length: until - from }, (_, index) => ({ status, age: from + index }));
});

/** The people an entry can be for, whatever else is true of them. */
export function peopleOf(who: Condition, notWho: Condition | undefined): readonly Person[] {
  return PEOPLE.filter(
    (person) => verdict(who, person) !== 'fails' && (notWho === undefined || verdict(notWho, person) !== 'holds'),
  );
}

function verdict(condition: Condition, person: Person) {
  return judge(condition, { ...person, answers: {} }).kind;
}

/** The first age and the birthday that ends the last, of some people. */
export function ageSpan(people: readonly Person[]): { readonly from: number; readonly until: number } {
  const ages = people.map(({ age }) => age);
  return { from: Math.min(...ages), until: Math.max(...ages) + 1 };
}
