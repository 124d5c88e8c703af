export type Environment = Readonly<Record<string, string | undefined>>;

/** A variable that is set to nothing counts as not set. */
export function given(env: Environment, name: string): string | undefined {
  const text = env[name]?.trim();
  return text === '' ? undefined : text;
}

export interface Bounds {
  /** When nothing is set. */
  readonly usual: number;
  readonly least: number;
  readonly most: number;
}

/** @throws a plain sentence for anything but a whole number within the bounds */
export function wholeNumber(env: Environment, name: string, { usual, least, most }: Bounds): number {
  const text = given(env, name) ?? String(usual);
  const number = /^\d+$/.test(text) ? Number(text) : NaN;
  if (number >= least && number <= most) return number;
  throw new Error(`${name} is "${text}": write a whole number from ${least} to ${most}, such as ${name}=${usual}.`);
}
