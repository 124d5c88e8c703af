import { describe, expect, test } from 'vitest';
import type { Rate } from '../../src/domain/entitlements/entitlement.ts';
import { overlappingRates, rateOn } from '../../src/domain/rates.ts';
import { day } from './entitlements/builders.ts';

const old: Rate = { id: 'allowance', amount: 2000, from: day('2013-04-01'), until: day('2023-03-31') };
const now: Rate = { id: 'allowance', amount: 3000, from: day('2023-05-01'), until: day('2026-03-31') };
const bursary: Rate = { id: 'bursary', amount: 1200, from: day('2011-09-01') };
const rates = [now, bursary, old];

describe('the row of an amount that holds on a day', () => {
  test.each([
    ['on its first day', '2023-05-01', now],
    ['on its last day', '2026-03-31', now],
    ['in an earlier period', '2023-03-31', old],
  ])('%s', (_, on, rate) => {
    expect(rateOn(rates, 'allowance', day(on))).toEqual({ kind: 'rate', rate });
  });

  test('a row without an end holds for as long as nobody ends it', () => {
    expect(rateOn(rates, 'bursary', day('2040-01-01'))).toEqual({ kind: 'rate', rate: bursary });
  });

  test.each([
    ['the day before the first row', 'allowance', '2013-03-31'],
    ['a gap between two rows', 'allowance', '2023-04-01'],
    ['the day after the last row', 'allowance', '2026-04-01'],
    ['an amount nobody knows', 'unheard-of', '2024-01-01'],
  ])('%s is missing, never the last amount known', (_, id, on) => {
    expect(rateOn(rates, id, day(on))).toEqual({ kind: 'missing', id, day: on });
  });
});

describe('rows that overlap', () => {
  test('rows that follow each other do not', () => {
    const next = { ...now, from: day('2023-04-01') };
    expect(overlappingRates([old, next, bursary])).toEqual([]);
  });

  test.each([
    ['one shared day', { ...now, from: day('2023-03-31') }],
    ['one inside the other', { ...now, from: day('2015-01-01'), until: day('2016-01-01') }],
    ['the second has no end', { id: 'allowance', amount: 1, from: day('2010-01-01') }],
  ])('%s', (_, other) => {
    expect(overlappingRates([old, bursary, other])).toEqual([[old, other]]);
    expect(overlappingRates([other, old])).toEqual([[other, old]]);
  });

  test('two amounts may hold at once', () => {
    expect(overlappingRates([now, bursary])).toEqual([]);
  });
});
