import type { SentFields } from './read-fields.ts';

/** Nobody reads a form and writes in it in less. */
const LEAST_MS = 3_000;

/** Whether a program filled the form in: a box that people do not see is filled, or it was sent at once. */
export function isByProgram({ values }: SentFields, now: Date): boolean {
  return (values.get('website') ?? '') !== '' || isTooQuick(values.get('opened') ?? '', now);
}

/**
 * The time comes from the phone, and phones can be wrong: one that lies ahead says nothing, so nobody is
 * turned away for good. Without a script there is no time.
 */
function isTooQuick(opened: string, now: Date): boolean {
  if (!/^[0-9a-z]{1,10}$/.test(opened)) return false;
  const passed = now.getTime() - Number.parseInt(opened, 36);
  return passed >= 0 && passed < LEAST_MS;
}
