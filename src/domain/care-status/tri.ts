/** Three-valued logic (Kleene): yes, no, or not known. A definite failure beats what is not known. */
export type Tri = boolean | undefined;

/** No when any is no; otherwise not known when any is not known. */
export function all(...facts: readonly Tri[]): Tri {
  if (facts.includes(false)) return false;
  return facts.includes(undefined) ? undefined : true;
}

/** Yes when any is yes; otherwise not known when any is not known. */
export function any(...facts: readonly Tri[]): Tri {
  if (facts.includes(true)) return true;
  return facts.includes(undefined) ? undefined : false;
}

export function not(fact: Tri): Tri {
  return fact === undefined ? undefined : !fact;
}
