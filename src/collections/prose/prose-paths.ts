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
  'said',
  'heard',
  'did',
  'whyNotYet',
  'decidedBy',
]);

/** Words that have no translation: what workers of a council read, and sheets to fill by hand. */
const ENGLISH_ONLY_KEYS: ReadonlySet<string> = new Set([
  'ifRefused.quote',
  'training.question',
  'training.answer',
  'sheet.intro',
  'sheet.foot',
  'sheet.sections.heading',
  'sheet.sections.help',
  'sheet.sections.says',
  'sheet.sections.fields',
  'sheet.sections.fields.label',
  'sheet.sections.ticks',
  'sheet.sections.table.columns',
  'sheet.sections.table.rows',
]);

/** The prose of a page's settings, in the order it is written. Search terms and sources are not prose. */
export function proseValues(data: unknown): readonly TextValue[] {
  return textValues(data).filter(({ path }) => PROSE_KEYS.has(keyOf(path)));
}

/** The words of a page's settings that have no translation. */
export function englishOnlyValues(data: unknown): readonly TextValue[] {
  return textValues(data).filter(({ path }) => ENGLISH_ONLY_KEYS.has(keyOf(path)));
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
