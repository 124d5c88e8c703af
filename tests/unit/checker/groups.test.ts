import { describe, expect, test } from 'vitest';
import type { Checked, Outcome } from '../../../src/domain/index.ts';
import { grouped, RESULT_GROUPS, type ResultGroup } from '../../../src/islands/entitlement-checker/groups.ts';
import { entry, ON } from '../entitlements/builders.ts';

const CASES: readonly (readonly [ResultGroup, Outcome])[] = [
  ['must', { kind: 'entitled', force: 'must' }],
  ['ask', { kind: 'entitled', force: 'offer' }],
  ['should', { kind: 'can-ask', force: 'should' }],
  ['ask', { kind: 'can-ask', force: 'may' }],
  ['later', { kind: 'later', from: ON, reasons: [{ code: 'age-under', age: 18 }] }],
  ['needToKnow', { kind: 'need-to-know', questions: ['parent'], whoCanTell: ['advocate'] }],
  ['lookedAt', { kind: 'not-now', reasons: [{ code: 'announced' }] }],
];

function checked([, outcome]: (typeof CASES)[number], index: number): Checked {
  const entitlement = entry(`entry-${index}`, { age: { from: 16 } });
  return { id: entitlement.id, entitlement, outcome, reasons: [] };
}

describe('the groups of the result', () => {
  const results = CASES.map(checked);
  const groups = grouped(results);

  test.each(CASES.map(([group], index) => [group, `entry-${index}`] as const))('%s holds %s', (group, id) => {
    expect(groups[group].map((result) => result.id)).toContain(id);
  });

  test('leave nothing out and show nothing twice', () => {
    const shown = RESULT_GROUPS.flatMap((group) => groups[group].map(({ id }) => id));
    expect(shown.toSorted()).toEqual(results.map(({ id }) => id).toSorted());
  });
});
