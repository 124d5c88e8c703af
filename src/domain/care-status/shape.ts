import { isDay } from '../day.ts';
import type { Problem } from './finding.ts';

/** What a field of a history may hold. Lists and objects are described by the shape of what is in them. */
export type Shape =
  | 'text'
  | 'day'
  | 'yes-or-no'
  | 'count'
  | 'anything'
  | { readonly list: ObjectShape }
  | { readonly object: ObjectShape };

/** Keys ending in `!` are needed. */
export type ObjectShape = Readonly<Record<string, Shape>>;

const PERIOD: ObjectShape = { 'from!': 'day', to: 'day' };

/** The shape of a `CareHistory`: anything else in it is a problem, because it may be a misspelt fact. */
export const HISTORY_SHAPE: ObjectShape = {
  'dateOfBirth!': 'day',
  lookedAfter: {
    list: {
      ...PERIOD,
      placement: 'text',
      legalBasis: 'text',
      council: 'text',
      shortBreaks: 'yes-or-no',
      totalDaysLookedAfterSince14: 'count',
      durationHours: 'count',
      endUnknown: 'yes-or-no',
    },
  },
  livedAtHome: { list: { ...PERIOD, with: 'text', brokeDown: 'yes-or-no' } },
  detainedOrInHospitalAt16: { object: { ...PERIOD, type: 'text', lookedAfterImmediatelyBefore: 'yes-or-no' } },
  specialGuardianship: {
    object: {
      'madeOn!': 'day',
      lookedAfterImmediatelyBefore: 'yes-or-no',
      inForce: 'yes-or-no',
      inForceAt18: 'yes-or-no',
      endedOn: 'day',
    },
  },
  otherAccommodation: { list: { ...PERIOD, type: 'text' } },
  adoptedOn: 'day',
  nationOfCare: 'text',
  circumstances: 'anything',
};

/** Everything wrong with the shape of a value, each with the path of its field. */
export function shapeProblems(value: unknown, shape: ObjectShape, path: string): readonly Problem[] {
  if (!isRecord(value)) return [{ field: path === '' ? 'history' : path, problem: value === undefined ? 'missing' : 'wrong-type' }];
  const keys = new Map(Object.keys(shape).map((key) => [key.replace('!', ''), key]));
  const unknown = Object.keys(value).filter((key) => !keys.has(key));
  return [
    ...unknown.map((key): Problem => ({ field: at(path, key), problem: 'unknown-key' })),
    ...[...keys].flatMap(([name, key]) => fieldProblems(value[name], shape[key] ?? 'anything', at(path, name), key.endsWith('!'))),
  ];
}

function fieldProblems(value: unknown, shape: Shape, field: string, needed: boolean): readonly Problem[] {
  // `to: null` and the like mean "not so", or "still so"; the README of the vectors says which.
  if (value === undefined || value === null) return needed ? [{ field, problem: 'missing' }] : [];
  if (typeof shape === 'string') return plainProblems(value, shape, field);
  if ('object' in shape) return shapeProblems(value, shape.object, field);
  if (!Array.isArray(value)) return [{ field, problem: 'wrong-type' }];
  return value.flatMap((item: unknown, index) => shapeProblems(item, shape.list, `${field}[${index}]`));
}

function plainProblems(value: unknown, shape: Extract<Shape, string>, field: string): readonly Problem[] {
  switch (shape) {
    case 'text':
      return typeof value === 'string' ? [] : [{ field, problem: 'wrong-type' }];
    case 'yes-or-no':
      return typeof value === 'boolean' ? [] : [{ field, problem: 'wrong-type' }];
    case 'count':
      return countProblems(value, field);
    case 'day':
      if (typeof value !== 'string') return [{ field, problem: 'wrong-type' }];
      return isDay(value) ? [] : [{ field, problem: 'not-a-day' }];
    case 'anything':
      return isRecord(value) ? [] : [{ field, problem: 'wrong-type' }];
  }
}

function countProblems(value: unknown, field: string): readonly Problem[] {
  if (typeof value !== 'number') return [{ field, problem: 'wrong-type' }];
  return Number.isFinite(value) && value >= 0 ? [] : [{ field, problem: 'out-of-range' }];
}

function at(path: string, key: string): string {
  return path === '' ? key : `${path}.${key}`;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

