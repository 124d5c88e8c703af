import type { AmountNow, Checked, Rate } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { dayInWords, fill } from '../words.ts';

interface Props {
  readonly checked: Checked;
  readonly data: Knowledge;
}

const PERIODS = { once: 'perOnce', week: 'perWeek', month: 'perMonth', year: 'perYear', course: 'perCourse' } as const;
const BOUNDS = { 'at-least': 'atLeast', 'up-to': 'upTo', exactly: 'exactly' } as const;

/** How much, and since when; nothing for an entry that is not money, or not for today. */
export function Amount({ checked, data }: Props) {
  const { entry } = data.words;
  const { kind } = checked.outcome;
  const amount = amountNow(checked);
  if (data.amounts[checked.id] === undefined || (kind !== 'entitled' && kind !== 'can-ask')) return null;
  return (
    <>
      <p class="part">{entry.howMuch}</p>
      {amount === undefined || amount === 'being-checked'
        ? <p>{amount === undefined ? entry.varies : entry.beingChecked}</p>
        : (
          <p>
            <b>{amountInWords(checked, amount, data)}</b>{' '}
            <span class="small">{fill(entry.since, { day: dayInWords(amount.from, data.dateParts) })}</span>
          </p>
        )}
    </>
  );
}

export function amountNow({ outcome }: Checked): AmountNow | undefined {
  return outcome.kind === 'entitled' || outcome.kind === 'can-ask' ? outcome.amount : undefined;
}

/** "at least £3,000 one time". */
export function amountInWords({ id }: Checked, { amount }: Rate, { amounts, words: { entry } }: Knowledge): string {
  const terms = amounts[id];
  if (terms === undefined || terms === 'varies') return money(amount);
  return `${fill(entry[BOUNDS[terms.bound]], { amount: money(amount) })} ${entry[PERIODS[terms.per]]}`;
}

/** "£3,000" in every language, kept together and left to right by invisible marks. */
function money(pounds: number): string {
  const written = pounds.toFixed(Number.isInteger(pounds) ? 0 : 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return `\u2066£${written}\u2069`;
}
