import { addDays, addMonths, type Day } from '../../domain/index.ts';
import { didYouMean } from '../problems/nearest.ts';
import { problemsOf, type Problem, type Spot } from '../problems/problem.ts';
import type { Content, Row } from '../reading/content.ts';
import type { DataPath } from '../reading/positions.ts';
import type { BankHolidaysData } from '../schemas/bank-holidays.ts';
import type { Check } from './check.ts';

const { error, note } = problemsOf('bank-holidays');
const FILE = 'content/national/bank-holidays.yaml';
/** England and Wales have had at least this many in each year since 1978. */
const FEWEST_IN_A_YEAR = 8;
const SOON_MONTHS = 12;

/** Working days can be counted from today on, and no day in the list would make the count wrong. */
export const bankHolidays: Check = (content, asOf) => {
  const { holidays } = content;
  if (holidays === undefined) return missingFile(content);
  return [...wrongSpan(holidays, asOf), ...wrongDays(holidays), ...thinYears(holidays)];
};

type Holidays = Row<BankHolidaysData>;

function missingFile({ problems }: Content): readonly Problem[] {
  if (problems.some(({ file }) => file === FILE)) return [];
  return [error({ file: FILE, line: 1 }, 'This file is missing, so working days cannot be counted.', 'Bring it back: it comes with the project.')];
}

function at({ path, lineOf }: Holidays, place: DataPath): Spot {
  return { file: path, line: lineOf(place) };
}

function wrongSpan(holidays: Holidays, asOf: Day): readonly Problem[] {
  const { coversFrom, coversUntil } = holidays.data;
  const spot = at(holidays, ['coversUntil']);
  const mend = 'Add the next year from https://www.gov.uk/bank-holidays and set `coversUntil` to its last day.';
  if (coversUntil < coversFrom) return [error(spot, `The list ends on ${coversUntil}, before it starts on ${coversFrom}.`, 'Correct one of the two days.')];
  if (asOf < coversFrom) return [error(at(holidays, ['coversFrom']), `Bank holidays are known only from ${coversFrom}, so nothing can be counted on ${asOf}.`, 'Add the years before.')];
  if (asOf > coversUntil) return [error(spot, `Bank holidays are known only until ${coversUntil}, so nothing can be counted on ${asOf}.`, mend)];
  return coversUntil < addMonths(asOf, SOON_MONTHS) ? [note(spot, `Bank holidays are known only until ${coversUntil}.`, mend)] : [];
}

function wrongDays(holidays: Holidays): readonly Problem[] {
  const { coversFrom, coversUntil, days, sources } = holidays.data;
  const known = Object.keys(sources);
  return days.flatMap(({ day, name, source }, index) => {
    const spot = at(holidays, ['days', index, 'day']);
    const before = days[index - 1]?.day;
    return [
      ...(day === before ? [error(spot, `${day} stands here twice.`, 'Take one of the two rows out.')] : []),
      ...(before !== undefined && day < before ? [error(spot, `${day} stands after ${before}.`, 'Put the days in their order, so that a missing one is seen.')] : []),
      ...(isWeekend(day) ? [error(spot, `${name} (${day}) falls on a weekend, so it changes nothing.`, 'Write the working day that stands in for it, as GOV.UK does.')] : []),
      ...(day < coversFrom || day > coversUntil ? [error(spot, `${day} is outside the time of this list (${coversFrom} to ${coversUntil}).`, 'Correct the day, `coversFrom` or `coversUntil`.')] : []),
      ...(known.includes(source) ? [] : [error(at(holidays, ['days', index, 'source']), `There is no source \`${source}\` in this file.${didYouMean(source, known)}`, 'Correct it, or add it under `sources`.')]),
    ];
  });
}

/** A year said to be covered whose days were never added. */
function thinYears(holidays: Holidays): readonly Problem[] {
  const { coversFrom, coversUntil, days } = holidays.data;
  const [first, last] = [Number(addDays(coversFrom, -1).slice(0, 4)) + 1, Number(addDays(coversUntil, 1).slice(0, 4)) - 1];
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => String(first + index));
  return years.flatMap((year) => {
    const count = days.filter(({ day }) => day.startsWith(year)).length;
    if (count >= FEWEST_IN_A_YEAR) return [];
    return [error(at(holidays, ['coversUntil']), `The list covers ${year}, but has only ${count} of its bank holidays.`, `Add the days of ${year}: there are at least ${FEWEST_IN_A_YEAR}.`)];
  });
}

function isWeekend(day: Day): boolean {
  return [0, 6].includes(new Date(day).getUTCDay());
}
