import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEGAL_STATES, packEntitlement, ROLES, SITUATION_FLAGS, unpackEntitlement, type Condition, type Entitlement, type PackedEntitlement, type Rate } from '../../../src/domain/index.ts';
import { conditions } from './arbitraries.ts';
import { day, entry } from './builders.ts';

const days = fc.constantFrom(day('2014-05-13'), day('2023-04-01'), day('2026-11-22'));
const every: fc.Arbitrary<Condition> = fc.oneof(conditions, fc.constantFrom(...SITUATION_FLAGS).map((situation) => ({ situation })));
const rates = fc.array(fc.record({ amount: fc.double({ min: 0, max: 5000, noNaN: true }), from: days, until: fc.option(days, { nil: undefined }) }));
const entries: fc.Arbitrary<Entitlement> = fc
  .record({
    force: fc.constantFrom('must', 'should', 'may', 'offer'),
    legalState: fc.record({ state: fc.constantFrom(...LEGAL_STATES), from: fc.option(days, { nil: undefined }) }),
    who: every,
    notWho: fc.option(every, { nil: undefined }),
    role: fc.constantFrom(...ROLES),
    rates: fc.option(rates, { nil: undefined }),
  })
  .map(({ who, role, rates: rows, ...facts }) => entry('any', who, { ...facts, whoCanTell: [role], rates: rows?.map((row): Rate => ({ id: 'any', ...row })) }));

test('an entry comes out of its packing as it went in', () => {
  fc.assert(
    fc.property(entries, (entitlement) => {
      const sent: unknown = JSON.parse(JSON.stringify(packEntitlement(entitlement, ROLES)));
      expect(unpackEntitlement('any', sent as PackedEntitlement, ROLES)).toEqual(entitlement);
    }),
  );
});

test('its amounts are called by its own id, whatever they were called before', () => {
  const rows = [{ id: 'bursary', amount: 1200, from: day('2025-08-01') }];
  const unpacked = unpackEntitlement('any', packEntitlement(entry('any', { age: { from: 16 } }, { rates: rows }), ROLES), ROLES);
  expect(unpacked.rates).toMatchObject([{ id: 'any', amount: 1200, from: '2025-08-01' }]);
});

test('what is not a packed entry is refused', () => {
  expect(() => unpackEntitlement('any', ['zz', 'f0', '0'], ROLES)).toThrow();
});
