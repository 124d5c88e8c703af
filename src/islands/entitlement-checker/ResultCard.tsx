import type { Checked, QuestionId } from '../../domain/index.ts';
import { Amount, amountInWords, amountNow } from './Amount.tsx';
import type { Knowledge } from './knowledge.ts';
import type { CardPart } from './page-parts.ts';
import { PagePart } from './PagePart.tsx';
import { QuestionLinks } from './QuestionLinks.tsx';
import { Why } from './Why.tsx';
import { fill } from '../words.ts';
import { startInWords } from './words.ts';

interface Props {
  readonly checked: Checked;
  readonly card: CardPart;
  readonly data: Knowledge;
  readonly onChange: (id: QuestionId) => void;
}

/** One thing the person can get or ask for, now, later or perhaps: folded to a line, opened to all it takes. */
export function ResultCard(props: Props) {
  const { checked, card: { title, summary, lang, dir, body }, data } = props;
  return (
    <details class="result-card" data-entry={checked.id}>
      <summary>
        <h4 lang={lang} dir={dir}>{title}</h4> <Pill {...props} />
        <span class="says" lang={lang} dir={dir}>{summary}</span>
      </summary>
      <div class="inside">
        <Because {...props} />
        <Amount checked={checked} data={data} />
      </div>
      <PagePart body={body} />
    </details>
  );
}

/** The amount, or the day it starts, where it can be seen without opening the card. */
function Pill({ checked, card, data }: Props) {
  const { outcome } = checked;
  if (outcome.kind === 'later') return <span class="pill">{startInWords(outcome.from, data)}</span>;
  const amount = amountNow(checked);
  if (amount === undefined || amount === 'being-checked' || card.amount === undefined) return null;
  return <span class="pill">{amountInWords(card.amount, amount)}</span>;
}

/** Why it is here; where that hangs on what is not known, what that is and who can tell. */
function Because({ checked, data, onChange }: Props) {
  const { words, parts } = data;
  const { outcome } = checked;
  if (outcome.kind !== 'need-to-know') {
    return (
      <>
        <p class="part">{words.card.why}</p>
        <Why checked={checked} data={data} />
      </>
    );
  }
  return (
    <>
      <p class="part">{words.card.needs}</p>
      <QuestionLinks ids={outcome.questions} parts={parts} onChange={onChange} />
      <p>{fill(words.card.whoCanTell, { who: outcome.whoCanTell.map((role) => parts.tellers.get(role)).join(words.join) })}</p>
    </>
  );
}
