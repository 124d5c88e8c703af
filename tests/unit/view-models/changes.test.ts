import { describe, expect, test } from 'vitest';
import { recentChanges, type PageHistory } from '../../../src/view-models/changes.ts';
import { day } from '../entitlements/builders.ts';

const ON = day('2026-11-25');

function page(name: string, ...changed: readonly (readonly [string, string])[]): PageHistory<string> {
  return { page: name, changed: changed.map(([on, what]) => ({ on: day(on), what })) };
}

const PAGES = [
  page('home', ['2026-03-01', 'First version.'], ['2026-11-25', 'New amount.'], ['2026-09-01', 'Clearer.']),
  page('work', ['2026-11-25', 'First version.']),
  page('debt', ['2026-11-25', 'First version.'], ['2026-11-25', 'A slip mended.']),
];

describe('what changed', () => {
  test('comes by day, the newest first; first versions are pages that are new', () => {
    expect(recentChanges(PAGES, ON, 10)).toEqual({
      since: '2025-11-25',
      days: [
        { day: '2026-11-25', changes: [{ page: 'home', what: 'New amount.' }, { page: 'debt', what: 'A slip mended.' }], fresh: ['work', 'debt'] },
        { day: '2026-09-01', changes: [{ page: 'home', what: 'Clearer.' }], fresh: [] },
        { day: '2026-03-01', changes: [], fresh: ['home'] },
      ],
    });
  });

  test.each([
    ['2025-11-25', []],
    ['2025-11-26', ['2025-11-26']],
    ['2026-11-25', ['2026-11-25']],
    ['2026-11-26', []],
  ])('a line of %s is told: %o', (on, days) => {
    expect(recentChanges([page('a', [on, 'First version.'])], ON, 10).days.map((each) => each.day)).toEqual(days);
  });

  test('keeps whole days, as many as fit, and says how far back that goes', () => {
    expect(recentChanges(PAGES, ON, 3)).toMatchObject({ since: '2025-11-25', days: [{}, {}, {}] });
    expect(recentChanges(PAGES, ON, 2)).toMatchObject({ since: '2026-11-25', days: [{ day: '2026-11-25' }] });
    expect(recentChanges(PAGES, ON, 1)).toMatchObject({ since: '2026-11-25', days: [{ day: '2026-11-25' }] });
  });

  test('nothing new is nothing', () => {
    expect(recentChanges([], ON, 10)).toEqual({ since: '2025-11-25', days: [] });
  });
});
