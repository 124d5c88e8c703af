import { expect, test } from 'vitest';
import type { Checked, EntitlementReason, Outcome } from '../../../src/domain/index.ts';
import { reasonsToTell } from '../../../src/islands/entitlement-checker/reasons-to-tell.ts';
import { entry } from '../entitlements/builders.ts';

const STATUS: EntitlementReason = { code: 'status', statuses: ['former-relevant'] };
const FROM_18: EntitlementReason = { code: 'age-from', age: 18 };
const UNDER_25: EntitlementReason = { code: 'age-under', age: 25 };
const NO_RENT: EntitlementReason = { code: 'no-situation', situation: 'renting' };

const told = (outcome: Outcome, ...reasons: EntitlementReason[]) => {
  const checked: Checked = { id: 'entry', entitlement: entry('entry', { age: { from: 18 } }), outcome, reasons };
  return reasonsToTell(checked);
};

test('a status says from which age; until which is told beside it', () => {
  expect(told({ kind: 'entitled', force: 'must' }, STATUS, FROM_18, UNDER_25)).toEqual([STATUS, UNDER_25]);
  expect(told({ kind: 'entitled', force: 'must' }, FROM_18)).toEqual([FROM_18]);
});

test('an age is not told beside what the person said of their life', () => {
  const notNow: Outcome = { kind: 'not-now', reasons: [NO_RENT, FROM_18] };
  expect(told(notNow, NO_RENT, FROM_18)).toEqual([NO_RENT]);
  expect(told({ kind: 'not-now', reasons: [FROM_18] }, FROM_18)).toEqual([FROM_18]);
});

test('what time will bring is told by the time', () => {
  expect(told({ kind: 'later', from: { age: 18 }, reasons: [UNDER_25] }, UNDER_25)).toEqual([UNDER_25]);
});
