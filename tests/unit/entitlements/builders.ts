import { parseDay, type Day } from '../../../src/domain/day.ts';
import type { Condition, Entitlement } from '../../../src/domain/entitlements/entitlement.ts';

/** A day that the test itself writes; a slip of the pen stops the test. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`no such day: ${text}`);
  return parsed;
}

export function entry(id: string, who: Condition, facts: Partial<Entitlement> = {}): Entitlement {
  return {
    id,
    topic: 'money',
    kind: 'cash',
    force: 'must',
    legalState: { state: 'in-force' },
    who,
    whoCanTell: ['personal-adviser'],
    ...facts,
  };
}
