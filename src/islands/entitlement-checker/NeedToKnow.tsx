import type { Checked, QuestionId } from '../../domain/index.ts';
import type { CheckerCard, CheckerData } from '../../view-models/checker.ts';
import { PageLink } from './PageLink.tsx';
import { fill } from './words.ts';

interface Props {
  readonly checked: Checked;
  readonly card: CheckerCard;
  readonly data: CheckerData;
  readonly onChange: (id: QuestionId) => void;
}

/** Something that hangs on what is not known: what that is, and who can tell. */
export function NeedToKnow({ checked: { id, outcome }, card, data: { words }, onChange }: Props) {
  if (outcome.kind !== 'need-to-know') return null;
  const who = outcome.whoCanTell.map((role) => words.role[role]).join(words.join);
  return (
    <details class="result-card" data-entry={id}>
      <summary>
        <h4>{card.title}</h4>
        <span class="says">{card.summary}</span>
      </summary>
      <div class="inside">
        <p>{words.card.needs}</p>
        <ul>
          {outcome.questions.map((question) => (
            <li key={question}>
              <button type="button" class="link" onClick={() => { onChange(question); }}>{words.question[question].title}</button>
            </li>
          ))}
        </ul>
        <p>{fill(words.card.whoCanTell, { who })}</p>
        <p><PageLink href={card.href} label={`${words.card.more}: ${card.title}`} words={words.result} /></p>
      </div>
    </details>
  );
}
