import type { Day } from './day.ts';
import type { Rate } from './entitlements/entitlement.ts';

export type RateFinding =
  | { readonly kind: 'rate'; readonly rate: Rate }
  | { readonly kind: 'missing'; readonly id: string; readonly day: Day };

/**
 * The row of an amount that holds on a day. `missing` when no row covers the day:
 * never the last amount known, which may have changed since.
 */
export function rateOn(rates: readonly Rate[], id: string, day: Day): RateFinding {
  const rate = rates.find((row) => row.id === id && covers(row, day));
  return rate === undefined ? { kind: 'missing', id, day } : { kind: 'rate', rate };
}

/** Pairs of rows of one amount that both hold on some day: a mistake in the data. */
export function overlappingRates(rates: readonly Rate[]): readonly (readonly [Rate, Rate])[] {
  return rates.flatMap((row, place) =>
    rates.slice(place + 1).flatMap((other) => (overlap(row, other) ? [[row, other] as const] : [])),
  );
}

function covers({ from, until }: Rate, day: Day): boolean {
  return from <= day && (until === undefined || day <= until);
}

function overlap(one: Rate, other: Rate): boolean {
  return one.id === other.id && (covers(one, other.from) || covers(other, one.from));
}
