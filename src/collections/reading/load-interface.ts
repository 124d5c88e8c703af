import type { Problem } from '../problems/problem.ts';
import { problemsOf } from '../problems/problem.ts';
import type { InterfaceFile, InterfaceWord } from './content.ts';
import { parseYaml } from './parse-yaml.ts';
import type { DataPath, LineOf } from './positions.ts';
import type { RawFile } from './read-files.ts';

/** Reads a file of interface words: JSON, flat or nested, of texts. */
export function loadInterface(file: RawFile, locale: string): { readonly file: InterfaceFile; readonly problems: readonly Problem[] } {
  const base = { path: file.path, locale };
  // JSON is a part of YAML, and the YAML reader knows the line of every key.
  const parsed = parseYaml(file.text);
  if (parsed.kind === 'read' && isJson(file.text)) {
    return { file: { ...base, words: flat(parsed.data, [], parsed.lineOf) }, problems: [] };
  }
  const line = parsed.kind === 'broken' ? parsed.line : 1;
  const { error } = problemsOf('interface-words');
  return {
    file: { ...base, words: [] },
    problems: [error({ file: file.path, line }, 'This file is not valid JSON.', 'Look for a missing comma, quote or bracket near this line.')],
  };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function flat(value: unknown, path: DataPath, lineOf: LineOf): readonly InterfaceWord[] {
  if (typeof value !== 'object' || value === null) return [{ key: path.join('.'), text: String(value ?? ''), line: lineOf(path) }];
  return Object.entries(value).flatMap(([step, inner]) => flat(inner, [...path, step], lineOf));
}
