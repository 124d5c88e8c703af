import type { AmountNow, Checked, Rate } from '../../domain/index.ts';
import type { Knowledge } from './knowledge.ts';
import { dayInWords, fill } from '../words.ts';

interface Props {
  readonly checked: Checked;
  readonly data: Knowledge;
}

/** How much, and since when; nothing for an entry that is not money, or not for today. */
export function Amount({ checked, data }: Props) {
  const { entry } = data.words;
  const { kind } = checked.outcome;
  const phrase = data.parts.cards.get(checked.id)?.amount;
  const amount = amountNow(checked);
  if (phrase === undefined || (kind !== 'entitled' && kind !== 'can-ask')) return null;
  return (
    <>
      <p class="part">{entry.howMuch}</p>
      {amount === undefined || amount === 'being-checked'
        ? <p>{amount === undefined ? phrase : entry.beingChecked}</p>
        : (
          <p>
            <b>{amountInWords(phrase, amount)}</b>{' '}
            <span class="small">{fill(entry.since, { day: dayInWords(amount.from, data.dateParts) })}</span>
          </p>
        )}
    </>
  );
}

export function amountNow({ outcome }: Checked): AmountNow | undefined {
  return outcome.kind === 'entitled' || outcome.kind === 'can-ask' ? outcome.amount : undefined;
}

/** "at least £3,000 one time". The figure is kept together and left to right by invisible marks. */
export function amountInWords(phrase: string, { amount }: Rate): string {
  const figure = `\u2066${money(amount)}\u2069`;
  return phrase.includes('{{amount}}') ? fill(phrase, { amount: figure }) : figure;
}

/** "£3,000" in every language. */
export function money(pounds: number): string {
  return `£${pounds.toFixed(Number.isInteger(pounds) ? 0 : 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')}`;
}
