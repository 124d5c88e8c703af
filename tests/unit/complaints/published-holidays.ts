import { join } from 'node:path';
import { loadContent } from '../../../src/collections/reading/load-content.ts';
import { readFiles } from '../../../src/collections/reading/read-files.ts';
import type { BankHolidays } from '../../../src/domain/index.ts';

/** The bank holidays as they are published. */
export function publishedHolidays(): BankHolidays {
  const row = loadContent(readFiles(join(import.meta.dirname, '../../../content')), 'exampleshire').holidays;
  if (row === undefined) throw new Error('content/national/bank-holidays.yaml does not fit its schema.');
  const { coversFrom, coversUntil, days } = row.data;
  return { coversFrom, coversUntil, days: days.map(({ day }) => day) };
}
