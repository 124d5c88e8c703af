import type { InterfaceFile } from './content.ts';
import type { RawFile } from './read-files.ts';

/** Reads a file of interface words: JSON, flat or nested, of texts. */
export function loadInterface(file: RawFile, locale: string): InterfaceFile {
  const base = { path: file.path, locale, text: file.text };
  try {
    return { ...base, words: new Map(flat(JSON.parse(file.text) as unknown, '')) };
  } catch {
    return { ...base, words: undefined };
  }
}

function flat(value: unknown, key: string): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[key, typeof value === 'string' ? value : String(value)]];
  return Object.entries(value).flatMap(([step, inner]) => flat(inner, key === '' ? step : `${key}.${step}`));
}
