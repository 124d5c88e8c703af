import type { z } from 'astro/zod';
import type { DataPath } from '../reading/positions.ts';
import { keysAt } from '../schemas/schema-keys.ts';
import { EXAMPLES } from './examples.ts';
import { didYouMean, nearest } from './nearest.ts';

/** A schema issue in plain words, with the path of the value it is about. */
export interface SchemaProblem {
  readonly path: DataPath;
  readonly what: string;
  readonly mend: string;
  /** The key the author most likely meant, for a key that is not known. */
  readonly meant?: DataPath | undefined;
}

/** What zod found in a file, told for a council editor. */
export function schemaProblems(schema: z.core.$ZodType, error: z.core.$ZodError): readonly SchemaProblem[] {
  const problems = error.issues.flatMap((issue) => tell(schema, issue, []));
  const renamed = new Set(problems.flatMap(({ meant }) => (meant === undefined ? [] : [meant.join('.')])));
  // A key with a slip in its name is one problem, not also a missing key.
  return problems.filter(({ path, what }) => !(what.endsWith('is missing.') && renamed.has(path.join('.'))));
}

type Issue = z.core.$ZodIssue;

function tell(schema: z.core.$ZodType, issue: Issue, base: DataPath): readonly SchemaProblem[] {
  const path = [...base, ...(issue.path as DataPath)];
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownKey(key, path, keysAt(schema, path)));
  if (issue.code === 'invalid_union') return wrongBranch(schema, issue, path);
  if (issue.code === 'invalid_value') return [notInList(issue, path)];
  if (issue.code === 'invalid_type') return [wrongType(issue, path)];
  return [{ path, what: `${nameOf(path)} ${issue.message}.`, mend: exampleMend(path) }];
}

function unknownKey(key: string, path: DataPath, known: readonly string[]): SchemaProblem {
  const right = nearest(key, known);
  const mend =
    right === undefined
      ? `Take the line out. The keys here are: ${known.join(', ')}.`
      : `Write \`${right}:\` in place of \`${key}:\`, or take the line out.`;
  const meant = right === undefined ? undefined : [...path, right];
  return { path: [...path, key], what: `\`${key}\` is not a key here.${didYouMean(key, known)}`, mend, meant };
}

function notInList(issue: z.core.$ZodIssueInvalidValue, path: DataPath): SchemaProblem {
  if (issue.input === undefined) return missing(path, `one of: ${issue.values.join(', ')}`);
  return notOneOf(issue.input, issue.values.map(String), path);
}

function notOneOf(input: unknown, values: readonly string[], path: DataPath): SchemaProblem {
  const given = shown(input);
  const right = nearest(String(input), values);
  return {
    path,
    what: `${nameOf(path)} is ${given}. It can be: ${values.join(', ')}.${didYouMean(String(input), values)}`,
    mend: right === undefined ? exampleMend(path) : `Write \`${right}\` in place of ${given}.`,
  };
}

function wrongType(issue: z.core.$ZodIssueInvalidType, path: DataPath): SchemaProblem {
  if (issue.input === undefined) return missing(path, EXPECTED[issue.expected] ?? issue.expected);
  const expected = EXPECTED[issue.expected] ?? issue.expected;
  const given = shown(issue.input);
  const what = issue.message.startsWith('is ') ? `${nameOf(path)} ${issue.message}.` : `${nameOf(path)} should be ${expected}, but it is ${given}.`;
  return { path, what, mend: typeMend(issue, path) };
}

function typeMend(issue: z.core.$ZodIssueInvalidType, path: DataPath): string {
  const key = String(path.at(-1) ?? '');
  const isScalar = typeof issue.input === 'number' || typeof issue.input === 'boolean';
  // A phone number read as a number has lost its first 0.
  if (issue.expected === 'string' && isScalar && key !== 'phone') return `Put it in quotes: "${String(issue.input)}".`;
  if (issue.expected === 'array' && typeof issue.input === 'string') return `Put it in a list: [${issue.input}].`;
  return exampleMend(path);
}

function exampleMend(path: DataPath): string {
  const example = EXAMPLES[String(path.at(-1) ?? '')];
  return example === undefined ? `Correct ${nameOf(path)}.` : `Write it like this: ${example}`;
}

function missing(path: DataPath, expected: string): SchemaProblem {
  const key = String(path.at(-1) ?? '');
  const example = EXAMPLES[key];
  return {
    path,
    what: `${nameOf(path)} is missing.`,
    mend: example === undefined ? `Add \`${key}:\` with ${expected}.` : `Add a line like this: ${example}`,
  };
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: '`true` or `false`',
  array: 'a list',
  tuple: 'a list',
  object: 'a group of keys',
};

/** Of the branches of a choice, the one the author most likely meant. */
function wrongBranch(
  schema: z.core.$ZodType,
  issue: z.core.$ZodIssueInvalidUnion,
  path: DataPath,
): readonly SchemaProblem[] {
  if (issue.input === undefined) return [missing(path, 'a value')];
  const known = keysAt(schema, path);
  const given = isGroup(issue.input) ? Object.keys(issue.input) : [];
  const strange = given.filter((key) => !known.includes(key));
  if (strange.length > 0) return strange.map((key) => unknownKey(key, path, known));
  const literals = issue.errors.flat().flatMap((inner) => (inner.code === 'invalid_value' && inner.path.length === 0 ? inner.values : []));
  if (literals.length > 0 && !isGroup(issue.input) && !Array.isArray(issue.input)) return [notOneOf(issue.input, literals.map(String), path)];
  const branches = issue.errors.filter((branch) => !branch.some(isWrongShape)).toSorted((a, b) => a.length - b.length);
  const [closest] = branches;
  if (closest !== undefined) return closest.flatMap((inner) => tell(schema, inner, path));
  const choice = given.length > 1 ? `has ${given.length} keys that do not go together: ${given.join(', ')}` : `is ${shown(issue.input)}, which does not fit here`;
  const what = `${nameOf(path)} ${choice}. The keys here are: ${known.join(', ')}.`;
  return [{ path, what, mend: exampleMend(path) }];
}

function isWrongShape(issue: Issue): boolean {
  if (issue.path.length > 0) return issue.code === 'invalid_type' && issue.input === undefined;
  return issue.code === 'unrecognized_keys' || issue.code === 'invalid_type' || issue.code === 'invalid_value';
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as an editor would recognise it. */
function shown(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
}

/** "`url` (in `sources`, number 1)". */
function nameOf(path: DataPath): string {
  const last = path.at(-1);
  if (last === undefined) return 'This file';
  const around = path.slice(0, -1);
  if (typeof last === 'number') return around.length === 0 ? `Row ${last + 1}` : `Number ${last + 1} of ${nameOf(around)}`;
  if (around.length === 0) return `\`${last}\``;
  const places = around.map((step) => (typeof step === 'number' ? `number ${step + 1}` : `\`${step}\``));
  return `\`${last}\` (in ${places.join(', ')})`;
}
