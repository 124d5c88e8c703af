import { addDays, type Day } from '../../domain/index.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import type { AnyPage, Content } from '../reading/content.ts';
import type { DataPath } from '../reading/positions.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('review-dates');
const SOON_DAYS = 30;

/**
 * No page stands past its review day, and nothing was checked on a day still to come. Editors work today,
 * whatever day the site is built to stand on: looking ahead to April makes no page overdue.
 */
export const reviewDates: Check = (content, _asOf, today) => [
  ...content.pages.flatMap((page) => [...overdue(page, today), ...fromTheFuture(pageDays(page), today)]),
  ...fromTheFuture(rowDays(content), today),
];

function overdue(page: AnyPage, today: Day): readonly Problem[] {
  if (!('reviewBy' in page.data)) return [];
  const { reviewBy, owner } = page.data;
  const spot = { file: page.path, line: page.lineOf(['reviewBy']) };
  const mend = `${owner}: read the page against its sources, write the new \`checkedOn\` days, then set \`reviewBy\` to a later day.`;
  if (reviewBy < today) return [error(spot, `This page should have been reviewed by ${reviewBy}.`, mend)];
  return reviewBy <= addDays(today, SOON_DAYS) ? [note(spot, `This page must be reviewed by ${reviewBy}.`, mend)] : [];
}

/** A day somebody did something, so it cannot be in the future. */
interface PastDay {
  readonly key: string;
  readonly day: string;
  readonly spot: Spot;
}

function fromTheFuture(days: readonly PastDay[], today: string): readonly Problem[] {
  return days
    .filter(({ day }) => day > today)
    .map(({ key, day, spot }) => error(spot, `\`${key}\` is ${day}, a day that has not come yet.`, `Write the day it was really done, at the latest "${today}".`));
}

function pageDays(page: AnyPage): readonly PastDay[] {
  const at = (path: DataPath) => ({ file: page.path, line: page.lineOf(path) });
  const { data } = page;
  const sources = 'sources' in data ? data.sources : [];
  const changes = 'changed' in data ? data.changed : [];
  const reviewedOn = 'translation' in data ? data.translation.reviewedOn : undefined;
  return [
    ...sources.map(({ checkedOn }, index) => ({ key: 'checkedOn', day: checkedOn, spot: at(['sources', index, 'checkedOn']) })),
    ...changes.map(({ on }, index) => ({ key: 'on', day: on, spot: at(['changed', index, 'on']) })),
    ...(reviewedOn === undefined ? [] : [{ key: 'reviewedOn', day: reviewedOn, spot: at(['translation', 'reviewedOn']) }]),
  ];
}

function rowDays({ rates, helplines, holidays }: Content): readonly PastDay[] {
  const ofHolidays = (holidays?.data.days ?? []).map(({ checkedOn }, index) => ({
    key: 'checkedOn',
    day: checkedOn,
    spot: { file: holidays?.path ?? '', line: holidays?.lineOf(['days', index, 'checkedOn']) ?? 1 },
  }));
  const ofRows = [...rates, ...helplines].map(({ path, lineOf, data }) => ({
    key: 'checkedOn',
    day: data.checkedOn,
    spot: { file: path, line: lineOf(['checkedOn']) },
  }));
  return [...ofRows, ...ofHolidays];
}
