import type { DataPath } from '../reading/positions.ts';

/** One text in the settings of a page, with its path. */
export interface TextValue {
  readonly path: DataPath;
  readonly text: string;
}

/** Settings that are read by people as prose, written `key.key`; a list counts item by item. */
const PROSE_KEYS: ReadonlySet<string> = new Set([
  'title',
  'summary',
  'short',
  'steps',
  'bring',
  'waitingTime',
  'traps',
  'writeInPlan',
  'howToGet.steps',
  'howToGet.bring',
  'when.deadline',
  'ifRefused.steps',
  'message.first',
  'message.noAnswer',
]);

/** The prose of a page's settings, in the order it is written. Search terms and sources are not prose. */
export function proseValues(data: unknown): readonly TextValue[] {
  return textValues(data).filter(({ path }) => isProse(path));
}

/** Every text of some data, with its path. */
export function textValues(data: unknown): readonly TextValue[] {
  return walk(data, []);
}

function walk(value: unknown, path: DataPath): readonly TextValue[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  const steps: readonly [string | number, unknown][] = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return steps.flatMap(([step, inner]) => walk(inner, [...path, step]));
}

function isProse(path: DataPath): boolean {
  return PROSE_KEYS.has(path.filter((step) => typeof step === 'string').join('.'));
}
