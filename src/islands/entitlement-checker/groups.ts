import type { Checked, Outcome } from '../../domain/index.ts';

/** The groups of the result, in the order they are shown. `lookedAt` closes the list: nothing is left out. */
export const RESULT_GROUPS = ['must', 'should', 'ask', 'later', 'needToKnow', 'lookedAt'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** The groups of what a person can have or ask for today. */
export const USABLE_NOW = ['must', 'should', 'ask'] as const satisfies readonly ResultGroup[];

/** The results by group; every entry that was considered is in exactly one. */
export function grouped(results: readonly Checked[]): Readonly<Record<ResultGroup, readonly Checked[]>> {
  const inGroup = (group: ResultGroup) => results.filter(({ outcome }) => groupOf(outcome) === group);
  return {
    must: inGroup('must'),
    should: inGroup('should'),
    ask: inGroup('ask'),
    later: inGroup('later'),
    needToKnow: inGroup('needToKnow'),
    lookedAt: inGroup('lookedAt'),
  };
}

function groupOf(outcome: Outcome): ResultGroup {
  switch (outcome.kind) {
    case 'entitled':
      return outcome.force === 'must' ? 'must' : 'ask';
    case 'can-ask':
      return outcome.force === 'should' ? 'should' : 'ask';
    case 'later':
      return 'later';
    case 'need-to-know':
      return 'needToKnow';
    case 'not-now':
      return 'lookedAt';
  }
}
