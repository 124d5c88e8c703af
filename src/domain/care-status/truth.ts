/** Yes, no, or not known. C6: what is not known is never read as yes or as no. */
export type Truth = boolean | 'unknown';

/** Kleene's and: one definite no settles it, whatever is not known. */
export function allOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes('unknown') ? 'unknown' : true;
}

/** Kleene's or: one definite yes settles it, whatever is not known. */
export function anyOf(...truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes('unknown') ? 'unknown' : false;
}

export function not(truth: Truth): Truth {
  return truth === 'unknown' ? truth : !truth;
}
