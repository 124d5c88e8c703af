import type { z } from 'astro/zod';
import type { CheckId, Problem } from '../problems/problem.ts';
import { schemaProblems } from '../problems/schema-problem.ts';
import type { LineOf } from './positions.ts';

/** Data that fits its schema, or the problems of the file it stands in. */
export type SchemaResult<T> =
  | { readonly kind: 'fits'; readonly data: T }
  | { readonly kind: 'wrong'; readonly problems: readonly Problem[] };

/** Holds the data of a file against its schema. */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  data: unknown,
  file: { readonly path: string; readonly lineOf: LineOf },
  check: CheckId = 'schema',
): SchemaResult<z.output<S>> {
  const result = schema.safeParse(data, { reportInput: true });
  if (result.success) return { kind: 'fits', data: result.data };
  return {
    kind: 'wrong',
    problems: schemaProblems(schema, result.error).map(({ path, what, mend }) => ({
      check,
      severity: 'error',
      file: file.path,
      line: file.lineOf(path),
      what,
      mend,
    })),
  };
}
