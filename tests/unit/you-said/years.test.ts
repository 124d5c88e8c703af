import { describe, expect, test } from 'vitest';
import { newestOf, yearsOf } from '../../../src/view-models/you-said-years.ts';

const entries = (count: number) => Array.from({ length: count }, (_, place) => ({ date: `${2027 - Math.floor(place / 5)}-03-01`, place }));

describe('what was said', () => {
  test.each([0, 1, 12])('stands on one page while there are %i answers', (count) => {
    expect(newestOf(entries(count))).toHaveLength(count);
    expect(yearsOf(entries(count))).toEqual([]);
  });

  test('gets a page for each year once there are 13', () => {
    expect(newestOf(entries(13)).map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
    expect(yearsOf(entries(13))).toEqual(['2027', '2026', '2025']);
  });
});
