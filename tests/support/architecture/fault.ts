/** A broken rule of the architecture. */
export interface Fault {
  readonly path: string;
  readonly line: number;
  readonly what: string;
  readonly why: string;
  readonly mend: string;
}

/** All faults in words, one paragraph each; empty when there are none. */
export function inWords(faults: readonly Fault[]): string {
  return faults
    .map(({ path, line, what, why, mend }) => `${path}:${line} ${what}\n  Why: ${why}\n  To mend: ${mend}`)
    .join('\n\n');
}
