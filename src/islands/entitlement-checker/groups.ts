import type { Checked } from '../../domain/index.ts';

/** The groups of the result, in the order they are shown. `looked-at` closes the list: nothing is left out. */
export const RESULT_GROUPS = ['must', 'should', 'ask', 'later', 'needToKnow', 'lookedAt'] as const;
export type ResultGroup = (typeof RESULT_GROUPS)[number];

/** The results by group; every entry that was considered is in exactly one. */
export function grouped(results: readonly Checked[]): ReadonlyMap<ResultGroup, readonly Checked[]> {
  return new Map(RESULT_GROUPS.map((group) => [group, results.filter((result) => groupOf(result) === group)]));
}

function groupOf({ outcome }: Checked): ResultGroup {
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
