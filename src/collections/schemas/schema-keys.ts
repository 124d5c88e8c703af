import type { z } from 'astro/zod';
import type { DataPath } from '../reading/positions.ts';

/** The keys a schema knows at a path of the data; of every branch where the schema is a choice. */
export function keysAt(schema: z.core.$ZodType, path: DataPath): readonly string[] {
  const [step, ...rest] = path;
  const inner = unwrapped(schema);
  if (inner.length !== 1 || inner[0] !== schema) return [...new Set(inner.flatMap((branch) => keysAt(branch, path)))];
  const definition = schema._zod.def as Definition;
  if (step === undefined) return Object.keys(definition.shape ?? {});
  const next = typeof step === 'number' ? itemSchema(definition, step) : definition.shape?.[step];
  return next === undefined ? [] : keysAt(next, rest);
}

/** The parts of a zod definition that are looked at here. */
interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly items?: readonly z.core.$ZodType[];
  readonly rest?: z.core.$ZodType | null;
  readonly innerType?: z.core.$ZodType;
  readonly getter?: () => z.core.$ZodType;
  readonly options?: readonly z.core.$ZodType[];
  readonly out?: z.core.$ZodType;
}

function itemSchema(definition: Definition, index: number): z.core.$ZodType | undefined {
  return definition.element ?? definition.items?.[index] ?? definition.rest ?? undefined;
}

/** The schema without `optional`, `default` and the like; the branches of a choice; else itself. */
function unwrapped(schema: z.core.$ZodType): readonly z.core.$ZodType[] {
  const { innerType, getter, options, out } = schema._zod.def as Definition;
  const inner = innerType ?? getter?.() ?? out;
  return options ?? (inner === undefined ? [schema] : [inner]);
}
