import type { AmountNow } from '../../domain/index.ts';
import type { CheckerCard, CheckerData } from '../../view-models/checker.ts';
import { dayInWords, fill } from './words.ts';

interface Props {
  readonly howMuch: CheckerCard['howMuch'];
  readonly amount: AmountNow | undefined;
  readonly data: CheckerData;
}

const PERIODS = { once: 'perOnce', week: 'perWeek', month: 'perMonth', year: 'perYear', course: 'perCourse' } as const;
const BOUNDS = { 'at-least': 'atLeast', 'up-to': 'upTo', exactly: 'exactly' } as const;

/** How much, and since when; nothing for an entry that is not money. */
export function Amount({ howMuch, amount, data }: Props) {
  const { entry } = data.words;
  if (amount === 'being-checked') return <p>{entry.beingChecked}</p>;
  if (howMuch === 'none') return null;
  if (amount === undefined) return 'varies' in howMuch ? <p>{entry.varies}</p> : null;
  return (
    <p>
      <b>{amountInWords(howMuch, amount.amount, data)}</b>{' '}
      <span class="small">{fill(entry.since, { day: dayInWords(amount.from, data.dateParts) })}</span>
    </p>
  );
}

/** "at least £3,000 one time". */
export function amountInWords(howMuch: CheckerCard['howMuch'], pounds: number, { words: { entry } }: CheckerData): string {
  if (howMuch === 'none' || 'varies' in howMuch) return money(pounds);
  return `${fill(entry[BOUNDS[howMuch.bound]], { amount: money(pounds) })} ${entry[PERIODS[howMuch.per]]}`;
}

/** "£3,000" in every language, kept together and left to right by invisible marks. */
function money(pounds: number): string {
  const written = pounds.toFixed(Number.isInteger(pounds) ? 0 : 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `\u2066£${written}\u2069`;
}
