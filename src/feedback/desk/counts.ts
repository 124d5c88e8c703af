import type { MonthCount } from '../store/store.ts';
import { csv } from './csv.ts';

const COLUMNS = [
  ['Month', ''],
  ['All', ''],
  ['Quick', 'quick'],
  ['Page', 'page'],
  ['Service', 'service'],
  ['Good', 'good'],
  ['So-so', 'ok'],
  ['Bad', 'bad'],
  ['Said no', 'said-no'],
  ['Wrong', 'wrong'],
  ['Not understood', 'not-understood'],
  ['Other', 'other'],
] as const;

/** A row for each month, with how many messages there were in all and of each sort; deleted ones are counted too. */
export function countRows(counts: readonly MonthCount[]): readonly (readonly (string | number)[])[] {
  const months = [...new Set(counts.map(({ month }) => month))].sort();
  return [COLUMNS.map(([name]) => name), ...months.map((month) => [month, ...countsOf(counts.filter((each) => each.month === month))])];
}

export function countsCsv(counts: readonly MonthCount[]): string {
  return csv(countRows(counts));
}

export function countsTable(counts: readonly MonthCount[]): string {
  const rows = countRows(counts);
  const width = (column: number) => Math.max(...rows.map((row) => String(row[column]).length));
  return rows.map((row) => row.map((value, column) => String(value).padStart(width(column))).join('  ')).join('\n');
}

function countsOf(counts: readonly MonthCount[]): readonly number[] {
  const sum = (isMeant: (each: MonthCount) => boolean) => counts.filter(isMeant).reduce((total, { count }) => total + count, 0);
  return COLUMNS.slice(1).map(([, code]) =>
    sum(({ kind, feeling, problem }) => code === '' || [kind, feeling, problem].includes(code)),
  );
}
