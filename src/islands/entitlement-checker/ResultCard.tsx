import type { Checked } from '../../domain/index.ts';
import type { CheckerCard, CheckerData } from '../../view-models/checker.ts';
import { Amount, amountInWords } from './Amount.tsx';
import { Contact } from './Contact.tsx';
import { CopyText } from './CopyText.tsx';
import { PageLink } from './PageLink.tsx';
import { Why } from './Why.tsx';
import { startInWords } from './words.ts';

interface Props {
  readonly checked: Checked;
  readonly card: CheckerCard;
  readonly data: CheckerData;
}

/** One thing the person can get or ask for, now or later: folded to a line, opened to all it takes. */
export function ResultCard({ checked, card, data }: Props) {
  const { words } = data;
  return (
    <details class="result-card" data-entry={checked.id}>
      <summary>
        <h4>{card.title}</h4>
        <Pill checked={checked} card={card} data={data} />
        <span class="says">{card.summary}</span>
      </summary>
      <div class="inside">
        <h5>{words.card.why}</h5>
        <Why checked={checked} data={data} />
        <HowMuch checked={checked} card={card} data={data} />
        <h5>{words.entry.howToAsk}</h5>
        <ol>{card.steps.map((step) => <li key={step}>{step}</li>)}</ol>
        <p><Contact contact={data.contacts[card.ask]} /></p>
        <h5>{words.entry.message}</h5>
        <p class="small">{words.entry.messageHint}</p>
        <CopyText text={card.message} words={words.entry} />
        <h5>{words.entry.refused}</h5>
        <ol>{card.refused.map((step) => <li key={step}>{step}</li>)}</ol>
        <p>{words.entry.route[card.route]}</p>
        <ul class="plain">
          <li><PageLink href={data.links.complain} label={words.entry.complainLink} words={words.result} /></li>
          <li><PageLink href={card.href} label={`${words.card.more}: ${card.title}`} words={words.result} /></li>
        </ul>
      </div>
    </details>
  );
}

function amountNow({ outcome }: Checked) {
  return outcome.kind === 'entitled' || outcome.kind === 'can-ask' ? outcome.amount : undefined;
}

/** The amount, or the day it starts, where it can be seen without opening the card. */
function Pill({ checked, card, data }: Props) {
  const { outcome } = checked;
  if (outcome.kind === 'later') return <span class="pill">{startInWords(outcome.from, data)}</span>;
  const amount = amountNow(checked);
  if (amount === undefined || amount === 'being-checked') return null;
  return <span class="pill">{amountInWords(card.howMuch, amount.amount, data)}</span>;
}

function HowMuch({ checked, card, data }: Props) {
  if (card.howMuch === 'none') return null;
  return (
    <>
      <h5>{data.words.entry.howMuch}</h5>
      <Amount howMuch={card.howMuch} amount={amountNow(checked)} data={data} />
    </>
  );
}
