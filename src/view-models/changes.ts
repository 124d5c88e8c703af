import { addMonths, type Day } from '../domain/index.ts';

/** A page with its history, as the content files keep it: the first line is the first version. */
export interface PageHistory<Page> {
  readonly page: Page;
  readonly changed: readonly { readonly on: Day; readonly what: string }[];
}

/** What is new on one day. */
export interface DayOfChanges<Page> {
  readonly day: Day;
  readonly changes: readonly { readonly page: Page; readonly what: string }[];
  /** Pages that there had not been before. */
  readonly fresh: readonly Page[];
}

export interface RecentChanges<Page> {
  /** From this day on. */
  readonly since: Day;
  /** The newest first. */
  readonly days: readonly DayOfChanges<Page>[];
}

const MONTHS = 12;

/**
 * The changes of the last twelve months, by day. Where they are too many for one page to carry, only the newest
 * days that fit, and the newest day in any case. @param most how many changes fit
 */
export function recentChanges<Page>(histories: readonly PageHistory<Page>[], on: Day, most: number): RecentChanges<Page> {
  const yearAgo = addMonths(on, -MONTHS);
  const lines = histories.flatMap(({ page, changed }) =>
    changed.filter((line) => line.on > yearAgo && line.on <= on).map((line) => ({ day: line.on, what: line.what, page, isFirst: line === changed[0] })),
  );
  const days = [...Map.groupBy(lines, ({ day }) => day)]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([day, own]): DayOfChanges<Page> => ({
      day,
      changes: own.filter(({ isFirst }) => !isFirst).map(({ page, what }) => ({ page, what })),
      fresh: own.filter(({ isFirst }) => isFirst).map(({ page }) => page),
    }));
  const shown = days.filter((_, place) => place === 0 || changesIn(days.slice(0, place + 1)) <= most);
  return { since: shown.length === days.length ? yearAgo : (shown.at(-1)?.day ?? yearAgo), days: shown };
}

function changesIn(days: readonly DayOfChanges<unknown>[]): number {
  return days.reduce((sum, { changes }) => sum + changes.length, 0);
}
