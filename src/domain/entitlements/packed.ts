import { CARE_STATUSES } from '../care-status/statuses.ts';
import type { Day } from '../day.ts';
import { nonEmpty, type NonEmpty } from '../non-empty.ts';
import { LIVING_AREAS, SITUATION_FLAGS, STUDY_LEVELS } from '../questions.ts';
import { FORCES, LEGAL_STATES, type Condition, type Entitlement, type Rate, type Role } from './entitlement.ts';

/**
 * The rules of entries in as few bytes as an old phone needs to load: no key is named, and what comes from
 * a closed list is its place in it. Ids are left out; the one who unpacks knows them, in the same order.
 */
export type PackedEntitlement = readonly [
  /** Places in `FORCES` and in `LEGAL_STATES`. */
  standing: string,
  who: PackedCondition,
  /** Places in a list of roles that both sides know. */
  whoCanTell: string,
  /** 0 where there is no amount, and something follows. */
  rates?: readonly PackedRate[] | 0,
  notWho?: PackedCondition | 0,
  /** The day of the legal state. */
  from?: Day,
];

/** `s` and places of care statuses, `a` and two ages, `t` and places of study levels, `l`, `f`; a list says first how its parts hang together. */
export type PackedCondition = string | readonly [of: '&' | '|' | '!', parts: readonly PackedCondition[]];

type PackedRate = readonly [amount: number, from: Day, until?: Day];

/** @param roles every role the entry names, and perhaps more */
export function packEntitlement(entitlement: Entitlement, roles: readonly Role[]): PackedEntitlement {
  const { force, legalState: { state, from }, who, notWho, whoCanTell, rates } = entitlement;
  const standing = places(FORCES, [force]) + places(LEGAL_STATES, [state]);
  const start = [standing, packCondition(who), places(roles, whoCanTell)] as const;
  const amounts = rates?.map(packRate) ?? 0;
  const except = notWho === undefined ? 0 : packCondition(notWho);
  if (from !== undefined) return [...start, amounts, except, from];
  if (except !== 0) return [...start, amounts, except];
  return amounts === 0 ? start : [...start, amounts];
}

/**
 * The entry again. Its amounts are called by its own id.
 * @param roles the same list
 */
export function unpackEntitlement(id: string, packed: PackedEntitlement, roles: readonly Role[]): Entitlement {
  const [standing, who, whoCanTell, rates, notWho, from] = packed;
  const [force, state] = standing;
  return {
    id,
    force: one(FORCES, force),
    legalState: { state: one(LEGAL_STATES, state), from },
    who: unpackCondition(who),
    notWho: notWho ? unpackCondition(notWho) : undefined,
    whoCanTell: several(roles, whoCanTell),
    rates: rates ? rates.map(([amount, start, until]) => ({ id, amount, from: start, until })) : undefined,
  };
}

function packRate({ amount, from, until }: Rate): PackedRate {
  return until === undefined ? [amount, from] : [amount, from, until];
}

function packCondition(condition: Condition): PackedCondition {
  if ('all' in condition) return ['&', condition.all.map(packCondition)];
  if ('any' in condition) return ['|', condition.any.map(packCondition)];
  if ('not' in condition) return ['!', [packCondition(condition.not)]];
  if ('status' in condition) return `s${places(CARE_STATUSES, condition.status)}`;
  if ('age' in condition) return `a${condition.age.from ?? ''}-${condition.age.untilBirthday ?? ''}`;
  if ('studying' in condition) return `t${places(STUDY_LEVELS, condition.studying)}`;
  if ('lives' in condition) return `l${places(LIVING_AREAS, [condition.lives])}`;
  return `f${places(SITUATION_FLAGS, [condition.situation])}`;
}

function unpackCondition(packed: PackedCondition): Condition {
  if (typeof packed !== 'string') {
    const [of, parts] = packed;
    const conditions = each(parts.map(unpackCondition));
    return of === '!' ? { not: conditions[0] } : of === '&' ? { all: conditions } : { any: conditions };
  }
  const rest = packed.slice(1);
  if (packed.startsWith('s')) return { status: several(CARE_STATUSES, rest) };
  if (packed.startsWith('t')) return { studying: several(STUDY_LEVELS, rest) };
  if (packed.startsWith('l')) return { lives: one(LIVING_AREAS, rest) };
  if (packed.startsWith('f')) return { situation: one(SITUATION_FLAGS, rest) };
  const [from, untilBirthday] = rest.split('-').map((age) => (age === '' ? undefined : Number(age)));
  return { age: { from, untilBirthday } };
}

/** No list is longer than 36. */
const DIGITS = 36;

function places<T>(list: readonly T[], items: readonly T[]): string {
  return items.map((item) => list.indexOf(item).toString(DIGITS)).join('');
}

function several<T>(list: readonly T[], digits: string): NonEmpty<T> {
  return each(Array.from(digits, (digit) => one(list, digit)));
}

/** @throws when the text was not packed from this list */
function one<T>(list: readonly T[], digit = ''): T {
  const item = list[Number.parseInt(digit, DIGITS)];
  if (item === undefined) throw new Error(`Nothing stands at the place "${digit}"`);
  return item;
}

function each<T>(items: readonly T[]): NonEmpty<T> {
  return nonEmpty(items) ?? one<NonEmpty<T>>([]);
}
