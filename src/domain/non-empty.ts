/** A list that cannot be empty, so that "no reason" or "no question" cannot be written. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** The list as a `NonEmpty`, or `undefined` when it has no item. */
export function nonEmpty<T>(items: readonly T[]): NonEmpty<T> | undefined {
  const [first, ...rest] = items;
  return first === undefined ? undefined : [first, ...rest];
}
