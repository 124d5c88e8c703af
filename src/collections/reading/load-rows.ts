import type { z } from 'astro/zod';
import type { Problem } from '../problems/problem.ts';
import { yamlProblem } from '../problems/yaml-problem.ts';
import { checkSchema } from './check-schema.ts';
import type { Row } from './content.ts';
import { parseYaml } from './parse-yaml.ts';
import { NATIONAL } from './place.ts';
import type { DataPath } from './positions.ts';
import type { RawFile } from './read-files.ts';

/** Rows of a YAML file that fit, and what is wrong with the others. */
export interface LoadedRows<T> {
  readonly rows: readonly Row<T>[];
  readonly problems: readonly Problem[];
}

/** Reads a YAML file that is one document. */
export function loadDocument<S extends z.ZodType>(file: RawFile, schema: S): LoadedRows<z.output<S>> {
  return load(file, (data) => [{ path: [], data }], schema);
}

/** Reads a YAML file that is a list of rows. An empty file is an empty list. */
export function loadRows<S extends z.ZodType>(file: RawFile, schema: S): LoadedRows<z.output<S>> {
  return load(
    file,
    (data) => (Array.isArray(data) ? data.map((row: unknown, index) => ({ path: [index], data: row })) : data === null ? [] : undefined),
    schema,
  );
}

interface Part {
  readonly path: DataPath;
  readonly data: unknown;
}

function load<S extends z.ZodType>(
  file: RawFile,
  split: (data: unknown) => readonly Part[] | undefined,
  schema: S,
): LoadedRows<z.output<S>> {
  const error = (line: number, what: string, mend: string): LoadedRows<z.output<S>> => ({
    rows: [],
    problems: [{ check: 'schema', severity: 'error', file: file.path, line, what, mend }],
  });
  const parsed = parseYaml(file.text);
  if (parsed.kind === 'broken') {
    const { what, mend } = yamlProblem(parsed);
    return error(parsed.line, what, mend);
  }
  const parts = split(parsed.data);
  if (parts === undefined) return error(1, 'This file should be a list.', 'Start each row with a hyphen and a space: `- id: ...`');
  const results = parts.map(({ path, data }) => {
    const lineOf = (inner: DataPath) => parsed.lineOf([...path, ...inner]);
    return { lineOf, result: checkSchema(schema, data, { path: file.path, lineOf }) };
  });
  return {
    rows: results.flatMap(({ lineOf, result }) =>
      result.kind === 'fits' ? [{ path: file.path, scope: scopeOf(file), lineOf, data: result.data }] : [],
    ),
    problems: results.flatMap(({ result }) => (result.kind === 'wrong' ? result.problems : [])),
  };
}

function scopeOf({ place }: RawFile): string {
  return 'scope' in place ? place.scope : NATIONAL;
}
