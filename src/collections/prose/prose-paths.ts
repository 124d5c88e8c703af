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

/** Prose for workers of a council, who read English: it has no translation, and its reading grade is theirs. */
const WORKERS_KEYS: ReadonlySet<string> = new Set(['ifRefused.quote', 'training.question', 'training.answer']);

/** The prose of a page's settings, in the order it is written. Search terms and sources are not prose. */
export function proseValues(data: unknown): readonly TextValue[] {
  return textValues(data).filter(({ path }) => PROSE_KEYS.has(keyOf(path)));
}

/** The prose for workers in a page's settings. */
export function workersValues(data: unknown): readonly TextValue[] {
  return textValues(data).filter(({ path }) => WORKERS_KEYS.has(keyOf(path)));
}

/** The keys of a path with dots, like `howToGet.steps`. */
export function keyOf(path: DataPath): string {
  return path.filter((step) => typeof step === 'string').join('.');
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
