import type { Problem } from '../problems/problem.ts';
import { problemsOf } from '../problems/problem.ts';
import type { InterfaceFile, InterfaceWord } from './content.ts';
import { parseYaml } from './parse-yaml.ts';
import type { DataPath, LineOf } from './positions.ts';
import type { RawFile } from './read-files.ts';

/** Interface words, or what is wrong with their file. */
export interface LoadedInterface {
  readonly file?: InterfaceFile;
  readonly problems: readonly Problem[];
}

/** Reads a file of interface words: JSON, flat or nested, of texts. */
export function loadInterface(file: RawFile, locale: string): LoadedInterface {
  // JSON is a part of YAML, and the YAML reader knows the line of every key.
  const parsed = parseYaml(file.text);
  const line = brokenJsonLine(file.text) ?? (parsed.kind === 'broken' ? parsed.line : undefined);
  if (parsed.kind === 'read' && line === undefined) {
    return { file: { path: file.path, locale, words: flat(parsed.data, [], parsed.lineOf) }, problems: [] };
  }
  const { error } = problemsOf('interface-words');
  const spot = { file: file.path, line: line ?? 1 };
  return { problems: [error(spot, 'This file is not valid JSON.', 'Look for a missing comma, quote or bracket in this line or the one above it.')] };
}

/** The line on which JSON cannot be read any further; `undefined` when it can. */
function brokenJsonLine(text: string): number | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (problem) {
    const line = /line (\d+)/.exec(problem instanceof Error ? problem.message : '')?.[1];
    return Number(line ?? 1);
  }
}

function flat(value: unknown, path: DataPath, lineOf: LineOf): readonly InterfaceWord[] {
  if (typeof value !== 'object' || value === null) return [{ key: path.join('.'), text: typeof value === 'string' ? value : '', line: lineOf(path) }];
  return Object.entries(value).flatMap(([step, inner]) => flat(inner, [...path, step], lineOf));
}
